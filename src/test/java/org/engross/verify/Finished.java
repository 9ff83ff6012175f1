package org.engross.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.engross.publish.pdf.PdfPublication;
import org.engross.register.Register;
import org.engross.settings.Metadata;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;
import org.engross.typeset.Page;
import org.engross.typeset.PageMap;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;

/** A small edition and the folder that is made of it, by hand and as simply as can be. */
final class Finished {
  static final String SOURCE =
      """
      1. First things
      The States of the Council\u00A0of Offices reaffirm the affi-
      liated treaty 1 and recieve it.
      (a)the first point;
      1 A note on the treaty.
      2. Second things
      The Council of Offices meets.
      """;

  private static final Metadata METADATA =
      Metadata.builder("sample")
          .title("A Sample")
          .shortTitle("Sample")
          .type("declaration")
          .language("en-GB")
          .build();
  private static final Face FACE = Faces.builtIn().face(Style.of(Cut.REGULAR, 12_000));

  final SourceText source = SourceText.of("text.txt", SOURCE);
  final Ledger ledger =
      new Ledger(
          List.of(
              new Ledger.Entry(at("-\nliated"), "-\n", "", "R021", "A divided word was joined."),
              new Ledger.Entry(at("recieve"), "recieve", "receive", "editor", "A typing error.")));
  final Edition edition = EditionBuilder.build(draft(), METADATA).value();
  final Index index;
  final PageMap pages;
  private final Path folder;
  private final List<Tag> tags = new ArrayList<>();
  private final Map<String, Integer> tagOf = new HashMap<>();

  Finished(Path folder) {
    this.folder = folder;
    TextUnit first = unit("States");
    TextUnit last = unit("meets");
    this.index = new Index(List.of(), List.of(mention(first), mention(last)));
    Map<String, Integer> pagesOf = new HashMap<>();
    edition.units().forEach(unit -> pagesOf.put(unit.id(), unit == last ? 1 : 0));
    this.pages =
        new PageMap(
            List.of(
                new PageMap.PageStart("1", 1, edition.units().get(0).id(), 0),
                new PageMap.PageStart("2", 2, last.id(), 0)),
            List.of("1", "2"),
            pagesOf);
  }

  /** Makes the folder, with every text of the PDF changed as told. */
  Finished make(UnaryOperator<String> inPdf) throws IOException {
    String whole = html(edition.units());
    Files.writeString(folder.resolve("text.html"), whole);
    Files.writeString(folder.resolve("sec_1.html"), section(whole, "sec_1"));
    Files.writeString(folder.resolve("sec_2.html"), section(whole, "sec_2"));
    Files.writeString(
        folder.resolve("index.html"),
        "<a href='text.html#sec_2'>Second</a> <a href='sample.pdf#sec_1'>PDF</a>"
            + " <a href='https://example.org/'>away</a>");
    Settings settings = new Settings(METADATA, PageSettings.DEFAULT, Map.of(), List.of());
    Composition composition = composition(inPdf);
    Work work =
        new Work(
            settings, source, ledger, draft(), "", edition, index, composition, Register.EMPTY);
    new PdfPublication().publish(work, new Folder(folder));
    return this;
  }

  Report report() throws IOException {
    return Verifier.verify(folder, source, ledger, edition, index, pages);
  }

  /** Changes a finished page. */
  void damage(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("not in " + file + ": " + from);
    }
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private static int at(String words) {
    return SOURCE.indexOf(words);
  }

  private static RichText copied(String words) {
    return new RichText(words, List.of(), Origin.of(0, at(words), words.length()));
  }

  private static Draft draft() {
    String first = "The States of the Council\u00A0of Offices reaffirm the affi";
    String second = "liated treaty 1 and ";
    String text = first + second + "receive" + " it.";
    int joined = first.length();
    int mended = joined + second.length();
    Origin origin =
        new Origin(
            List.of(
                new Origin.Piece(0, at(first), first.length()),
                new Origin.Piece(joined, at(second), second.length()),
                new Origin.Piece(mended + 7, at(" it."), 4)));
    int mark = text.indexOf("1 and");
    RichText paragraph =
        new RichText(text, List.of(new Mark(mark, mark + 1, MarkKind.NOTE, "n1")), origin);
    return new Draft(
        List.of(
            head("1.", "First things"),
            para(ParagraphKind.PARAGRAPH, 0, RichText.EMPTY, paragraph),
            para(ParagraphKind.POINT, 1, copied("(a)"), copied("the first point;")),
            new DraftBlock.NoteText(
                "n1", label(), List.of(copied("A note on the treaty.")), Found.NOWHERE),
            head("2.", "Second things"),
            para(
                ParagraphKind.PARAGRAPH,
                0,
                RichText.EMPTY,
                copied("The Council of Offices meets."))));
  }

