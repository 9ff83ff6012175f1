package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.problem.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder {@code problems/<CODE>/<case>} is an edition that shows a fault; its {@code
 * expected.txt} says what is printed. A new case needs a folder and no code. With {@code
 * -Dgolden.rewrite=true} the expectations are written anew, to be reviewed like code.
 */
class ProblemFoldersTest {
  private static final Path ROOT = Path.of("src/test/resources/problems");
  private static final String EXPECTED = "expected.txt";

  @TempDir Path output;

  @TestFactory
  List<DynamicTest> everyFaultIsSaidClearly() throws IOException {
    try (Stream<Path> codes = Files.list(ROOT)) {
      return codes.sorted().flatMap(ProblemFoldersTest::cases).map(this::test).toList();
    }
  }

  @Test
  void everyFaultOfTypesettingIsShown() {
    List<Code> missing =
        Stream.of(Code.values())
            .filter(code -> code.name().startsWith("T"))
            .filter(code -> !Files.isDirectory(ROOT.resolve(code.name())))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static Stream<Path> cases(Path code) {
    try (Stream<Path> cases = Files.list(code)) {
      return cases.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private DynamicTest test(Path folder) {
    String name = ROOT.relativize(folder).toString();
    return DynamicTest.dynamicTest(name, () -> check(folder));
  }

  private void check(Path folder) throws IOException {
    Path target = output.resolve(folder.getFileName().toString());
    String code = folder.getParent().getFileName().toString();
    List<Problem> problems = problems(code, folder, target);
    boolean error = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    if (error) {
      Outcome<?> outcome = new Press(Job.of(folder), Progress.SILENT).build(target);
      assertFalse(outcome.isDone());
      assertEquals(List.of(), Files.list(output).toList(), "nothing may be left behind");
    }
    String printed = problems.stream().map(p -> p + "\n").collect(Collectors.joining());
    Path expected = folder.resolve(EXPECTED);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, printed);
    }
    assertEquals(Files.readString(expected), printed);
    assertTrue(problems.stream().anyMatch(p -> p.code().id().equals(code)), printed);
  }

  /** What the press says up to the stage that a code belongs to. */
  private static List<Problem> problems(String code, Path folder, Path target) throws IOException {
    Press press = new Press(Job.of(folder), Progress.SILENT);
    if (code.startsWith("P")) {
      return press.build(target).problems();
    }
    return code.startsWith("T") ? press.set().problems() : press.read().problems();
  }
}
