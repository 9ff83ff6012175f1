package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;
import org.engross.settings.StructureFields;
import org.junit.jupiter.api.Test;

/** What the editor says of the structure in edition.yaml is followed. */
class HintsTest {
  private static final String CAPITALS =
      """
      The delegates met on the second day.

      FISHING AND TRADE

      They spoke of fish until the evening came.
      WHALES
      They spoke of whales on the next day.
      """;

  private static final String WRAPPED =
      """
      Article 1

      On Fish

      The delegates met on
      the second day.
      They spoke of fish and
      of nothing else.
      """;

  private static final String NUMBERS =
      """
      1. Fish

      The delegates spoke of fish until the evening came.

      2. Whales

      The delegates spoke of whales on the next day.
      """;

  private static final String RECITALS =
      """
      Recalling the meeting of the second day,

      Recalling also that nothing was said of whales,

      1. The delegates spoke of fish until the evening came.

      2. The delegates spoke of whales on the next day.
      """;

  private static final String LOOKS =
      """
      # Report

      The delegates met on the second day and spoke until the evening came.

      **Fish and Trade**

      The delegates spoke of fish until the evening came and went home.

      **Whales**

      The delegates spoke of whales on the next day and went home again.
      """;

  private static Read read(String text, String key, String value) {
    return Read.text("text.txt", text, Map.of(key, value));
  }

  private static List<String> heads(Read read) {
    return read.heads().stream()
        .filter(h -> h.kind() == DivisionKind.HEADING || h.kind() == DivisionKind.SECTION)
        .map(h -> h.title().string())
        .toList();
  }

  @Test
  void linesInCapitalsAreHeads() {
    assertEquals(
        List.of("FISHING AND TRADE", "WHALES"),
        heads(read(CAPITALS, "heads", "lines in capitals")));
  }

  @Test
  void noLineIsAHead() {
    assertEquals(List.of(), heads(read(CAPITALS, "heads", "none")));
  }

  @Test
  void linesAreJoinedUpToAWidth() {
    assertEquals(2, read(WRAPPED, "wrapped", "24").paras(ParagraphKind.PARAGRAPH).size());
  }

  @Test
  void everyLineIsAParagraph() {
    assertEquals(4, read(WRAPPED, "wrapped", "no").paras(ParagraphKind.PARAGRAPH).size());
    assertEquals(
        4, read(WRAPPED, "paragraphs", "one per line").paras(ParagraphKind.PARAGRAPH).size());
  }

  @Test
  void numbersAreHeadsOrParagraphs() {
    assertEquals(List.of("Fish", "Whales"), heads(read(NUMBERS, "numbers", "heads")));
    assertEquals(List.of(), heads(read(NUMBERS, "numbers", "paragraphs")));
  }

  /** What edition.yaml may count is what the recogniser compares. */
  @Test
  void everyNumberOfDivisionsIsCompared() {
    List<String> compared = Arrays.stream(DivisionKind.values()).map(Hints::plural).toList();
    for (String key : StructureFields.COUNTED) {
      assertTrue(compared.contains(key), key);
      assertTrue(
          read(NUMBERS, key, "7").recognition().problems().stream()
              .anyMatch(p -> p.message().contains(key + ", not 7.")),
          key);
    }
  }

  @Test
  void paragraphsBeforeTheFirstNumberAreNoRecitals() {
    assertEquals(2, Read.text(RECITALS).paras(ParagraphKind.RECITAL).size());
    assertEquals(0, read(RECITALS, "recitals", "none").paras(ParagraphKind.RECITAL).size());
  }

  @Test
  void boldLinesAreHeadsOrNot() {
    Read bold = Read.text("text.md", LOOKS, Map.of("heads", "bold lines"));
    assertEquals(List.of("Fish and Trade", "Whales"), heads(bold));
    assertEquals(List.of(), heads(Read.text("text.md", LOOKS, Map.of("heads", "none"))));
  }

  @Test
  void shortLinesAreHeads() {
    String plain = CAPITALS.replace("FISHING AND TRADE", "Of fish and trade");
    String between = plain.replace("WHALES", "Of whales");
    assertEquals(
        List.of("Of fish and trade", "Of whales"), heads(read(between, "heads", "short lines")));
  }
}
