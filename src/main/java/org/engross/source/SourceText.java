package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Place;

/**
 * The text as given, never changed: the characters of the file after decoding, and where its lines
 * begin. All offsets in Engross that are called "source offset" count UTF-16 units of {@link
 * #text()}, zero-based.
 *
 * @param name the file's name, for messages
 * @param text the whole text, line ends and all, without a byte order mark
 * @param looks how each line looked where the format told (docx, pdf, html); empty for plain text,
 *     otherwise one per line
 * @param styles how runs looked where the format told, in order of their start; empty for plain
 *     text
 */
public record SourceText(
    String name, String text, List<Look> looks, List<Style> styles, List<Integer> lineStarts) {
  public SourceText {
    looks = List.copyOf(looks);
    styles = List.copyOf(styles);
    lineStarts = List.copyOf(lineStarts);
  }

  /** A text without looks. Line ends may be LF, CR LF, CR or form feed, mixed. */
  public static SourceText of(String name, String text) {
    return of(name, text, List.of(), List.of());
  }

  /** A text whose format told how its lines and runs looked. */
  public static SourceText of(String name, String text, List<Look> looks, List<Style> styles) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf) || c == '\f') {
        starts.add(i + 1);
      }
    }
    return new SourceText(name, text, looks, styles, starts);
  }

  public int lineCount() {
    return lineStarts.size();
  }

  /** The line's characters without its line end; {@code line} is zero-based. */
  public String line(int line) {
    int end = lineEnd(line);
    while (end > lineStarts.get(line) && "\r\n\f".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(lineStarts.get(line), end);
  }

  /** Source offset of the line's first character; {@code line} is zero-based. */
  public int lineStart(int line) {
    return lineStarts.get(line);
  }

  /** The zero-based line that holds a source offset. */
  public int lineOf(int offset) {
    int found = java.util.Collections.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The place, with one-based line and column, of a source offset. */
  public Place place(int offset) {
    int line = lineOf(Math.max(0, Math.min(offset, text.length())));
    return new Place(name, line + 1, offset - lineStarts.get(line) + 1);
  }

  /** How a line looked; a plain look where nothing is known. */
  public Look look(int line) {
    return line < looks.size() ? looks.get(line) : Look.PLAIN;
  }

  private int lineEnd(int line) {
    return line + 1 < lineStarts.size() ? lineStarts.get(line + 1) : text.length();
  }
}
