package org.engross.publish.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Reference;
import org.engross.publish.pdf.Print.Attachment;
import org.engross.settings.PageSettings;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;
import org.engross.typeset.Typesetter;
import org.engross.typeset.TypesettingInput;

/** An edition with everything a document may have, set by the typesetter itself. */
final class SetEdition {
  private static final String LONG =
      "The Parties recall the officials of their affiliated well-known offices, and the efficient"
          + " fulfilment of every obligation that flows from the present Agreement. ";

  final Edition edition = EditionBuilder.build(draft(), Sample.METADATA).value();

  Print print(Conformance conformance) {
    byte[] text = "The source.\n".getBytes(StandardCharsets.UTF_8);
    List<Attachment> attachments =
        List.of(new Attachment("source.txt", "text/plain", "The source text", text));
    return new Print(composition(), Sample.METADATA, conformance, attachments);
  }

  private Composition composition() {
    SourceText source = SourceText.of("text.txt", "The source.\n");
    return new Typesetter()
        .typeset(
            new TypesettingInput(
                edition, index(), PageSettings.DEFAULT, source, "00ff", "1", 3, List.of()))
        .value();
  }

  private Index index() {
    List<Reference> references = new ArrayList<>();
    for (TextUnit unit : edition.units()) {
      if (unit.role() == TextUnit.Role.PARAGRAPH) {
        references.add(new Reference(unit.id(), 0, unit.id(), 0, references.isEmpty()));
      }
    }
    List<Entry> entries = new ArrayList<>();
    for (String letter : List.of("A", "B", "C")) {
      entries.add(entry(letter, references, List.of(), List.of("e" + "B")));
      entries.add(entry(letter + "x", List.of(), List.of("e" + letter), List.of()));
    }
    return new Index(entries, List.of());
  }

  private static Entry entry(
      String name, List<Reference> references, List<String> see, List<String> seeAlso) {
    return new Entry(
        "e" + name,
        name.startsWith("C") ? EntityKind.BODY : EntityKind.DOCUMENT,
        "Agreement " + name,
        "agreement " + name,
        name.substring(0, 1),
        references,
        List.of(),
        see,
        seeAlso,
        List.of(),
        "");
  }

  private static Draft draft() {
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(head(DivisionKind.PREAMBLE, "", ""));
    blocks.add(para(ParagraphKind.OPENING, 0, "", text("The Parties,")));
    blocks.add(para(ParagraphKind.RECITAL, 0, "", text("Recalling everything,")));
    for (int i = 1; i < 12; i++) {
      blocks.add(head(DivisionKind.ARTICLE, "Article " + i, "On the fifth flight"));
      blocks.add(para(ParagraphKind.PARAGRAPH, 0, "1.", text(LONG.repeat(3).trim())));
      blocks.add(para(ParagraphKind.PARAGRAPH, 0, "2.", text("They shall:")));
      blocks.add(para(ParagraphKind.POINT, 1, "(a)", text("inform one another;")));
      blocks.add(para(ParagraphKind.POINT, 2, "(i)", text("in writing; or")));
      blocks.add(para(ParagraphKind.POINT, 1, "–", text("consult.")));
      blocks.add(para(ParagraphKind.WRAP_UP, 0, "", text("and report on it.")));
    }
    blocks.add(para(ParagraphKind.PARAGRAPH, 0, "", marked()));
    blocks.add(para(ParagraphKind.QUOTATION, 0, "", text("Pacta sunt servanda.")));
    blocks.add(table());
    blocks.add(new DraftBlock.NoteText("n", text("1"), List.of(text(LONG.trim())), Found.NOWHERE));
    blocks.add(head(DivisionKind.ANNEX, "Annex I", "Further provisions"));
    blocks.add(head(DivisionKind.HEADING, "", "General", 2));
    blocks.add(para(ParagraphKind.PARAGRAPH, 0, "", text("Привет, καλημέρα ά, vérité.")));
    blocks.add(signatory());
    blocks.add(para(ParagraphKind.DATELINE, 0, "", text("Done at Düren, 17 September 2021")));
    return new Draft(blocks);
  }

  /** A paragraph with a note, a link, emphasis and a run in another language. */
  private static RichText marked() {
    String string = "See the report1 online, in French la vérité, and nothing else.";
    int note = string.indexOf("1");
    int link = string.indexOf("online");
    int french = string.indexOf("la v");
    List<Mark> marks =
        List.of(
            new Mark(note, note + 1, MarkKind.NOTE, "n"),
            new Mark(link, link + 6, MarkKind.LINK, "https://example.org/?a=1&b=2"),
            new Mark(french, french + 9, MarkKind.LANGUAGE, "fr"),
            Mark.of(french, french + 9, MarkKind.EMPHASIS));
    return new RichText(string, marks, Origin.NONE);
  }

  private static DraftBlock table() {
    List<List<RichText>> rows =
        List.of(
            List.of(text("Party"), text("Share")),
            List.of(text("The first"), text("12.5")),
            List.of(text("The second"), RichText.EMPTY));
    return new DraftBlock.Table(1, rows, Found.NOWHERE);
  }

  private static DraftBlock signatory() {
    return new DraftBlock.Signatory(
        List.of(
            new SignatoryLine(SignatoryLine.Role.PARTY, text("For the Republic:")),
            new SignatoryLine(SignatoryLine.Role.NAME, text("A. Nonymous"))),
        Found.NOWHERE);
  }

  private static DraftBlock head(DivisionKind kind, String label, String title) {
    return head(kind, label, title, 1);
  }

  private static DraftBlock head(DivisionKind kind, String label, String title, int level) {
    return new DraftBlock.Head(kind, level, "", text(label), text(title), Found.NOWHERE);
  }

  private static DraftBlock para(ParagraphKind kind, int depth, String label, RichText text) {
    return new DraftBlock.Para(kind, depth, "", text(label), text, Found.NOWHERE);
  }

  private static RichText text(String string) {
    return RichText.of(string);
  }
}
