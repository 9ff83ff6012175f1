package org.engross.publish.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.publish.cite.Citation;
import org.engross.publish.cite.Citations;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.CitedPlaces;
import org.engross.publish.cite.MachineForms;

/**
 * How the citations of all places are shared out over pages. Each division that has pages of the
 * text has pages of citations, as many as keep each of them small.
 */
final class CiteParts {
  /** What a page may weigh in bytes, with room for its frame below 100 kB. */
  private static final int PAGE = 84_000;

  /** The markup around one place's citations, in bytes. */
  private static final int MARKUP = 2_400;

  /**
   * A page of citations.
   *
   * @param division whose places it cites
   * @param number which of the division's pages it is, from 1
   * @param of how many the division has
   * @param places what it cites, in the order of the text
   */
  record Part(Division division, int number, int of, List<Cited> places) {
    Part {
      places = List.copyOf(places);
    }

    String file() {
      return "cite/" + division.id() + (number == 1 ? "" : "." + number) + ".html";
    }
  }

  /** All places of a division that has pages of citations, in the order of the text. */
  record Group(Division division, List<Cited> places) {
    Group {
      places = List.copyOf(places);
    }
  }

  private final CitedPlaces places;
  private final List<Group> groups = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private CiteParts(CitedPlaces places) {
    this.places = places;
  }

  static CiteParts of(Edition edition, CitedPlaces places, Citations citations) {
    CiteParts all = new CiteParts(places);
    int most = Math.max(1, PAGE / weight(citations, places.whole()));
    for (Addresses.Page page : Addresses.pages(edition)) {
      if (page.number() == page.of()) {
        all.add(page.division(), page.shown(), most);
      }
    }
    return all;
  }

  List<Part> all() {
    return List.copyOf(parts);
  }

  /** The page on which a place is cited; empty for a place that is not cited. */
  String fileOf(String id) {
    return files.getOrDefault(id, "");
  }

  /** The same by division, however many pages each has. */
  List<Group> groups() {
    return List.copyOf(groups);
  }

  private void add(Division division, List<Division> inner, int most) {
    List<Cited> found = new ArrayList<>();
    own(division, found);
    inner.forEach(below -> within(below, found));
    groups.add(new Group(division, found));
    int count = Math.max(1, (found.size() + most - 1) / most);
    int each = (found.size() + count - 1) / count;
    for (int i = 0; i < count; i++) {
      int end = Math.min(found.size(), (i + 1) * each);
      Part part = new Part(division, i + 1, count, found.subList(i * each, end));
      parts.add(part);
      part.places().forEach(place -> files.put(place.id(), part.file()));
    }
  }

  private void within(Division division, List<Cited> found) {
    own(division, found);
    division.divisions().forEach(inner -> within(inner, found));
  }

  private void own(Division division, List<Cited> found) {
    places.find(division.id()).ifPresent(found::add);
    division.blocks().forEach(block -> within(block, found));
  }

  private void within(Block block, List<Cited> found) {
    places.find(block.id()).ifPresent(found::add);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(child -> within(child, found));
    }
  }

  /** What the citations of one place weigh; places differ in a few characters only. */
  private static int weight(Citations citations, Cited place) {
    MachineForms forms = citations.machineForms();
    StringBuilder text = new StringBuilder(forms.bibtex(place));
    text.append(forms.ris(place)).append(forms.cslJson(place));
    for (Citation citation : citations.of(place)) {
      text.append(citation.text()).append(citation.inTextForm());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8).length + MARKUP;
  }
}
