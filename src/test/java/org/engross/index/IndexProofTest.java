package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.engross.edition.Edition;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.problem.Severity;
import org.junit.jupiter.api.Test;

/** A wrong locator, a lost mention and a reference into nothing stop the build. */
class IndexProofTest {
  private static final Edition EDITION =
      PlainEdition.of(
          "The Security Council met.\nNothing here.\nThe Security Council and the World Bank agreed.",
          "en",
          "");
  private static final Index SOUND =
      Indexer.index(EDITION, Authorities.common(), IndexOptions.DEFAULT).value();

  @Test
  void aSoundIndexHasNoFaults() {
    assertEquals(List.of(), IndexProof.of(EDITION, SOUND));
  }

  @Test
  void aReferenceToAnotherPlaceIsFound() {
    Index moved =
        changed(e -> with(e, e.references().stream().map(IndexProofTest::moved).toList()));
    List<Problem> problems = IndexProof.of(EDITION, moved);
    assertTrue(problems.get(0).message().contains("not named there"), problems.toString());
    assertTrue(problems.stream().allMatch(p -> p.severity() == Severity.ERROR));
    assertTrue(problems.stream().allMatch(p -> p.code() == Code.V005));
  }

  @Test
  void aLostReferenceIsFound() {
    Index lost = changed(e -> with(e, e.references().subList(0, 1)));
    List<Problem> problems = IndexProof.of(EDITION, lost);
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).message().contains("not listed there"));
  }

  @Test
  void aCrossReferenceIntoNothingIsFound() {
    Index astray =
        changed(
            e ->
                new Entry(
                    e.id(),
                    e.kind(),
                    e.heading(),
                    e.sortKey(),
                    e.group(),
                    e.references(),
                    e.subEntries(),
                    e.see(),
                    List.of("nowhere"),
                    e.relations(),
                    e.note()));
    List<Problem> problems = IndexProof.of(EDITION, astray);
    assertTrue(problems.get(0).message().contains("\"nowhere\""), problems.toString());
  }

  private static Index changed(UnaryOperator<Entry> change) {
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : SOUND.entries()) {
      entries.add(entry.id().equals("security-council") ? change.apply(entry) : entry);
    }
    return new Index(entries, SOUND.mentions());
  }

  private static Reference moved(Reference r) {
    return new Reference(
        r.firstUnit(), r.firstOffset() + 1, r.lastUnit(), r.lastOffset() + 1, r.main());
  }

  private static Entry with(Entry e, List<Reference> references) {
    return new Entry(
        e.id(),
        e.kind(),
        e.heading(),
        e.sortKey(),
        e.group(),
        references,
        e.subEntries(),
        e.see(),
        e.seeAlso(),
        e.relations(),
        e.note());
  }
}
