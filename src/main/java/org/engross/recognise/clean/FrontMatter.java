package org.engross.recognise.clean;

import org.engross.source.SourceText;

/**
 * R902: a block of {@code key: value} lines between two lines {@code ---} at the very start is the
 * file's own description and not the document's text. Example: {@code ---}, {@code date:
 * 1921-03-04}, {@code ---}.
 */
final class FrontMatter implements Eraser {
  private static final int LONGEST = 200;

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    if (!source.line(0).strip().equals("---")) {
      return;
    }
    boolean keyed = false;
    for (int line = 1; line < Math.min(LONGEST, source.lineCount()); line++) {
      String text = source.line(line).strip();
      if (text.equals("---") || text.equals("...")) {
        if (keyed) {
          int end = source.lineStart(line) + source.line(line).length();
          erasures.remove(0, end, "R902", "The description at the head of the file.");
        }
        return;
      }
      keyed |= text.indexOf(':') > 0;
    }
  }
}
