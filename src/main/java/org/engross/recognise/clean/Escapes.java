package org.engross.recognise.clean;

import java.util.Map;
import org.engross.source.SourceText;

/**
 * R905: a backslash that only keeps Markdown from reading a sign as markup, and characters written
 * by their HTML names. Example: {@code 12\. We}, {@code &nbsp;}.
 */
final class Escapes implements Eraser {
  private static final String SIGNS = "\\.#*_()[]{}<>+-!|`~&\"'$=";
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");
  private static final int LONGEST = 9;

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    String text = source.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (markdown && c == '\\' && SIGNS.indexOf(text.charAt(i + 1)) >= 0) {
        if (erasures.remove(i, i + 1, "R905", "A backslash that hides a sign from Markdown.")) {
          i++;
        }
      } else if (c == '&') {
        entity(text, i, erasures);
      }
    }
  }

  private static void entity(String text, int start, Erasures erasures) {
    int limit = Math.min(text.length(), start + LONGEST);
    int end = start + 1;
    for (; end < limit && text.charAt(end) != ';'; end++) {
      if (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '#') {
        return;
      }
    }
    if (end >= limit) {
      return;
    }
    String after = value(text.substring(start + 1, end));
    if (!after.isEmpty()) {
      erasures.replace(start, end + 1, after, "R905", "A character written by its HTML name.");
    }
  }

  private static String value(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, "");
    }
    try {
      boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      boolean good =
          Character.isValidCodePoint(code) && code >= ' ' && !Character.isISOControl(code);
      return good && (code < 0xd800 || code > 0xdfff) && code < 0xfffe
          ? Character.toString(code)
          : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