  private static RichText label() {
    return new RichText("1", List.of(), Origin.of(0, at("1 A note"), 1));
  }

  private static DraftBlock head(String label, String title) {
    return new DraftBlock.Head(
        DivisionKind.SECTION, 1, "", copied(label), copied(title), Found.NOWHERE);
  }

  private static DraftBlock para(ParagraphKind kind, int depth, RichText label, RichText text) {
    return new DraftBlock.Para(kind, depth, "", label, text, Found.NOWHERE);
  }

  private TextUnit unit(String words) {
    return edition.units().stream()
        .filter(unit -> unit.text().string().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static Mention mention(TextUnit unit) {
    int start = unit.text().string().indexOf("Council");
    return new Mention(
        "council",
        EntityKind.BODY,
        unit.id(),
        start,
        start + 18,
        unit.text().string().substring(start, start + 18),
        unit.text().origin().sourceOf(start),
        unit.text().origin().sourceOf(start) + 18,
        "name",
        false);
  }

  /** Each text in an element with the unit's id, within one with its place's id. */
  private String html(List<TextUnit> units) {
    StringBuilder page = new StringBuilder("<main><p data-engross='furniture'>Contents</p>");
    String open = "";
    for (TextUnit unit : units) {
      if (!unit.anchor().equals(open)) {
        page.append(open.isEmpty() ? "" : "</div>\n");
        page.append("<div id='").append(unit.anchor()).append("'>");
        pages.starts().stream()
            .filter(start -> start.unit().equals(unit.id()))
            .forEach(
                start ->
                    page.append("<i data-engross='furniture' id='")
                        .append(start.id())
                        .append("'>9</i>"));
        open = unit.anchor();
      }
      String id = unit.id().equals(unit.anchor()) ? "" : " id='" + unit.id() + "'";
      page.append("<span").append(id).append('>').append(unit.text().string());
      page.append("</span> ");
    }
    return page.append("</div></main>").toString();
  }

  private static String section(String whole, String id) {
    StringBuilder page = new StringBuilder("<main>");
    for (String block : whole.substring(whole.indexOf("<div")).split("(?=<div)")) {
      boolean note = block.startsWith("<div id='note");
      if (note ? id.equals("sec_1") : block.startsWith("<div id='" + id)) {
        page.append(block);
      }
    }
    return page.toString();
  }

  private Composition composition(UnaryOperator<String> change) {
    tags.add(new Tag(0, Tag.ROOT, "Document", "", "", Map.of()));
    List<Placed> first = new ArrayList<>();
    List<Placed> second = new ArrayList<>();
    first.add(run(Tag.ARTIFACT, "A running head"));
    for (TextUnit unit : edition.units()) {
      List<Placed> page =
          pages.pageOf(unit.id(), 0).orElseThrow().label().equals("1") ? first : second;
      int tag = tag(unit, page);
      // The line ends in the middle of a word, as lines do.
      String text = change.apply(unit.text().string() + " ");
      int cut = text.contains("affiliated") ? text.indexOf("affiliated") + 4 : 0;
      page.add(run(tag, text.substring(0, cut) + (cut > 3 ? "\u00AD" : "")));
      page.add(run(tag, text.substring(cut)));
    }
    return new Composition(
        595_276,
        841_890,
        List.of(new Page("1", false, first), new Page("2", false, second)),
        tags,
        List.of(),
        pages);
  }

  private int tag(TextUnit unit, List<Placed> page) {
    return tagOf.computeIfAbsent(
        unit.anchor(),
        id -> {
          int key = tags.size();
          tags.add(new Tag(key, 0, id.startsWith("note") ? "Note" : "P", "", id, Map.of()));
          page.add(new Placed.Anchor(id, key, 0, 0));
          return key;
        });
  }

  private static Placed run(int tag, String text) {
    String shown = text.replace('\u00AD', '-');
    List<Glyph> glyphs = new ArrayList<>();
    for (Glyph glyph : FACE.shape(shown, Features.NONE)) {
      boolean soft = glyph.text().equals("-") && text.indexOf('\u00AD') >= 0;
      glyphs.add(soft ? new Glyph(glyph.id(), "\u00AD", glyph.advance(), 0) : glyph);
    }
    return new Placed.Run(tag, FACE, 12_000, 72_000, 700_000, 1000, glyphs);
  }
}
