package org.engross.publish.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.TextUnit;
import org.engross.publish.cite.Citation;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.Form;
import org.engross.publish.cite.MachineForms;
import org.engross.publish.cite.Style;
import org.engross.publish.html.view.CitationView;
import org.engross.publish.html.view.CitedView;
import org.engross.typeset.PageMap;

/** Makes the citations of places: for the pages that need no script, and for the cite box. */
final class Cites {
  private static final int EXCERPT = 80;

  private final Site site;

  Cites(Site site) {
    this.site = site;
  }

  /** A place in every style. */
  List<CitationView> styles(Cited place) {
    return site.citations().of(place).stream()
        .map(c -> new CitationView(c.style().title(), c.runs(), c.inText()))
        .toList();
  }

  /** The edition as a whole. */
  CitedView whole(String file) {
    Cited place = site.places().whole();
    String pdf = site.hasPdf() ? Addresses.root(file) + site.metadata().slug() + ".pdf" : "";
    return view(
        place, site.metadata().title(), Addresses.relative(file, Addresses.HOME), pdf, file);
  }

  /** A place, as seen from a file. */
  CitedView place(Cited place, String file) {
    String name = name(place);
    String href =
        site.addresses().fileOf(place.id()).equals(place.id() + ".html")
            ? Addresses.relative(file, site.addresses().fileOf(place.id()))
            : site.addresses().link(file, place.id());
    return view(place, name, href, pdf(place, file), file);
  }

  /** Every place of a page of the text that can be cited, in the order of the text. */
  List<Cited> within(Addresses.Page page) {
    List<Cited> places = new ArrayList<>();
    own(page.division(), places);
    page.shown().forEach(inner -> within(inner, places));
    return places;
  }

  private void within(Division division, List<Cited> places) {
    own(division, places);
    division.divisions().forEach(inner -> within(inner, places));
  }

  private void own(Division division, List<Cited> places) {
    site.places().find(division.id()).ifPresent(places::add);
    division.blocks().forEach(block -> within(block, places));
  }

  private void within(Block block, List<Cited> places) {
    site.places().find(block.id()).ifPresent(places::add);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(child -> within(child, places));
    }
  }

  private CitedView view(Cited place, String name, String href, String pdf, String file) {
    MachineForms forms = site.citations().machineForms();
    return new CitedView(
        place.id(),
        name,
        place.paragraph().isEmpty() ? name : spoken(place),
        href,
        pdf,
        excerpt(place),
        place.paragraph().isEmpty(),
        styles(place),
        forms.bibtex(place),
        forms.ris(place).replace("\r\n", "\n"),
        forms.cslJson(place));
  }

  private String name(Cited place) {
    String reference = place.section();
    if (!place.paragraph().isEmpty()) {
      reference += (reference.isEmpty() ? "" : "\u00A0") + "¶" + place.paragraph();
    }
    if (place.pages().isEmpty()) {
      return reference;
    }
    String key = place.pages().size() > 1 ? "pages.short" : "page.short";
    String page = site.words().get(key, place.pageRange()).replace(' ', '\u00A0');
    return reference.isEmpty() ? page : reference + ", " + page;
  }

  private String spoken(Cited place) {
    return site.unit(place.id())
        .map(unit -> site.locator(unit.id(), 0).spoken(site.words()))
        .orElse(name(place));
  }

  private String excerpt(Cited place) {
    String text = site.unit(place.id()).map(TextUnit::text).map(t -> t.string()).orElse("");
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end < EXCERPT / 2 ? EXCERPT : end) + " …";
  }

  private String pdf(Cited place, String file) {
    return place.pages().isEmpty()
        ? ""
        : site.pages().starts().stream()
            .filter(start -> start.label().equals(place.pages().get(0)))
            .findFirst()
            .map((PageMap.PageStart start) -> site.pdf(file, start))
            .orElse("");
  }

  /**
   * The same for the cite box: each style with its slots, and what fills them for every place, as a
   * script that hands over one value.
   */
  String script(List<Cited> places) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ArrayNode styles = data.putArray("styles");
    for (Style style : Style.values()) {
      style(style, styles.addObject());
    }
    MachineForms forms = site.citations().machineForms();
    Cited slots = CiteSlots.PLACE;
    data.put("bibtex", forms.bibtex(slots, Form.LOCATOR));
    data.put("ris", forms.ris(slots, Form.LOCATOR).replace("\r\n", "\n"));
    data.put("json", forms.cslJson(slots, Form.LOCATOR));
    ObjectNode all = data.putObject("places");
    for (Cited place : places) {
      place(place, all.putObject(place.id()));
    }
    return "window.engrossCite(" + print(data) + ");\n";
  }

  private void style(Style style, ObjectNode data) {
    Form form = site.citations().form(style);
    data.put("name", style.title());
    runs(data.putArray("place"), form.place());
    runs(data.putArray("inText"), form.inTextPlace());
    data.put("one", site.citations().pagePattern(style, false));
    data.put("many", site.citations().pagePattern(style, true));
  }

  private static void runs(ArrayNode array, List<Citation.Run> runs) {
    runs.forEach(run -> array.addArray().add(run.text()).add(run.italic() ? 1 : 0));
  }

  private void place(Cited place, ObjectNode data) {
    data.put("name", name(place));
    data.put("section", place.section());
    ArrayNode where = data.putArray("where");
    for (Style style : Style.values()) {
      where.add(site.citations().where(style, place));
    }
    ArrayNode pages = data.putArray("pages");
    place.pages().forEach(pages::add);
    data.put("pdf", pdf(place, Addresses.HOME));
    data.put("address", place.address());
  }

  private static String print(ObjectNode data) {
    try {
      return new ObjectMapper().writeValueAsString(data);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
