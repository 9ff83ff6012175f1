package org.engross.recognise.clean;

import org.engross.source.SourceText;

/**
 * R904: number signs before a head, lines of dashes or equals signs under it, and lines that hold
 * nothing but a rule or an end mark. Example: {@code ## Membership}, {@code Article 1} above {@code
 * ---------}, {@code \###}.
 */
final class MarkdownLines implements Eraser {
  private static final int MANY = 3;

  /** Whether a text shows enough signs of Markdown to read stars and hashes as markup. */
  static boolean isMarkdown(SourceText source) {
    int signs = 0;
    for (int i = 0; i < source.lineCount() && signs < MANY; i++) {
      String head = head(source, i);
      boolean escaped = head.length() > 2 && head.indexOf("\\.") > 0 && head.indexOf("\\.") < 6;
      signs += hashes(head) > 0 || escaped || head.startsWith("**") ? 1 : 0;
      signs += isUnderline(head, '=') || isUnderline(head, '-') ? 1 : 0;
      signs += i == 0 && head.startsWith("---") ? 2 : 0;
    }
    return signs >= MANY || (signs > 0 && source.name().endsWith(".md"));
  }

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    for (int i = 0; i < source.lineCount(); i++) {
      int start = source.lineStart(i);
      String line = source.line(i);
      String head = head(source, i);
      if (head.isEmpty() || erasures.isGone(start + line.indexOf(head.charAt(0)))) {
        continue;
      }
      if (isEndMark(line)) {
        erasures.remove(start, start + line.length(), "R904", "The mark at the end of the text.");
      } else if (hashes(head) > 0) {
        hashHead(erasures, i, start, line);
      } else if (isRule(line)) {
        underline(source, erasures, i);
      }
    }
  }

  private static void hashHead(Erasures erasures, int i, int start, String line) {
    int first = line.indexOf('#');
    int end = first;
    while (end < line.length() && (line.charAt(end) == '#' || line.charAt(end) == ' ')) {
      end++;
    }
    if (end == line.length()) {
      return;
    }
    erasures.headings[i] = hashes(line.substring(first, Math.min(line.length(), first + 8)));
    erasures.remove(start + first, start + end, "R904", "Number signs that mark a head.");
    int close = line.stripTrailing().length();
    int open = close;
    while (open > end && line.charAt(open - 1) == '#') {
      open--;
    }
    erasures.remove(start + open, start + close, "R904", "Number signs that close a head.");
  }

  private static void underline(SourceText source, Erasures erasures, int i) {
    String line = source.line(i);
    int start = source.lineStart(i);
    String above = i == 0 ? "" : source.line(i - 1);
    String body = line.strip();
    boolean line1 = isUnderline(body, '=') || isUnderline(body, '-');
    boolean fits = !above.isBlank() && above.strip().length() <= body.length() + 3;
    boolean head = line1 && fits && erasures.headings[Math.max(0, i - 1)] == 0;
    boolean alone = i < 2 || source.line(i - 2).isBlank();
    if (head && alone && above.strip().length() < 200) {
      erasures.headings[i - 1] = body.charAt(0) == '=' ? 1 : 2;
      erasures.remove(start, start + line.length(), "R904", "The line under a head.");
    } else {
      erasures.rules[i] = true;
      erasures.remove(start, start + line.length(), "R904", "A rule between parts of the page.");
    }
  }

  private static boolean isEndMark(String line) {
    String body = line.strip();
    return body.equals("###") || body.equals("\\###") || body.equals("# # #");
  }

  /** Three or more of one kind of line-drawing character and nothing else. */
  static boolean isRule(String line) {
    String body = line.strip();
    if (body.length() < 2 || body.length() > 200) {
      return false;
    }
    int marks = 0;
    for (char c : body.toCharArray()) {
      if ("_-=*~—–―─".indexOf(c) >= 0) {
        marks++;
      } else if (c != ' ') {
        return false;
      }
    }
    return marks >= 3 || (marks >= 2 && "—–―─".indexOf(body.charAt(0)) >= 0);
  }

  private static boolean isUnderline(String body, char c) {
    if (body.length() < 3 || body.length() > 200) {
      return false;
    }
    return body.chars().allMatch(x -> x == c);
  }

  private static int hashes(String head) {
    int count = 0;
    while (count < head.length() && head.charAt(count) == '#') {
      count++;
    }
    boolean words = count < head.length() && !Character.isDigit(head.charAt(count));
    return count <= 6 && words ? count : 0;
  }

  private static String head(SourceText source, int i) {
    String line = source.line(i);
    return line.substring(0, Math.min(line.length(), 240)).strip();
  }
}
