package org.engross.recognise;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that holds words of the document, with what can be seen of it.
 *
 * @param line its zero-based line in the source
 * @param from where its words begin in the clean text
 * @param to where they end there
 * @param text those words
 * @param indent how far the words stand from the margin
 * @param gap how many blank lines stand before it; a page end counts as none
 * @param broken whether the line before it asks for a line end by two spaces
 * @param look what it looks like
 * @param end what stands at its end
 * @param labels the printed numbers it could begin with
 * @param words how many words it has, counted up to {@value #MANY}
 */
public record Row(
    int line,
    int from,
    int to,
    String text,
    int indent,
    int gap,
    boolean broken,
    RowLook look,
    End end,
    List<Label> labels,
    int words) {
  /** Above this, a line has many words and nobody asks how many. */
  public static final int MANY = 60;

  private static final Pattern INNER = Pattern.compile("\\([\\p{L}\\p{Nd}]{1,5}\\)");

  /** The mark at the end of a line, closing quotes and note numbers set aside. */
  public enum End {
    NONE,
    COMMA,
    SEMICOLON,
    COLON,
    STOP
  }

  /**
   * @param heading level that the format or the markup states, or 0
   * @param bold all of it is bold
   * @param caps all its letters are capitals, and it has at least two
   * @param underlined all of it is underlined
   * @param italic all of it is emphasised
   * @param centred it stands in the middle of the line
   */
  public record RowLook(
      int heading,
      boolean bold,
      boolean caps,
      boolean underlined,
      boolean italic,
      boolean centred) {
    static final RowLook PLAIN = new RowLook(0, false, false, false, false, false);

    boolean isPlain() {
      return heading == 0 && !bold && !caps && !underlined && !italic && !centred;
    }

    /** A word for the kind of look; lines of one kind are heads of one level. */
    String key() {
      if (heading > 0) {
        return "h" + heading;
      }
      return (bold ? "b" : "") + (caps ? "c" : "") + (underlined ? "u" : "") + (italic ? "i" : "");
    }
  }

  public Row {
    labels = List.copyOf(labels);
  }

  int length() {
    return to - from;
  }

  /** Whether all of the line stands in brackets. */
  boolean isBracketed() {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return first == '(' && last == ')' || first == '[' && last == ']';
  }

  /** Whether a number or letter of a point takes all of the line. */
  boolean isNumber() {
    return labels.stream()
        .anyMatch(
            l -> l.kind().isEmpty() && !l.misprint() && !l.isBullet() && isTaken(l.textStart()));
  }

  /** Whether nothing follows a number, or only another one in brackets: "(5) (a)". */
  private boolean isTaken(int from) {
    String rest = text.substring(Math.min(from, text.length()));
    return rest.isEmpty() || rest.length() <= 7 && INNER.matcher(rest).matches();
  }

  /** Whether the line begins with the first number or letter of a list. */
  boolean hasPoint() {
    return labels.stream()
        .anyMatch(l -> l.kind().isEmpty() && !l.misprint() && (l.isFirst() || l.isBullet()));
  }

  /** Whether the line begins with a small letter. */
  boolean startsLower() {
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }

  /** Whether the line begins with a capital, a figure, a quote, or a letter without case. */
  boolean startsHigh() {
    return !startsLower() && !text.isEmpty() && ",;.)]:".indexOf(text.charAt(0)) < 0;
  }

  /** A part of the line as a row of its own. */
  Row part(int start, int end) {
    String words = text.substring(start, end);
    Row.End mark = RowMaker.end(words);
    return new Row(
        line,
        from + start,
        from + end,
        words,
        indent,
        gap,
        broken,
        look,
        mark,
        labels,
        count(words));
  }

  private static int count(String text) {
    return Math.min(MANY, text.split("\\s+").length);
  }

  Row withLabels(List<Label> other) {
    return new Row(line, from, to, text, indent, gap, broken, look, end, other, words);
  }
}
