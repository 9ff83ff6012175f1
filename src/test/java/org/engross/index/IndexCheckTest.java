package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.source.SourceText;
import org.junit.jupiter.api.Test;

/** What an editor is told before an index goes to print. */
class IndexCheckTest {
  @Test
  void aShortFormThatMayMeanTwoThingsIsTold() {
    String text =
        "The Convention on Biological Diversity and the Convention on Road Signs are old.\n"
            + "The Convention is in force.";
    Problem told = only(check(text, ""), Code.X001);
    assertTrue(told.message().contains("\"Convention\""), told.message());
    assertEquals("text.txt:2:5", told.place().toString());
  }

  @Test
  void aShortFormThatIsClearIsNotTold() {
    String text = "The Convention on Road Signs is old; the Convention is in force.";
    assertEquals(List.of(), of(check(text, ""), Code.X001));
  }

  @Test
  void oneNameSpeltTwoWaysIsTold() {
    String text = "The Baltic Energy Centre met.\nThe Baltic Energy Center closed.";
    Problem told = only(check(text, ""), Code.X002);
    assertTrue(told.message().contains("Baltic Energy Center"), told.message());
    assertTrue(told.message().contains("Baltic Energy Centre"), told.message());
  }

  @Test
  void aHeadInCapitalsIsNoOtherSpelling() {
    String text = "THE BALTIC ENERGY CENTRE\nThe Baltic Energy Centre met.";
    assertEquals(List.of(), of(check(text, ""), Code.X002));
  }

  @Test
  void headingsThatDifferByALetterAreTold() {
    String text = "The Baltic Energy Agency met.\nThe Baltik Energy Agency closed.";
    Problem told = only(check(text, ""), Code.X003);
    assertTrue(told.message().contains("Baltik Energy Agency"), told.message());
  }

  @Test
  void headingsThatDifferByTheirNumberAreNoLookAlikes() {
    String text =
        "Security Council resolution 2231 (2015) and Security Council resolution 2396 (2017).";
    assertEquals(List.of(), of(check(text, ""), Code.X003));
  }

  @Test
  void anEntryThatIsNeverMetIsToldWhereItStands() {
    String yaml = "bodies:\n  - Baltic Energy Agency\n  - Nordic Postal Board\n";
    Problem told = only(check("The Baltic Energy Agency met.", yaml), Code.A010);
    assertTrue(told.message().contains("Nordic Postal Board"), told.message());
    assertEquals(3, told.place().line());
  }

  private static Problem only(List<Problem> problems, Code code) {
    List<Problem> found = of(problems, code);
    assertEquals(1, found.size(), problems.toString());
    return found.get(0);
  }

  private static List<Problem> of(List<Problem> problems, Code code) {
    return problems.stream().filter(p -> p.code() == code).toList();
  }

  private static List<Problem> check(String text, String yaml) {
    Authorities names =
        Authorities.read("authorities.yaml", yaml, "en", n -> Optional.empty()).value();
    return IndexCheck.of(PlainEdition.of(text, "en", ""), names, SourceText.of("text.txt", text));
  }
}
