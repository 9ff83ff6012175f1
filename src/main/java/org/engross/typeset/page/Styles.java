package org.engross.typeset.page;

import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;

/**
 * The letters of an edition, from one family: text, small, 14 to 12 and 24 to 12 of the text's
 * size. Levels are told apart by small capitals and italic and by space, not by many sizes. Figures
 * are old-style in text, lining and of one width in tables.
 */
record Styles(PageDesign design) {
  private static final Features OLD_STYLE = Features.of("onum");
  private static final Features SMALL_CAPS = Features.of("smcp", "onum");
  private static final Features ALL_SMALL = Features.of("smcp", "c2sc", "onum");
  private static final Features TABLE = Features.of("lnum", "tnum");

  Style text() {
    return Style.of(Cut.REGULAR, design.size()).with(OLD_STYLE);
  }

  Style italic() {
    return text().with(Cut.ITALIC);
  }

  Style small() {
    return Style.of(Cut.REGULAR, design.small()).with(OLD_STYLE);
  }

  Style smallItalic() {
    return small().with(Cut.ITALIC);
  }

  Style smallBold() {
    return small().with(Cut.SEMIBOLD);
  }

  Style cell() {
    return Style.of(Cut.REGULAR, design.small()).with(TABLE);
  }

  Style cellHead() {
    return Style.of(Cut.SEMIBOLD, design.small()).with(TABLE);
  }

  /** Running heads. */
  Style running() {
    return Style.of(Cut.REGULAR, design.small()).with(ALL_SMALL).tracked(50);
  }

  Style folio() {
    return text();
  }

  /** Names of parties, words above a head such as "Chapter IV". */
  Style smallCaps() {
    return Style.of(Cut.REGULAR, design.size()).with(SMALL_CAPS).tracked(40);
  }

  Style headOne() {
    return Style.of(Cut.REGULAR, scaled(14)).with(SMALL_CAPS).tracked(35);
  }

  Style headTwo() {
    return Style.of(Cut.ITALIC, scaled(12)).with(OLD_STYLE);
  }

  Style part() {
    return Style.of(Cut.REGULAR, scaled(18)).with(OLD_STYLE);
  }

  Style title() {
    return Style.of(Cut.REGULAR, scaled(24)).with(OLD_STYLE);
  }

  private int scaled(int atTwelve) {
    return design.size() * atTwelve / 12;
  }
}
