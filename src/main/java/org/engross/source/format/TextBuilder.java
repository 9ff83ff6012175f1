package org.engross.source.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.engross.source.Look;
import org.engross.source.SourceText;
import org.engross.source.Style;

/**
 * Collects a text line by line with the look of each line and the style of each run. Lines end with
 * one line feed; a page ends with a form feed.
 */
final class TextBuilder {
  /** Stands above the notes, as it would on paper. */
  static final String NOTE_RULE = "__________________";

  private final StringBuilder text = new StringBuilder();
  private final List<Look> looks = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  private record Open(Style.Kind kind, String value, int start) {}

  /** Adds characters to the current line; line ends in them become spaces. */
  void add(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      text.append(c == '\n' || c == '\r' || c == '\f' ? ' ' : c);
    }
  }

  /** Adds characters with HTML's rule for white space: runs of it become one space. */
  void addFolded(String characters) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      if (!space) {
        text.append(c);
      } else if (!atLineStart() && " \t".indexOf(text.charAt(text.length() - 1)) < 0) {
        text.append(' ');
      }
    }
  }

  /** Parts the next cell of a row from the one before. */
  void nextCell() {
    trimSpaces();
    text.append('\t');
  }

  void begin(Style.Kind kind, String value) {
    open.push(new Open(kind, value, text.length()));
  }

  void end() {
    Open style = open.pop();
    addStyle(style, text.length());
  }

  /** Ends the line, even an empty one. */
  void endLine(Look look) {
    end(look, '\n');
  }

  /** Ends the line unless it is empty. */
  void endLineIfAny(Look look) {
    if (!atLineStart()) {
      endLine(look);
    }
  }

  /** Makes sure that a blank line stands before what follows. */
  void blankLine() {
    boolean blank = text.length() < 2 || text.charAt(text.length() - 2) == '\n';
    if (!blank && atLineStart()) {
      endLine(blankLook());
    }
  }

  void endPage() {
    end(blankLook(), '\f');
  }

  /** A line without characters stands on the page of the line above it. */
  private Look blankLook() {
    int page = looks.isEmpty() ? 0 : looks.get(looks.size() - 1).page();
    return new Look(0, false, false, false, 0, page);
  }

  boolean atLineStart() {
    return text.length() == 0 || "\n\f".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  SourceText build(String name) {
    looks.add(Look.PLAIN);
    return SourceText.of(name, text.toString(), looks, merged());
  }

  /** Runs of one kind that touch, or have only a space between them, are one run. */
  private List<Style> merged() {
    List<Style> result = new ArrayList<>();
    for (Style.Kind kind : Style.Kind.values()) {
      Style last = null;
      for (Style style : styles) {
        if (style.kind() != kind) {
          continue;
        }
        boolean joins =
            last != null
                && last.value().equals(style.value())
                && text.substring(Math.min(last.end(), style.start()), style.start()).isBlank();
        if (joins) {
          last = new Style(last.start(), style.end(), kind, style.value());
          result.set(result.size() - 1, last);
        } else {
          last = style;
          result.add(style);
        }
      }
    }
    result.sort(java.util.Comparator.comparingInt(Style::start).thenComparingInt(Style::end));
    return result;
  }

  private void end(Look look, char mark) {
    trimSpaces();
    List<Open> going = new ArrayList<>(open);
    open.clear();
    for (int i = going.size() - 1; i >= 0; i--) {
      Open style = going.get(i);
      addStyle(style, text.length());
      open.push(new Open(style.kind(), style.value(), text.length() + 1));
    }
    text.append(mark);
    looks.add(look);
  }

  private void addStyle(Open style, int end) {
    if (style.start() < end) {
      styles.add(new Style(style.start(), end, style.kind(), style.value()));
    }
  }

  private void trimSpaces() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    for (int i = styles.size() - 1; i >= 0 && styles.get(i).end() > end; i--) {
      Style style = styles.get(i);
      if (style.start() >= end) {
        styles.remove(i);
      } else {
        styles.set(i, new Style(style.start(), end, style.kind(), style.value()));
      }
    }
    List<Open> clipped = new ArrayList<>(open);
    open.clear();
    for (int i = clipped.size() - 1; i >= 0; i--) {
      Open style = clipped.get(i);
      open.push(new Open(style.kind(), style.value(), Math.min(style.start(), text.length())));
    }
  }
}
