package org.engross.typeset.page;

import org.engross.language.Labels;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Style;

/**
 * What all who lay out a part of the edition share.
 *
 * @param language BCP 47 tag of the edition
 */
record Workshop(
    PageDesign design,
    PageCosts costs,
    Styles styles,
    TagTree tags,
    Inlines inlines,
    Setter setter,
    Labels labels,
    String language) {
  /** A short text that is no part of the document. */
  SetLine furniture(String words, Style style) {
    return setter.line(Inline.of(words, Tag.ARTIFACT, style, labels.language()));
  }

  /** Space between a number in the margin and the text. */
  int gutter() {
    return design.size() * 19 / 20;
  }
}
