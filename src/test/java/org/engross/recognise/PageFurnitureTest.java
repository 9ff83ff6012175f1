package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands at the edges of pages and is no part of the text, and what is. */
class PageFurnitureTest {
  private static final int PAGES = 10;

  /** Lines of a page, none of them on another one. */
  private static String lines(int page) {
    StringBuilder lines = new StringBuilder();
    for (int line = 1; line <= 12; line++) {
      String words = "abcdefghijkl".substring(line - 1, line).repeat(3 + page);
      lines.append("The Council of ").append(words).append(" shall meet in the year,\n");
    }
    return lines.append("and then to ").append("k".repeat(page)).append(".\n").toString();
  }

  private static String words(Read read) {
    return read.paras().stream().map(p -> p.text().string()).collect(Collectors.joining(" "));
  }

  @Test
  void aSentenceAtTheTopOfTwoPagesIsText() {
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= PAGES; page++) {
      String first = page == 4 || page == 5 ? "It shall act by unanimity.\n" : "";
      text.append("Records of the Council ").append(page).append("\n\n");
      text.append(first).append(lines(page)).append('\f');
    }
    String words = words(Read.text(text.toString()));
    assertEquals(2, words.split("unanimity", -1).length - 1);
    // The head of the first page may be the title of the text.
    assertEquals(1, words.split("Records of the Council", -1).length - 1, words);
  }

  @Test
  void runningHeadsAreKnownByTheNumbersOfTheirPages() {
    StringBuilder text = new StringBuilder("TREATY ON FISH\n\n");
    for (int page = 18; page < 18 + PAGES; page++) {
      String left = page + " League of Examples — Treaty Series\n";
      String right = "1976 League of Examples — Recueil des traités " + page + "\n";
      text.append(page % 2 == 0 ? left : right).append(lines(page - 17));
    }
    String words = words(Read.text(text.toString()));
    assertFalse(words.contains("League"), words);
    assertTrue(words.contains("The Council of aaaa shall meet in the year"), words);
  }

  @Test
  void numbersOfPagesMayBeginAnywhereBelowTheSameLine() {
    StringBuilder text = new StringBuilder();
    for (int page = 211; page < 211 + 4; page++) {
      text.append(lines(page - 210)).append("8 March 2024\n").append(page).append('\n');
    }
    String words = words(Read.text(text.toString()));
    assertFalse(words.contains("2024"), words);
    assertFalse(words.contains("212"), words);
  }

  @Test
  void aHeadGluedToTheLastWordsOfAPageIsSetApart() {
    StringBuilder text = new StringBuilder();
    for (int page = 3; page < 8; page++) {
      text.append(lines(page).strip()).append("THE CONSTITUTION OF EXAMPLE\n");
      text.append("(Part III. Rights of All)").append(page).append('\n');
    }
    String words = words(Read.text(text.toString()));
    assertFalse(words.contains("EXAMPLE"), words);
    assertFalse(words.contains("Rights of All"), words);
    assertTrue(words.contains("and then to kkk."), words);
  }
}
