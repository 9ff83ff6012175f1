package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.typeset.Locators;
import org.engross.typeset.PageMap;

/** Every place of an edition that can be cited, by its id, in the order of the text. */
public final class CitedPlaces {
  /** A unit's id and the length of its text. */
  private record Stretch(String unit, int length) {}

  private final Map<String, Cited> places = new LinkedHashMap<>();
  private final Locators locators;
  private final PageMap pages;
  private final UnaryOperator<String> address;

  private CitedPlaces(Edition edition, PageMap pages, UnaryOperator<String> address) {
    this.locators = Locators.of(edition, pages);
    this.pages = pages;
    this.address = address;
    edition.divisions().forEach(this::division);
  }

  /**
   * @param address gives the absolute address of an id, or of the edition for the empty id; empty
   *     where there is none
   */
  public static CitedPlaces of(Edition edition, PageMap pages, UnaryOperator<String> address) {
    return new CitedPlaces(edition, pages, address);
  }

  /** The place with an id; empty if no division, paragraph, table or signatory has it. */
  public Optional<Cited> find(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** The edition itself. */
  public Cited whole() {
    return new Cited("", "", "", List.of(), address.apply(""));
  }

  public List<Cited> all() {
    return List.copyOf(places.values());
  }

  private List<Stretch> division(Division division) {
    places.put(division.id(), whole());
    List<Stretch> text = new ArrayList<>();
    add(text, division.id() + "__label", division.label());
    add(text, division.id(), division.title());
    division.blocks().forEach(block -> text.addAll(block(block)));
    division.divisions().forEach(inner -> text.addAll(division(inner)));
    String section = text.isEmpty() ? "" : division.reference();
    places.put(division.id(), cited(division.id(), section, "", text));
    return text;
  }

  private List<Stretch> block(Block block) {
    places.put(block.id(), whole());
    List<Stretch> text = new ArrayList<>();
    if (block instanceof Block.Paragraph paragraph) {
      add(text, paragraph.id() + "__label", paragraph.label());
      add(text, paragraph.id(), paragraph.text());
      paragraph.children().forEach(child -> text.addAll(block(child)));
    } else if (block instanceof Block.Table table) {
      cells(table, text);
    } else if (block instanceof Block.Signatory signatory) {
      for (int i = 0; i < signatory.lines().size(); i++) {
        add(text, signatory.lineId(i), signatory.lines().get(i).text());
      }
    }
    places.put(block.id(), blockPlace(block.id(), text));
    return text;
  }

  private Cited blockPlace(String id, List<Stretch> text) {
    if (text.isEmpty()) {
      return cited(id, "", "", text);
    }
    var place = locators.place(text.get(0).unit(), 0);
    return cited(id, place.section(), place.paragraph(), text);
  }

  private static void cells(Block.Table table, List<Stretch> text) {
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        add(text, table.cellId(row, column), table.rows().get(row).get(column));
      }
    }
  }

  private static void add(List<Stretch> text, String unit, RichText words) {
    if (!words.isEmpty()) {
      text.add(new Stretch(unit, words.string().length()));
    }
  }

  private Cited cited(String id, String section, String paragraph, List<Stretch> text) {
    return new Cited(id, section, paragraph, pagesOf(text), address.apply(id));
  }

  private List<String> pagesOf(List<Stretch> text) {
    if (text.isEmpty()) {
      return List.of();
    }
    Stretch last = text.get(text.size() - 1);
    OptionalInt from = pages.startOf(text.get(0).unit(), 0);
    OptionalInt to = pages.startOf(last.unit(), last.length() - 1);
    if (from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    int first = from.getAsInt();
    int end = Math.max(first, to.getAsInt());
    return pages.starts().subList(first, end + 1).stream().map(PageMap.PageStart::label).toList();
  }
}
