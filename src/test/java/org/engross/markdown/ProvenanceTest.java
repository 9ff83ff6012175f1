package org.engross.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.markdown.Provenance.Sourced;
import org.engross.problem.Checked;
import org.engross.source.Aligner;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.engross.source.SourcedText;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private final Drafts.Sourced sourced = Drafts.sourced(Drafts.declaration());
  private final SourceText source = sourced.source();
  private final String markdown = DraftWriter.write(sourced.draft(), Drafts.metadata());

  @Test
  void untouchedMarkdownHasTheRecognisersOrigins() {
    Checked<Sourced> restored = restore(markdown);
    assertEquals(List.of(), restored.problems());
    assertEquals(sourced.draft(), restored.value().draft());
    assertEquals(List.of(), restored.value().ledger().entries());
  }

  @Test
  void theComparisonItselfFindsTheRecognisersOrigins() {
    List<SourcedText> texts = Provenance.texts(sourced.draft());
    Aligner.Alignment alignment = Aligner.align(source, texts, Ledger.EMPTY, texts);
    assertEquals(texts.stream().map(SourcedText::origin).toList(), alignment.origins());
    assertEquals(List.of(), alignment.ledger().entries());
  }

  @Test
  void aCorrectedWordIsAnEntry() {
    assertEdits(markdown.replace("anniversary", "jubilee"), "anniversary>jubilee");
  }

  @Test
  void aWordPutInIsAnEntry() {
    assertEdits(markdown.replace("Member States will", "Member States surely will"), ">surely ");
  }

  @Test
  void aWordTakenOutIsAnEntry() {
    assertEdits(markdown.replace("permanent ", ""), "permanent >");
  }

  @Test
  void aSpaceTakenOutIsAnEntry() {
    assertEdits(markdown.replace("15 June 2001", "15June2001"), "15 June 2001>15June2001");
  }

  @Test
  void aParagraphTakenOutIsAnEntry() {
    String gone = "Its permanent bodies are the Secretariat and the Executive Committee.";
    assertEdits(markdown.replace(gone + "\n", ""), gone + ">");
  }

  @Test
  void aParagraphPutInIsAnEntry() {
    assertEdits(markdown.replace("## **1.1.**", "A new one.\n\n## **1.1.**"), "> A new one. ");
  }

  @Test
  void joinedParagraphsAreAnEntry() {
    String joined = markdown.replace("2001.\n\nIts", "2001. Its");
    assertEdits(joined, "\n> ");
  }

  @Test
  void anotherKindIsNoDifferenceOfWords() {
    Sourced restored = assertEdits(markdown.replace("{.recital} recalling", "recalling"));
    DraftBlock changed = restored.draft().blocks().get(2);
    assertEquals("editor", changed.found().rule());
    assertEquals(2, changed.found().firstLine());
    assertEquals("test", restored.draft().blocks().get(3).found().rule());
  }

  @Test
  void aMovedNoteKeepsItsOrigin() {
    Draft draft =
        Drafts.draft(
            Drafts.para("Before the note."),
            Drafts.note("1", "1", "The text of a note that is moved."),
            Drafts.para("After the note."));
    Drafts.Sourced notes = Drafts.sourced(draft);
    Draft moved = Drafts.draft(draft.blocks().get(0), draft.blocks().get(2), draft.blocks().get(1));
    Checked<Sourced> restored =
        Provenance.restore(notes.source(), notes.draft(), Ledger.EMPTY, moved);
    assertEquals(List.of(), restored.problems());
    DraftBlock.NoteText note = (DraftBlock.NoteText) restored.value().draft().blocks().get(2);
    assertEquals(
        notes.source().text().indexOf("The text of a note"),
        note.paragraphs().get(0).origin().start());
  }

  @Test
  void aDraftTheLedgerDoesNotExplainIsAProblem() {
    Ledger wrong = new Ledger(List.of(new Ledger.Entry(0, "On", "", "R1", "Taken out.")));
    Checked<Sourced> checked = Provenance.restore(source, sourced.draft(), wrong, sourced.draft());
    assertTrue(checked.hasErrors());
  }

  private Sourced assertEdits(String corrected, String... edits) {
    Checked<Sourced> restored = restore(corrected);
    assertEquals(List.of(), restored.problems());
    assertEquals(
        List.of(edits),
        restored.value().ledger().entries().stream()
            .map(e -> e.before() + ">" + e.after())
            .toList());
    return restored.value();
  }

  private Checked<Sourced> restore(String corrected) {
    Draft read = DraftReader.read(corrected).value();
    return Provenance.restore(source, sourced.draft(), Ledger.EMPTY, read);
  }

  @Test
  void theRecognisersEntriesStay() {
    String text = "Article 1\nThe ferry crosses\u00a0the lake.\n";
    int space = text.indexOf('\u00a0');
    Ledger ledger = new Ledger(List.of(new Ledger.Entry(space, "\u00a0", " ", "R1", "A space.")));
    Draft recognised =
        Drafts.draft(
            withOrigin("Article 1", Origin.of(0, 0, 9)),
            withOrigin(
                "The ferry crosses the lake.",
                new Origin(
                    List.of(
                        new Origin.Piece(0, 10, space - 10),
                        new Origin.Piece(space - 9, space + 1, 9)))));
    Draft corrected =
        Drafts.draft(Drafts.para("Article 1"), Drafts.para("The boat crosses the great lake."));
    Checked<Sourced> restored =
        Provenance.restore(SourceText.of("text.txt", text), recognised, ledger, corrected);
    assertEquals(List.of(), restored.problems());
    assertEquals(
        List.of("14 ferry>boat editor", space + " \u00a0>  R1", "31 > great editor"),
        restored.value().ledger().entries().stream()
            .map(e -> e.start() + " " + e.before() + ">" + e.after() + " " + e.rule())
            .toList());
  }

  private static DraftBlock withOrigin(String text, Origin origin) {
    DraftBlock.Para para = Drafts.para(text);
    return new DraftBlock.Para(
        para.kind(), 0, "", para.label(), para.text().withOrigin(origin), para.found());
  }
}
