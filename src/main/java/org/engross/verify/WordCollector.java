package org.engross.verify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts characters into words as they come, so that a word may run over passages. */
final class WordCollector {
  /** The last character of ASCII; between it and the space stands nothing but printed signs. */
  private static final char DELETE = 0x7F;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int where;
  private boolean ascii = true;

  /** Takes characters that all stand at one place. */
  void add(CharSequence text, int place) {
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i), place);
    }
  }

  /** Takes one character. */
  void add(char c, int place) {
    if (c > ' ' && c < DELETE) {
      if (open.length() == 0) {
        where = place;
      }
      open.append(c);
    } else if (isSpace(c)) {
      breakWord();
    } else if (!isInvisible(c)) {
      if (open.length() == 0) {
        where = place;
      }
      ascii &= c <= DELETE;
      open.append(c);
    }
  }

  /** Ends the word that is open, as white space would. */
  void breakWord() {
    if (open.length() > 0 && (ascii || !isSigns())) {
      String text = open.toString();
      words.add(new Word(ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFC), where));
    }
    open.setLength(0);
    ascii = true;
  }

  /** Whether nothing but signs that are never drawn, such as those of direction, stands alone. */
  private boolean isSigns() {
    return open.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT);
  }

  /** All words so far; the open one ends here. */
  List<Word> words() {
    breakWord();
    return words;
  }

  /** The words of one text, joined by single spaces: the form in which texts are searched. */
  static String folded(CharSequence text) {
    WordCollector collector = new WordCollector();
    collector.add(text, 0);
    StringBuilder folded = new StringBuilder();
    for (Word word : collector.words()) {
      folded.append(folded.length() == 0 ? "" : " ").append(word.text());
    }
    return folded.toString();
  }

  /** A no-break space is a space like any other. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Hints for breaking lines, which are no part of the words. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }
}
