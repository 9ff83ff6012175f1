package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;

/** A ledger that does not tell the truth is found out (S008). */
class LedgerProofTest {
  private final SourceText source = SourceText.of("text.txt", "Fish are free.");

  @Test
  void aQuotationThatDoesNotStandThere() {
    Ledger ledger = new Ledger(List.of(new Ledger.Entry(0, "Nets", "", "R011", "why")));
    assertFault(ledger, "quotes words that do not stand here");
  }

  @Test
  void wordsThatAreNowhere() {
    assertFault(new Ledger(List.of()), "stands neither in the edition nor in the ledger");
  }

  @Test
  void wordsThatAreCountedTwice() {
    Ledger.Entry entry = new Ledger.Entry(0, "Fish", "", "R011", "why");
    assertFault(new Ledger(List.of(entry, entry)), "account for this twice");
  }

  @Test
  void wordsThatTheEditionDoesNotHave() {
    String text = source.text();
    assertFault(new Ledger(List.of(new Ledger.Entry(0, text, text, "R011", "why"))), "(nothing)");
  }

  private void assertFault(Ledger ledger, String words) {
    List<Problem> problems = LedgerProof.check(source, ledger, List.of());
    assertEquals(1, problems.size());
    assertEquals(Code.S008, problems.get(0).code());
    assertTrue(problems.get(0).message().contains(words), problems.get(0).message());
  }
}
