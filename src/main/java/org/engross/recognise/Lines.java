package org.engross.recognise;

import java.util.Arrays;
import java.util.List;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.recognise.clean.CleanText;
import org.engross.source.SourceText;

/**
 * All lines of a source with what each serves for. The one thing of the recogniser's early steps
 * that changes as they go.
 */
final class Lines {
  final SourceText source;
  final CleanText clean;
  final LineUse[] uses;

  Lines(SourceText source, CleanText clean) {
    this.source = source;
    this.clean = clean;
    this.uses = new LineUse[clean.lineCount()];
    for (int i = 0; i < uses.length; i++) {
      LineUse empty = clean.goesOn()[i] ? LineUse.JOINED : LineUse.BLANK;
      uses[i] = span(i).isEmpty() ? empty : LineUse.TEXT;
    }
  }

  int count() {
    return uses.length;
  }

  boolean is(int line, LineUse use) {
    return uses[line] == use;
  }

  void use(int from, int to, LineUse use) {
    for (int i = from; i < to; i++) {
      if (uses[i] != LineUse.BLANK && uses[i] != LineUse.JOINED) {
        uses[i] = use;
      }
    }
  }

  /** The visible characters of a line, without the spaces around them. */
  Span span(int line) {
    return trimmed(clean.lineStarts()[line], clean.lineStarts()[line + 1]);
  }

  /** A run of the clean text without the spaces around it. */
  Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && CleanText.isSpace(clean.text().charAt(from))) {
      from++;
    }
    while (to > from && CleanText.isSpace(clean.text().charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  String text(int line) {
    Span span = span(line);
    return clean.text().substring(span.from(), span.to());
  }

  /** At most the first 300 visible characters of a line. */
  String opening(int line) {
    Span span = span(line);
    return clean.text().substring(span.from(), Math.min(span.to(), span.from() + 300));
  }

  /** Whether a page begins with this line. */
  boolean startsPage(int line) {
    if (line == 0) {
      return true;
    }
    int start = source.lineStart(line);
    boolean feed = source.text().charAt(start - 1) == '\f';
    int page = source.look(line).page();
    return feed || (page > 0 && page != source.look(line - 1).page());
  }

  /** The line that holds a place of the clean text. */
  int lineAt(int at) {
    int[] starts = clean.lineStarts();
    int found = Arrays.binarySearch(starts, at);
    int line = found >= 0 ? found : -found - 2;
    while (line + 1 < starts.length - 1 && starts[line + 1] == at) {
      line++;
    }
    return Math.min(line, count() - 1);
  }

  /** Whether a mark of a kind begins at a place of the clean text. */
  boolean isMarked(int at, MarkKind kind) {
    List<Mark> marks = clean.marks();
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    while (low < marks.size() && marks.get(low).start() == at) {
      if (marks.get(low++).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether marks of a kind cover all of a span but for marks of punctuation and spaces. */
  boolean isCovered(Span span, MarkKind kind) {
    List<Mark> marks = clean.marks();
    int at = span.from();
    int k = firstMarkBefore(span.from());
    while (at < span.to()) {
      while (k < marks.size()
          && (marks.get(k).kind() != kind || marks.get(k).end() <= at)
          && marks.get(k).start() <= at) {
        k++;
      }
      boolean covers =
          k < marks.size() && marks.get(k).kind() == kind && marks.get(k).start() <= at;
      if (covers) {
        at = marks.get(k).end();
      } else if (Character.isLetterOrDigit(clean.text().charAt(at))) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  /** Index of a mark from which on all marks that reach into a place are found. */
  private int firstMarkBefore(int at) {
    List<Mark> marks = clean.marks();
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < at - 700) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
