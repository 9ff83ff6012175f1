package org.engross.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole folder is proved sound; damage of any kind is found and told with its place. */
class VerifierTest {
  @TempDir Path folder;

  @Test
  void aSoundFolderHasNoProblems() throws IOException {
    Report report = new Finished(folder).make(UnaryOperator.identity()).report();
    assertEquals(List.of(), report.problems());
    assertEquals(
        "words in the source: 36, ledger entries: 2, words in HTML: 36, words in HTML by section:"
            + " 36, words in PDF: 36, pages of the PDF: 2, links: 2, mentions: 2",
        report.summary());
  }

  @Test
  void aDroppedWordInHtmlIsFound() throws IOException {
    Problem problem = words(damaged("text.html", "reaffirm ", ""));
    assertEquals("text.txt:2:38", problem.place().toString());
    assertTrue(problem.message().startsWith("text.html: the word “reaffirm” is missing."));
    assertTrue(
        problem.message().contains("States of the Council of Offices reaffirm the affiliated"));
  }

  @Test
  void swappedWordsInHtmlAreFound() throws IOException {
    Problem problem = words(damaged("sec_2.html", "Offices meets.", "meets. Offices"));
    assertTrue(
        problem.message().contains("“Offices” and “meets.” have changed places"),
        problem.message());
    assertEquals("text.txt:7:16", problem.place().toString());
  }

  @Test
  void anAddedWordInHtmlIsFound() throws IOException {
    Problem problem = words(damaged("text.html", "point;", "point; also"));
    assertTrue(problem.message().contains("the word “also” is not in the source"));
  }

  @Test
  void aChangedLetterInANoteIsFound() throws IOException {
    Problem problem = words(damaged("text.html", "A note", "A mote"));
    assertEquals("text.txt:5:5", problem.place().toString());
    assertTrue(problem.message().contains("“note” has become “mote”"));
  }

  @Test
  void anErrorTheLedgerMendsMayNotComeBack() throws IOException {
    Problem problem = words(damaged("text.html", "receive", "recieve"));
    assertTrue(problem.message().contains("“receive” has become “recieve”"));
  }

  @Test
  void aDroppedWordInThePdfIsFound() throws IOException {
    Problem problem = words(printed(text -> text.replace("treaty 1", "1")));
    assertTrue(problem.message().startsWith("sample.pdf: the word “treaty” is missing."));
    assertTrue(problem.message().contains("the output at page 1, "), problem.message());
    assertEquals("text.txt:3:8", problem.place().toString());
  }

  @Test
  void swappedWordsInThePdfAreFound() throws IOException {
    Problem problem = words(printed(text -> text.replace("the first", "first the")));
    assertTrue(problem.message().contains("“the” and “first” have changed places"));
    assertEquals("text.txt:4:4", problem.place().toString());
  }

  @Test
  void aChangedLetterInThePdfIsFound() throws IOException {
    Problem problem = words(printed(text -> text.replace("meets", "meats")));
    assertTrue(problem.message().contains("“meets.” has become “meats.”"));
  }

  @Test
  void aMissingSpaceInThePdfIsFound() throws IOException {
    Problem problem = words(printed(text -> text.replace("States of", "Statesof")));
    assertTrue(problem.message().contains("“States” has become “Statesof”"));
  }

  @Test
  void aLinkThatLeadsNowhereIsFound() throws IOException {
    Finished finished = new Finished(folder).make(UnaryOperator.identity());
    finished.damage("index.html", "#sec_2", "#sec_9");
    finished.damage("index.html", "sample.pdf#sec_1", "sample.pdf#sec_8");
    assertEquals(List.of(Code.V002, Code.V002), codes(finished.report()));
  }

  @Test
  void anIdThatStandsTwiceIsFound() throws IOException {
    Finished finished = new Finished(folder).make(UnaryOperator.identity());
    finished.damage("index.html", "<a href='https", "<i id='x'></i><i id='x'></i><a href='https");
    assertEquals(List.of(Code.V003), codes(finished.report()));
  }

  @Test
  void aLostPlaceIsFound() throws IOException {
    Finished finished = new Finished(folder).make(UnaryOperator.identity());
    finished.damage("text.html", " id='page_2'", "");
    Report report = finished.report();
    assertEquals(List.of(Code.V004), codes(report));
    assertTrue(report.problems().get(0).message().contains("page_2"));
  }

  @Test
  void aNameOnAnotherPageIsFound() throws IOException {
    Finished finished =
        new Finished(folder)
            .make(text -> text.replace("Council of Offices meets", "Councilof Offices meets"));
    Report report = finished.report();
    assertEquals(List.of(Code.V001, Code.V005), codes(report));
  }

  private static List<Code> codes(Report report) {
    return report.problems().stream().map(Problem::code).toList();
  }

  private Report damaged(String file, String from, String to) throws IOException {
    Finished finished = new Finished(folder).make(UnaryOperator.identity());
    finished.damage(file, from, to);
    return finished.report();
  }

  private Report printed(UnaryOperator<String> change) throws IOException {
    return new Finished(folder).make(change).report();
  }

  private static Problem words(Report report) {
    return report.problems().stream()
        .filter(problem -> problem.code() == Code.V001)
        .findFirst()
        .orElseThrow(() -> new AssertionError(report.problems().toString()));
  }
}
