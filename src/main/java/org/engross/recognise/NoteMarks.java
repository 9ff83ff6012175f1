package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.recognise.clean.CleanText;

/**
 * R702: the mark of a note in the text is its number, raised or stuck to the end of a word, between
 * the mark of the note before and the note itself. Example: {@code the Convention3} with a note 3.
 */
final class NoteMarks {
  private static final int FAR = 1_000_000;
  private static final int NEAR = 4_000;

  private final Lines lines;
  private final String clean;
  private final List<Mark> marks = new ArrayList<>();
  private final List<NoteFinder.Found> lost = new ArrayList<>();

  private NoteMarks(Lines lines) {
    this.lines = lines;
    this.clean = lines.clean.text();
  }

  /**
   * What was found.
   *
   * @param marks one for each note whose mark was found, over the clean text
   * @param lost the notes without one
   */
  record Result(List<Mark> marks, List<NoteFinder.Found> lost) {}

  static Result find(Lines lines, List<NoteFinder.Found> notes) {
    NoteMarks finder = new NoteMarks(lines);
    int from = 0;
    for (int i = 0; i < notes.size(); i++) {
      int at = finder.place(notes.get(i), from);
      if (at < 0) {
        finder.lost.add(notes.get(i));
      } else {
        from = at + finder.printed(notes.get(i)).length();
        finder.marks.add(new Mark(at, from, MarkKind.NOTE, key(i)));
      }
    }
    return new Result(List.copyOf(finder.marks), List.copyOf(finder.lost));
  }

  static String key(int index) {
    return "n" + (index + 1);
  }

  /** The note's mark as it stands in the text. */
  private String printed(NoteFinder.Found note) {
    boolean bracketed = clean.charAt(note.label().from()) == '(';
    return bracketed ? "(" + label(note) + ")" : label(note);
  }

  /** The note's number alone. */
  private String label(NoteFinder.Found note) {
    return label(clean, note);
  }

  static String label(String clean, NoteFinder.Found note) {
    String printed = clean.substring(note.label().from(), note.label().to());
    return printed.replaceAll("[\\[\\]^:.()/\\s\u00a0]", "");
  }

  private int place(NoteFinder.Found note, int from) {
    boolean bracketed = clean.charAt(note.label().from()) == '(';
    String label = printed(note);
    int limit = note.label().from();
    int weak = -1;
    int start = Math.max(from, limit - (lost.size() > 40 ? NEAR : FAR));
    for (int at = clean.indexOf(label, start);
        at >= 0 && at < limit;
        at = clean.indexOf(label, at + 1)) {
      if (isText(at) && isRaised(at, label.length())) {
        return at;
      }
      if (!isText(at) || touchesDigit(at, label.length())) {
        continue;
      }
      if (bracketed && isBehindWord(lines, at)) {
        return at;
      }
      if (weak < 0 && !bracketed && isStuck(lines, at, label)) {
        weak = at;
      }
    }
    return weak;
  }

  /** Whether a bracket stands behind a word or its closing mark and not behind a number. */
  static boolean isBehindWord(Lines lines, int at) {
    String clean = lines.clean.text();
    int line = lines.lineAt(at);
    int back = at - 1;
    if (at == lines.clean.lineStarts()[line]) {
      boolean behind = line > 0 && isWordEnd(lines, line - 1);
      return behind && !lines.is(line - 1, LineUse.NOTE) && !isNumber(clean, at);
    }
    int start = lines.clean.lineStarts()[line];
    while (back > start && CleanText.isSpace(clean.charAt(back))) {
      back--;
    }
    boolean word =
        back > start
            && (Character.isLetter(clean.charAt(back))
                || "”’\"»)".indexOf(clean.charAt(back)) >= 0);
    return word && (at - back == 2 || at - back == 1);
  }

  /** "(1) The Parties" at the start of a line is a paragraph with its number. */
  private static boolean isNumber(String clean, int at) {
    int behind = clean.indexOf(')', at) + 1;
    int next = behind;
    while (next < clean.length() && CleanText.isSpace(clean.charAt(next))) {
      next++;
    }
    return next > behind && next < clean.length() && Character.isUpperCase(clean.charAt(next));
  }

  private static boolean isWordEnd(Lines lines, int line) {
    Span span = lines.span(line);
    return !span.isEmpty() && Character.isLetter(lines.clean.text().charAt(span.to() - 1));
  }

  private boolean isText(int at) {
    int line = lines.lineAt(at);
    return lines.is(line, LineUse.TEXT);
  }

  /** Whether a number is raised, and nothing beside it is: "1945" may stand right before it. */
  private boolean isRaised(int at, int length) {
    return lines.isMarked(at, MarkKind.SUPERSCRIPT)
        && !(at > 0 && lines.isMarked(at - 1, MarkKind.SUPERSCRIPT) && isDigit(at - 1))
        && !(lines.isMarked(at + length, MarkKind.SUPERSCRIPT) && isDigit(at + length));
  }

  private boolean isDigit(int at) {
    return at < clean.length() && Character.isDigit(clean.charAt(at));
  }

  private boolean touchesDigit(int at, int length) {
    boolean before = at > 0 && Character.isDigit(clean.charAt(at - 1));
    boolean after = at + length < clean.length() && Character.isDigit(clean.charAt(at + length));
    int line = lines.lineAt(at);
    boolean starts = at == lines.clean.lineStarts()[line];
    boolean ends = at + length == lines.clean.lineStarts()[line + 1];
    return before && !starts || after && !ends;
  }

  /** Whether words that were put in follow: "in particular, 1[nothing in the said clause]". */
  private static boolean isAmended(String clean, int at) {
    return at + 1 < clean.length()
        && clean.charAt(at) == '['
        && Character.isLetter(clean.charAt(at + 1));
  }

  /**
   * Whether a number stands right behind a word or the mark that closes it, or before the bracket
   * of words that were put in.
   */
  static boolean isStuck(Lines lines, int at, String label) {
    String clean = lines.clean.text();
    int line = lines.lineAt(at);
    boolean first = at == lines.clean.lineStarts()[line];
    if (isAmended(clean, at + label.length())
        && (first || CleanText.isSpace(clean.charAt(at - 1)))) {
      return true;
    }
    if (first) {
      return false;
    }
    char before = clean.charAt(at - 1);
    boolean closes = Character.isLowerCase(before) || ",.;:)”’\"»".indexOf(before) >= 0;
    boolean figure =
        at >= 2 && ".,:".indexOf(before) >= 0 && Character.isDigit(clean.charAt(at - 2));
    int end = at + label.length();
    boolean lineEnd = end == lines.clean.lineStarts()[line + 1];
    boolean open = lineEnd || !Character.isLetterOrDigit(clean.charAt(end));
    return closes && !figure && open;
  }
}
