package org.engross.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Note;
import org.engross.publish.html.view.BlockView;
import org.engross.publish.html.view.CellView;
import org.engross.publish.html.view.DivisionView;
import org.engross.publish.html.view.Inline;
import org.engross.publish.html.view.NoteView;
import org.engross.publish.html.view.SignatoryLineView;

/** Makes the views of the text itself, for one page of the site. */
final class Texts {
  private final Site site;
  private final String file;
  private final Inlines inlines;

  /**
   * @param file the page that will show the text
   */
  Texts(Site site, String file) {
    this.site = site;
    this.file = file;
    this.inlines = new Inlines(site, file);
  }

  /**
   * A division with all within it.
   *
   * @param level heading level of its head, 2 to 6
   */
  DivisionView division(Division division, int level) {
    return view(division, division.language(), division.blocks(), division.divisions(), level);
  }

  /** A division without those within it. */
  DivisionView alone(Division division) {
    return view(division, division.language(), division.blocks(), List.of(), 2);
  }

  /** What a page of the text shows. */
  DivisionView page(Addresses.Page page) {
    return view(page.division(), page.language(), page.blocks(), page.shown(), 1);
  }

  private DivisionView view(
      Division division, String language, List<Block> own, List<Division> shown, int level) {
    String id = division.id();
    List<Inline> before = new ArrayList<>(inlines.pages(id + "__label"));
    before.addAll(inlines.pages(id));
    int below = Math.min(level + 1, 6);
    return new DivisionView(
        id,
        site.moves().aliases(id),
        division.kind().key(),
        level,
        language,
        direction(language),
        before,
        inlines.head(id + "__label", division.label()),
        inlines.head(id, division.title()),
        Names.of(division, site.words()),
        division.hasHead(),
        Names.capitals(division.label().string()),
        Names.capitals(division.title().string()),
        spokenDivision(division),
        cite(id),
        site.twins().of(id, file, site.addresses()),
        blocks(own),
        shown.stream().map(inner -> division(inner, below)).toList());
  }

  /** The notes that stand on a page; on the whole text, all. */
  List<NoteView> notes() {
    List<NoteView> notes = new ArrayList<>();
    for (Note note : site.work().edition().notes()) {
      if (file.equals(Addresses.TEXT) || site.addresses().fileOf(note.id()).equals(file)) {
        notes.add(note(note));
      }
    }
    return notes;
  }

  private NoteView note(Note note) {
    List<CellView> paragraphs = new ArrayList<>();
    for (int i = 0; i < note.paragraphs().size(); i++) {
      String id = note.paragraphId(i);
      paragraphs.add(new CellView(id, inlines.linked(id, note.paragraphs().get(i))));
    }
    List<Inline> label = inlines.linked(note.id() + "__label", note.label());
    String back = inlines.marked(note.id()) ? note.id() + "__mark" : "";
    return new NoteView(
        note.id(), site.moves().aliases(note.id()), label, note.editorial(), back, paragraphs);
  }

  /** Blocks in order, points and signatories gathered into lists. */
  private List<BlockView> blocks(List<Block> blocks) {
    List<BlockView> views = new ArrayList<>();
    List<BlockView> list = new ArrayList<>();
    String listType = "";
    for (Block block : blocks) {
      String type = listType(block);
      if (!type.equals(listType) && !list.isEmpty()) {
        views.add(BlockView.list(listType, list));
        list.clear();
      }
      listType = type;
      (type.isEmpty() ? views : list).add(block(block));
    }
    if (!list.isEmpty()) {
      views.add(BlockView.list(listType, list));
    }
    return views;
  }

  private static String listType(Block block) {
    if (block instanceof Block.Signatory) {
      return "signatories";
    }
    boolean point =
        block instanceof Block.Paragraph paragraph && paragraph.kind() == ParagraphKind.POINT;
    return point ? "points" : "";
  }

  private BlockView block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph(paragraph);
    }
    if (block instanceof Block.Table table) {
      return table(table);
    }
    return signatory((Block.Signatory) block);
  }

  private BlockView paragraph(Block.Paragraph paragraph) {
    String id = paragraph.id();
    return new BlockView(
        "paragraph",
        id,
        site.moves().aliases(id),
        paragraph.kind().key(),
        paragraph.number(),
        spoken(id),
        paragraph.language(),
        direction(paragraph.language()),
        inlines.linked(id + "__label", paragraph.label()),
        inlines.linked(id, paragraph.text()),
        cite(id),
        blocks(paragraph.children()),
        List.of(),
        0,
        List.of());
  }

  private BlockView table(Block.Table table) {
    List<List<CellView>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<CellView> cells = new ArrayList<>();
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        RichText text = table.rows().get(row).get(column);
        String id = table.cellId(row, column);
        cells.add(new CellView(id, inlines.linked(id, text)));
      }
      rows.add(cells);
    }
    List<String> aliases = site.moves().aliases(table.id());
    return BlockView.table(table.id(), aliases, cite(table.id()), table.headRows(), rows);
  }

  private BlockView signatory(Block.Signatory signatory) {
    List<SignatoryLineView> lines = new ArrayList<>();
    for (int i = 0; i < signatory.lines().size(); i++) {
      SignatoryLine line = signatory.lines().get(i);
      String id = signatory.lineId(i);
      String role = line.role().name().toLowerCase(Locale.ROOT);
      lines.add(new SignatoryLineView(id, role, inlines.linked(id, line.text())));
    }
    List<String> aliases = site.moves().aliases(signatory.id());
    return BlockView.signatory(signatory.id(), aliases, "", cite(signatory.id()), lines);
  }

  /** The place of a paragraph in words, without its page. */
  private String spoken(String id) {
    return site.places()
        .find(id)
        .map(
            place ->
                place.paragraph().isEmpty()
                    ? site.words().get("paragraph")
                    : site.words().get("paragraph.spoken", place.paragraph()))
        .orElse("");
  }

  private String spokenDivision(Division division) {
    return division.hasHead() ? division.head() : Names.of(division, site.words());
  }

  private String cite(String id) {
    return Addresses.root(file) + site.citeParts().fileOf(id) + "#cite__" + id;
  }

  private static String direction(String language) {
    return language.isEmpty() ? "" : Site.direction(language);
  }
}
