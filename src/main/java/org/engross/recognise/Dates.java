package org.engross.recognise;

import java.util.regex.Pattern;

/** Whether a line says when, or where and when. */
final class Dates {
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\p{Nd})(?:1[0-9]|20|21)\\p{Nd}{2}(?!\\p{Nd})");
  private static final Pattern CHINESE = Pattern.compile("\\p{Nd}{4}年\\p{Nd}{1,2}月");
  private static final Pattern FIGURES =
      Pattern.compile(
          "\\p{Nd}{1,2}[./](?:\\p{Nd}{1,2}|[IVX]{1,4})[./]\\p{Nd}{4}|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}");

  private Dates() {}

  /** A short line with a month and a year. */
  static boolean isDated(String text, Words words) {
    if (text.length() > 160) {
      return false;
    }
    boolean month = words.contains("month", text) && YEAR.matcher(text).find();
    return month || CHINESE.matcher(text).find() || FIGURES.matcher(text).find();
  }

  /** A place, a comma, a date, and hardly anything else. */
  static boolean isDateline(String text, Words words) {
    if (text.isEmpty() || text.split("\\s+").length > 12 || !isDated(text, words)) {
      return false;
    }
    boolean small = Character.isLowerCase(text.charAt(0)) && text.split("\\s+").length <= 6;
    return Character.isDigit(text.charAt(0))
        || text.indexOf(',') > 0
        || small
        || text.split("\\s+").length <= 5 && !words.startsWith("document", text)
        || words.startsWith("month", text);
  }
}
