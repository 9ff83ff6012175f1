package org.engross.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.index.Reference;
import org.engross.language.Labels;

/**
 * Gives every character of an edition its locator. Sections and paragraphs come from the edition,
 * pages from the finished layout; every format asks here, so that a place has one name.
 */
public final class Locators {
  private final PageMap pages;
  private final Map<String, Locator.Place> places = new HashMap<>();
  private final boolean oneBody;
  private final Labels labels;

  private Locators(Edition edition, PageMap pages) {
    this.pages = pages;
    this.labels = Labels.of(edition.metadata().language());
    this.oneBody = bodies(edition.divisions()) < 2;
    edition.divisions().forEach(this::division);
    edition.notes().forEach(this::note);
  }

  /** The locators of an edition; with {@link PageMap#EMPTY} they have no pages. */
  public static Locators of(Edition edition, PageMap pages) {
    return new Locators(edition, pages);
  }

  /** What is printed for an index reference. */
  public Locator of(Reference reference) {
    Locator.Place from = place(reference.firstUnit(), reference.firstOffset());
    Locator.Place to = place(reference.lastUnit(), reference.lastOffset());
    return new Locator(from, to, reference.main());
  }

  /** The locator of one character; {@code offset} is zero-based in the unit's string. */
  public Locator of(String unit, int offset) {
    Locator.Place place = place(unit, offset);
    return new Locator(place, place, false);
  }

  /**
   * The place of a character.
   *
   * @param unit id of a text unit
   * @param offset zero-based in its string
   * @throws IllegalArgumentException if the edition has no such unit
   */
  public Locator.Place place(String unit, int offset) {
    Locator.Place bare = places.get(unit);
    if (bare == null) {
      throw new IllegalArgumentException("no such unit in the edition: " + unit);
    }
    String page = pages.pageOf(unit, offset).map(PageMap.PageStart::label).orElse("");
    return new Locator.Place(bare.section(), bare.paragraph(), bare.recital(), page, bare.anchor());
  }

  private void division(Division division) {
    boolean nameless = oneBody && division.kind() == DivisionKind.BODY && !division.hasHead();
    String section = nameless ? "" : division.reference();
    Locator.Place head = new Locator.Place(section, "", false, "", division.id());
    put(division.id(), head);
    for (Block block : division.blocks()) {
      block(block, head);
    }
    division.divisions().forEach(this::division);
  }

  private void block(Block block, Locator.Place around) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, around);
    } else if (block instanceof Block.Table table) {
      Locator.Place place = at(around, around.paragraph(), table.id());
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
          places.put(table.cellId(row, column), place);
        }
      }
    } else if (block instanceof Block.Signatory signatory) {
      for (int line = 0; line < signatory.lines().size(); line++) {
        places.put(signatory.lineId(line), at(around, "", signatory.id()));
      }
    }
  }

  private void paragraph(Block.Paragraph paragraph, Locator.Place around) {
    boolean recital = paragraph.kind() == ParagraphKind.RECITAL || around.recital();
    Locator.Place place =
        new Locator.Place(around.section(), number(paragraph, around), recital, "", paragraph.id());
    put(paragraph.id(), place);
    for (Block child : paragraph.children()) {
      block(child, place);
    }
  }

  /** "4" for a paragraph, "4(a)" for a point with a printed letter, else what is around it. */
  private static String number(Block.Paragraph paragraph, Locator.Place around) {
    if (paragraph.number().isEmpty()) {
      return around.paragraph();
    }
    if (paragraph.kind() != ParagraphKind.POINT) {
      return around.paragraph().isEmpty() ? paragraph.number() : around.paragraph();
    }
    return printed(paragraph.label())
        ? around.paragraph() + "(" + paragraph.number() + ")"
        : around.paragraph();
  }

  private static boolean printed(RichText label) {
    return label.string().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private void note(Note note) {
    Locator.Place place =
        new Locator.Place(
            labels.get("note.spoken", note.label().string()), "", false, "", note.id());
    put(note.id(), place);
    for (int i = 0; i < note.paragraphs().size(); i++) {
      places.put(note.paragraphId(i), place);
    }
  }

  private void put(String id, Locator.Place place) {
    places.put(id, place);
    places.put(id + "__label", place);
  }

  private static Locator.Place at(Locator.Place around, String paragraph, String anchor) {
    return new Locator.Place(around.section(), paragraph, around.recital(), "", anchor);
  }

  private static int bodies(List<Division> divisions) {
    int count = 0;
    for (Division division : divisions) {
      count += (division.kind() == DivisionKind.BODY ? 1 : 0) + bodies(division.divisions());
    }
    return count;
  }
}
