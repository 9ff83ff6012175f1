package org.engross.typeset.hyphen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a pattern file of hyph-utf8 as it is: TeX source with {@code \patterns{…}} and {@code
 * \hyphenation{…}} and, in the comments at its head, the least distances from the word's ends.
 */
final class PatternFile {
  private final String text;

  private PatternFile(String text) {
    this.text = text;
  }

  static PatternFile open(String name) {
    String path = "/org/engross/hyphenation/hyph-" + name + ".tex";
    try (InputStream in = PatternFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + path);
      }
      return new PatternFile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Patterns patterns() {
    Patterns patterns = new Patterns(least("left:"), least("right:"));
    forEachWord("\\patterns{", (from, to) -> patterns.add(text, from, to));
    return patterns;
  }

  /** Words whose division the patterns do not get right: from the word to its divided form. */
  Map<String, String> exceptions() {
    Map<String, String> exceptions = new TreeMap<>();
    forEachWord(
        "\\hyphenation{",
        (from, to) -> {
          String divided = text.substring(from, to);
          exceptions.put(divided.replace("-", ""), divided);
        });
    return exceptions;
  }

  /** A distance that the header asks of typesetting; 2 where it says nothing. */
  private int least(String key) {
    int from = Math.max(0, text.indexOf("hyphenmins:"));
    int typesetting = text.indexOf("typesetting:", from);
    int at = text.indexOf(key, Math.max(typesetting, from));
    if (typesetting < 0 || at < 0) {
      return 2;
    }
    int digit = at + key.length();
    while (text.charAt(digit) == ' ') {
      digit++;
    }
    return text.charAt(digit) - '0';
  }

  private void forEachWord(String opening, Use use) {
    int at = text.indexOf(opening);
    if (at < 0) {
      return;
    }
    int i = at + opening.length();
    while (text.charAt(i) != '}') {
      char c = text.charAt(i);
      if (c == '%') {
        i = text.indexOf('\n', i);
      } else if (c <= ' ') {
        i++;
      } else {
        int from = i;
        while (text.charAt(i) > ' ' && text.charAt(i) != '}' && text.charAt(i) != '%') {
          i++;
        }
        use.accept(from, i);
      }
    }
  }

  /** What is done with each word. */
  private interface Use {
    void accept(int from, int to);
  }
}
