package org.engross.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Escapes text so that Markdown takes it literally, and takes the escapes away again. */
final class Escapes {
  private static final String ALWAYS = "\\`*_[<|{";
  private static final String AT_START = "#>+-=~:";

  private Escapes() {}

  /**
   * Escapes a stretch of a text.
   *
   * @param text the whole text of the block
   * @param first whether nothing stands before the text on its line
   */
  static void escape(String text, int start, int end, boolean first, StringBuilder out) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean edge = i == 0 || i == text.length() - 1;
      if (isHidden(text, i) || (edge && isSpace(c))) {
        out.append("&#").append((int) c).append(';');
      } else if (c == '&') {
        out.append("&amp;");
      } else if (needsBackslash(text, i, end, first) || (c == ':' && endsInBracket(out))) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
  }

  private static boolean needsBackslash(String text, int at, int end, boolean first) {
    char c = text.charAt(at);
    if (ALWAYS.indexOf(c) >= 0 || (first && at == 0 && AT_START.indexOf(c) >= 0)) {
      return true;
    }
    if (c == '!') {
      return at + 1 == end || text.charAt(at + 1) == '[';
    }
    return first && (c == '.' || c == ')') && at > 0 && isFigures(text, at);
  }

  /** A bracket and a colon would be read as the beginning of a note. */
  private static boolean endsInBracket(StringBuilder out) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == ']';
  }

  private static boolean isFigures(String text, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A value between quotation marks in a tag: nothing that could end it stands there as it is. */
  static String attribute(String value) {
    StringBuilder out = new StringBuilder();
    for (char c : value.toCharArray()) {
      boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (plain || "-./:?=,;+~@%_".indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append("&#").append((int) c).append(';');
      }
    }
    return out.toString();
  }

  /** Takes backslashes and character references away. */
  static String unescape(String raw) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\\' && i + 1 < raw.length() && isPunctuation(raw.charAt(i + 1))) {
        i++;
        out.append(raw.charAt(i));
      } else if (c == '&' && raw.indexOf(';', i) > 0) {
        int end = raw.indexOf(';', i);
        out.append(end - i > 33 ? "&" : reference(raw.substring(i, end + 1)));
        i = end - i > 33 ? i : end;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The characters of a reference such as {@code &#32;}; unchanged if it is none. */
  static String reference(String reference) {
    boolean numeric = reference.matches("&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});");
    if (!numeric) {
      return Escaping.unescapeHtml(reference);
    }
    String digits = reference.substring(2, reference.length() - 1);
    boolean hex = digits.startsWith("x") || digits.startsWith("X");
    int code = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
    return code <= Character.MAX_CODE_POINT ? Character.toString(code) : reference;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Characters that an editor would not see, or that a file could not hold. */
  private static boolean isHidden(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE;
  }

  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
