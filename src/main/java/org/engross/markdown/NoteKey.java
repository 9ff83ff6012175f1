package org.engross.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the keys of notes so that any key can stand in a footnote mark. */
final class NoteKey {
  private static final Pattern CODE = Pattern.compile("%([0-9a-f]{4})");

  private NoteKey() {}

  /** Letters, figures and hyphens stay; anything else becomes % and four hexadecimal figures. */
  static String encode(String key) {
    StringBuilder out = new StringBuilder();
    for (char c : key.toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      out.append(
          plain || c == '-' ? String.valueOf(c) : String.format(Locale.ROOT, "%%%04x", (int) c));
    }
    return out.isEmpty() ? "%none" : out.toString();
  }

  static String decode(String written) {
    if (written.equals("%none")) {
      return "";
    }
    Matcher matcher = CODE.matcher(written);
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      String character = String.valueOf((char) Integer.parseInt(matcher.group(1), 16));
      matcher.appendReplacement(out, Matcher.quoteReplacement(character));
    }
    return matcher.appendTail(out).toString();
  }
}
