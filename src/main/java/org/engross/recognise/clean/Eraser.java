package org.engross.recognise.clean;

import org.engross.source.SourceText;

/** One kind of markup, and how it is taken out. */
interface Eraser {
  /**
   * @param markdown whether the text as a whole is written in a flavour of Markdown
   */
  void erase(SourceText source, Erasures erasures, boolean markdown);
}
