package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible line says what it was taken for, and a doubtful one what else it could be. */
class ExplanationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kinds/treaty-raw-pdf.txt",
        "kinds/regulation-data-protection.txt",
        "kinds/tables-tabs.txt",
        "corpus/unga-res-78-272-raw.txt",
        "corpus/constitution-fr-1958.txt"
      })
  void everyVisibleLineIsExplained(String name) {
    Read read = Read.file(name);
    String[] lines = read.source().text().split("\n|\f", -1);
    Explanations why = read.recognition().explanations();
    for (int i = 0; i < lines.length; i++) {
      boolean words = lines[i].chars().anyMatch(Character::isLetterOrDigit);
      if (words) {
        List<String> said = why.line(i + 1);
        assertFalse(said.isEmpty(), "line " + (i + 1) + ": " + lines[i]);
        assertTrue(said.get(0).startsWith("taken for "), said.get(0));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kinds/peace-versailles.txt", "kinds/declaration-summit.txt"})
  void doubtfulLinesSayWhatElseTheyCouldBe(String name) {
    Read read = Read.file(name);
    List<Integer> doubtful =
        read.recognition().problems().stream()
            .filter(p -> p.code().id().equals("R506"))
            .map(p -> p.place().line())
            .toList();
    assertFalse(doubtful.isEmpty());
    for (int line : doubtful) {
      List<String> said = read.recognition().explanations().line(line);
      assertEquals(
          1, said.stream().filter(s -> s.startsWith("doubtful: it could also be a ")).count());
      assertTrue(said.size() >= 4, String.join("\n", said));
    }
  }
}
