package org.engross.markdown;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final String TEXT = "Article 1\nThe ferry crosses\u00A0the lake.\nIt is blue.\n";
  private static final SourceText SOURCE = SourceText.of("text.txt", TEXT);
  private static final Ledger.Entry SPACE =
      new Ledger.Entry(TEXT.indexOf('\u00A0'), "\u00A0", " ", "R101", "A space.");

  private static DraftBlock para(String string, Origin origin) {
    RichText text = new RichText(string, List.of(), origin);
    return new DraftBlock.Para(ParagraphKind.PARAGRAPH, 0, "", RichText.EMPTY, text, Found.NOWHERE);
  }

  private static Draft draft(String... paragraphs) {
    List<DraftBlock> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      blocks.add(para(paragraph, Origin.NONE));
    }
    return new Draft(blocks);
  }

  private static Draft recognised() {
    int nbsp = TEXT.indexOf('\u00A0');
    Origin ferry =
        new Origin(
            List.of(
                new Origin.Piece(0, 10, nbsp - 10),
                new Origin.Piece(nbsp - 9, nbsp + 1, TEXT.indexOf("\nIt") - nbsp - 1)));
    return new Draft(
        List.of(
            para("Article 1", Origin.of(0, 0, 9)),
            para("The ferry crosses the lake.", ferry),
            para("It is blue.", Origin.of(0, TEXT.indexOf("It"), 11))));
  }

  private static Provenance.Traced trace(Draft corrected) {
    return Provenance.trace(SOURCE, recognised(), new Ledger(List.of(SPACE)), corrected);
  }

  private static List<String> entries(Provenance.Traced traced) {
    return traced.ledger().entries().stream()
        .map(e -> e.start() + " [" + e.before() + "] [" + e.after() + "] " + e.rule())
        .toList();
  }

  @Test
  void anUnchangedDraftKeepsAll() {
    Provenance.Traced traced =
        trace(draft("Article 1", "The ferry crosses the lake.", "It is blue."));
    assertEquals(recognised(), traced.draft());
    assertEquals(List.of("27 [\u00A0] [ ] R101"), entries(traced));
  }

  @Test
  void joiningAndSplittingChangesNoWord() {
    Provenance.Traced traced =
        trace(draft("Article 1", "The ferry", "crosses the lake. It is blue."));
    assertEquals(List.of("27 [\u00A0] [ ] R101"), entries(traced));
    DraftBlock.Para joined = (DraftBlock.Para) traced.draft().blocks().get(2);
    assertEquals(new Found("editor", 2, 3), joined.found());
    assertEquals(TEXT.indexOf("crosses"), joined.text().origin().start());
    assertEquals(TEXT.indexOf("blue."), joined.text().origin().sourceOf(24));
  }

  @Test
  void whatTheEditorChangesIsInTheLedger() {
    Provenance.Traced traced =
        trace(draft("Article 1", "The boat crosses the great lake.", "It is."));
    assertEquals(
        List.of(
            "14 [ferry] [boat] editor",
            "27 [\u00A0] [ ] R101",
            "31 [] [great] editor",
            "41 [is blue.] [is.] editor"),
        entries(traced));
  }

  @Test
  void wordsAreMatchedInOrder() {
    assertArrayEquals(
        new int[] {0, -1, 2, 3, 5},
        WordMatch.of(List.of("a", "b", "a", "c", "a", "d"), List.of("a", "x", "a", "c", "d")));
  }

  @Test
  void aLongTextWithFewChangesTakesLittleTime() {
    List<String> first = new ArrayList<>();
    for (int i = 0; i < 300_000; i++) {
      first.add("word" + i % 5_000);
    }
    List<String> second = new ArrayList<>(first);
    second.remove(150_000);
    second.set(200_000, "other");
    long matched = java.util.Arrays.stream(WordMatch.of(first, second)).filter(m -> m >= 0).count();
    assertEquals(299_998, matched);
  }
}
