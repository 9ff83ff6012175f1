package org.engross.typeset.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which scripts can be set correctly: those written from left to right whose letters stand side by
 * side. The others need reordering or joining, and wrong joining is worse than none.
 */
public final class Scripts {
  private static final Set<UnicodeScript> SETTABLE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.UNKNOWN,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.CHEROKEE,
          UnicodeScript.CANADIAN_ABORIGINAL,
          UnicodeScript.GLAGOLITIC,
          UnicodeScript.RUNIC,
          UnicodeScript.TIFINAGH,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.YI);

  private static final int FIRST_JAMO = 0x1100;
  private static final int LAST_JAMO = 0x11FF;

  private Scripts() {}

  /** Whether a character belongs to a script that can be set. */
  public static boolean canSet(int codePoint) {
    if (codePoint < 0x590) {
      return true;
    }
    boolean jamo = codePoint >= FIRST_JAMO && codePoint <= LAST_JAMO;
    return !jamo && SETTABLE.contains(UnicodeScript.of(codePoint));
  }

  /** The English name of a character's script, such as "Arabic". */
  public static String name(int codePoint) {
    String[] words = UnicodeScript.of(codePoint).name().toLowerCase(Locale.ROOT).split("_");
    for (int i = 0; i < words.length; i++) {
      words[i] = Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1);
    }
    return String.join(" ", words);
  }
}
