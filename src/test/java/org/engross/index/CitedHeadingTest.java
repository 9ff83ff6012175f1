package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents cited by number have one heading each, whatever the order of words in the text. */
class CitedHeadingTest {
  @Test
  void theOrganComesFirst() {
    String heading = "Security Council resolution 2231 (2015)";
    assertEquals(List.of(heading), headings("UN Security Council Resolution 2231 (2015) holds."));
    assertEquals(
        List.of(heading), headings("Resolution 2231 (2015) of the Security Council holds."));
    assertEquals(List.of(heading), headings("Security Council resolution 2231 (2015) holds."));
  }

  @Test
  void oneResolutionHasOneHeadingWithAndWithoutItsYear() {
    assertEquals(
        List.of("Security Council resolution 2231 (2015)"),
        headings(
            "Resolution 2231 of the UN Security Council holds.\n"
                + "Security Council resolution 2231 (2015) is binding; resolution 2231 is long."));
  }

  @Test
  void withoutItsOrganItBeginsWithACapital() {
    assertEquals(List.of("Resolution 72/249"), headings("Recalling resolution 72/249 here."));
  }

  @Test
  void whatStandsBetweenNounAndNumberIsKept() {
    assertEquals(
        List.of("Regulation (EU) 2016/679 (GDPR)"),
        headings("They apply Regulation (EU) 2016/679 here."));
  }

  @Test
  void symbolsStayAsTheyAre() {
    assertEquals(List.of("A/RES/78/272"), headings("See A/RES/78/272 for this."));
  }

  private static List<String> headings(String text) {
    return Indexer.index(
            PlainEdition.of(text, "en", ""), Authorities.common(), IndexOptions.DEFAULT)
        .value()
        .entries(EntityKind.DOCUMENT)
        .stream()
        .filter(e -> e.see().isEmpty())
        .map(Entry::heading)
        .toList();
  }
}
