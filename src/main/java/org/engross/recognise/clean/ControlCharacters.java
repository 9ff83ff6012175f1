package org.engross.recognise.clean;

import org.engross.source.SourceText;

/**
 * R901: control characters and halves of surrogate pairs, which no output format can hold, are
 * taken out; a vertical tab or line separator within a line becomes a space. Example: a backspace
 * left by an old word processor.
 */
final class ControlCharacters implements Eraser {
  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    String text = source.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        erasures.replace(i, i + 1, " ", "R901", "A line separator within a line is a space here.");
      } else if (isForbidden(text, i)) {
        erasures.remove(i, i + 1, "R901", "A control character that no format can hold.");
      }
    }
  }

  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    boolean control = c < ' ' && "\t\n\r\f".indexOf(c) < 0;
    boolean lone =
        Character.isHighSurrogate(c)
                && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
            || Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return control || lone || (c >= '\u007f' && c <= '\u009f') || c == '\ufffe' || c == '\uffff';
  }
}
