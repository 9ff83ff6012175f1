package org.engross.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;

/** What happens to a register that people and programs had in their hands, and to its places. */
class RegisterFileTest {
  private static final String FILE =
      RegisterFile.write(Registrar.register(sections(1, 3), Register.EMPTY).register());

  @Test
  void lineEndsAndAByteOrderMarkMeanNothing() {
    Register plain = RegisterFile.read(FILE).value();
    Checked<Register> other = RegisterFile.read("\uFEFF" + FILE.replace("\n", "\r\n"));
    assertEquals(List.of(), other.problems());
    assertEquals(plain, other.value());
  }

  @Test
  void aMergeThatWasNotDecidedIsOneProblemWithItsLine() {
    String[] lines = FILE.split("\n");
    String merged =
        FILE.replace(
            lines[4] + "\n",
            "<<<<<<< HEAD\n" + lines[4] + "\n=======\n" + lines[5] + "\n>>>>>>> other\n");
    List<Problem> problems = RegisterFile.read(merged).problems();
    assertEquals(2, problems.size(), problems.toString());
    assertEquals(5, problems.get(0).place().line());
    assertTrue(problems.get(0).message().contains("merged"), problems.toString());
    assertTrue(problems.get(1).message().contains("a second time"), problems.toString());
  }

  @Test
  void aRegisterThatWasDeletedBeginsAnew() {
    Checked<Register> none = RegisterFile.read("");
    assertEquals(List.of(), none.problems());
    var again = Registrar.register(sections(1, 3), none.value());
    assertEquals(FILE, RegisterFile.write(again.register()));
  }

  @Test
  void whenAllIsRenumberedEveryIdStaysWithItsWords() {
    Register before = Registrar.register(sections(1, 40), Register.EMPTY).register();
    var after = Registrar.register(sections(0, 40), before);
    assertEquals(List.of(), after.problems());
    for (Register.CitedPlace place : before.places()) {
      Register.CitedPlace now = after.register().answers().get(place.id());
      assertEquals(place.print().exact(), now.print().exact(), place.id());
      assertEquals(place.id(), now.id());
    }
    assertEquals(
        before.places().size(),
        after.register().places().stream()
            .filter(place -> before.answers().containsKey(place.id()))
            .count());
  }

  @Test
  void placesThatAreGoneStopTheBuildWithWhatToWrite() {
    Register before = Registrar.register(sections(1, 3), Register.EMPTY).register();
    var after = Registrar.register(sections(1, 2), before);
    assertEquals(2, after.problems().size(), after.problems().toString());
    StringBuilder leave = new StringBuilder(RegisterFile.write(before));
    for (Problem problem : after.problems()) {
      String id = problem.message().replaceAll(".*\\(([^)]*)\\).*", "$1");
      assertTrue(problem.hint().contains("withdrawn"), problem.hint());
      leave.append("withdrawn\t").append(id).append("\n");
    }
    Register allowed = RegisterFile.read(leave.toString()).value();
    var next = Registrar.register(sections(1, 2), allowed);
    assertEquals(List.of(), next.problems());
    assertEquals(2, next.register().withdrawn().size());
  }

  /** Sections from one number to another, each with words of its own. */
  private static Edition sections(int first, int last) {
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      String word = "harbour" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
      blocks.add(Drafts.section((i - first + 1) + ".", "On the " + word + " of the north"));
      blocks.add(Drafts.para("The keeper of the " + word + " shall light " + word + " lamps."));
    }
    return EditionBuilder.build(new Draft(blocks), Drafts.metadata()).value();
  }
}
