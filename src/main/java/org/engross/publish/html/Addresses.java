package org.engross.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.draft.MarkKind;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;

/**
 * Which file of the site an id stands in, and how one file links to another. Addresses are lasting:
 * they depend on ids alone, never on wording.
 */
public final class Addresses {
  /** The title page. */
  public static final String HOME = "index.html";

  /** The whole text on one page. */
  public static final String TEXT = "text.html";

  /** The picture of the title page. */
  public static final String PICTURE = "assets/title.png";

  private final Map<String, String> files = new LinkedHashMap<>();
  private final String base;

  private Addresses(Edition edition) {
    this.base = edition.metadata().baseAddress();
    for (Page page : pages(edition)) {
      page(page);
    }
    notes(edition);
  }

  public static Addresses of(Edition edition) {
    return new Addresses(edition);
  }

  /**
   * A page of the text.
   *
   * @param division what it shows, or part of what it shows
   * @param language BCP 47 tag of that where it differs from the edition's; otherwise empty
   * @param number which of the division's pages it is, from 1
   * @param of how many the division has
   * @param blocks what it shows of the division's own blocks
   * @param shown the inner divisions it shows: all, or none where they have pages of their own
   */
  public record Page(
      Division division,
      String language,
      int number,
      int of,
      List<Block> blocks,
      List<Division> shown) {
    public Page {
      blocks = List.copyOf(blocks);
      shown = List.copyOf(shown);
    }

    /** The page's file. */
    public String file() {
      return Addresses.file(division, number);
    }

    /** Whether it is the first of its division's pages. */
    boolean isFirst() {
      return number == 1;
    }
  }

  /** The file of one of a division's pages; ids have no dots. */
  static String file(Division division, int number) {
    return division.id() + (number == 1 ? "" : "." + number) + ".html";
  }

  /** Whether a file is one of a division's own pages. */
  static boolean isOf(String file, Division division) {
    return file.startsWith(division.id() + ".");
  }

  /**
   * The pages of the text in order: one for each outermost division. Where a file holds several
   * texts, each in its language, the divisions of each text have pages of their own; and so have
   * those of a division that would make too large a page. Where its own blocks are too many for one
   * page, they stand on several.
   */
  public static List<Page> pages(Edition edition) {
    return new Paging().of(edition);
  }

  /** The page of an index. */
  public static String index(EntityKind kind) {
    return switch (kind) {
      case DOCUMENT -> "index-of-documents.html";
      case BODY -> "index-of-bodies.html";
      case STATE -> "index-of-states.html";
      case PERSON -> "index-of-persons.html";
      case PLACE -> "index-of-places.html";
      case EVENT -> "index-of-events.html";
      case INITIATIVE -> "index-of-initiatives.html";
    };
  }

  /** The page of an index entry. */
  public static String entry(String id) {
    return "entries/" + id + ".html";
  }

  /** The page with the citations of a top-level division. */
  public static String cite(String division) {
    return "cite/" + division + ".html";
  }

  /** The file a citable id or unit stands in; the whole text for an id no division has. */
  public String fileOf(String id) {
    return files.getOrDefault(id, TEXT);
  }

  /**
   * A link from a file of the site to a place in the text. From the whole text it stays within.
   *
   * @param from the file that holds the link
   * @param id a citable id
   */
  public String link(String from, String id) {
    if (from.equals(TEXT) || from.equals(fileOf(id))) {
      return "#" + id;
    }
    return relative(from, fileOf(id)) + "#" + id;
  }

  /** A link from one file of the site to another, both relative to the edition's folder. */
  public static String relative(String from, String to) {
    return root(from) + to;
  }

  /** How to get from a file to the edition's folder: "" or "../". */
  public static String root(String file) {
    int depth = (int) file.chars().filter(c -> c == '/').count();
    return "../".repeat(depth);
  }

  /**
   * The absolute address of a place, of the edition for the empty id; empty while the edition has
   * no address.
   */
  public String absolute(String id) {
    if (base.isEmpty() || id.isEmpty()) {
      return base;
    }
    String file = fileOf(id);
    return file.equals(id + ".html") ? base + file : base + file + "#" + id;
  }

  /** The absolute address of a file; empty while the edition has no address. */
  public String absoluteFile(String file) {
    if (base.isEmpty()) {
      return "";
    }
    return file.equals(HOME) ? base : base + file;
  }

  private void page(Page page) {
    if (page.isFirst()) {
      files.put(page.division().id(), page.file());
      files.put(page.division().id() + "__label", page.file());
    }
    page.blocks().forEach(block -> block(block, page.file()));
    page.shown().forEach(inner -> division(inner, page.file()));
  }

  private void division(Division division, String file) {
    own(division, file);
    division.divisions().forEach(inner -> division(inner, file));
  }

  private void own(Division division, String file) {
    files.put(division.id(), file);
    files.put(division.id() + "__label", file);
    division.blocks().forEach(block -> block(block, file));
  }

  private void block(Block block, String file) {
    files.put(block.id(), file);
    files.put(block.id() + "__label", file);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(child -> block(child, file));
    } else if (block instanceof Block.Signatory signatory) {
      for (int i = 0; i < signatory.lines().size(); i++) {
        files.put(signatory.lineId(i), file);
      }
    } else if (block instanceof Block.Table table) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
          files.put(table.cellId(row, column), file);
        }
      }
    }
  }

  /** A note stands on the page of its first mark; one without a mark on the last page. */
  private void notes(Edition edition) {
    List<Page> pages = pages(edition);
    String last = pages.isEmpty() ? TEXT : pages.get(pages.size() - 1).file();
    Map<String, String> marked = new LinkedHashMap<>();
    for (TextUnit unit : edition.units()) {
      for (String note : notesIn(unit)) {
        marked.putIfAbsent(note, files.getOrDefault(unit.id(), last));
      }
    }
    for (Note note : edition.notes()) {
      String file = marked.getOrDefault(note.id(), last);
      files.put(note.id(), file);
      files.put(note.id() + "__label", file);
      for (int i = 0; i < note.paragraphs().size(); i++) {
        files.put(note.paragraphId(i), file);
      }
    }
  }

  private static List<String> notesIn(TextUnit unit) {
    List<String> notes = new ArrayList<>();
    unit.text()
        .marks()
        .forEach(
            mark -> {
              if (mark.kind() == MarkKind.NOTE) {
                notes.add(mark.value());
              }
            });
    return notes;
  }
}
