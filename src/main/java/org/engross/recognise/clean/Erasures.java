package org.engross.recognise.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.source.Ledger;
import org.engross.source.SourceText;

/** Collects what is to be taken out of a source text, and then takes it out. */
final class Erasures {
  private record Span(int start, int end, MarkKind kind, String value) {}

  private final SourceText source;
  private final boolean[] gone;
  private final List<Ledger.Entry> changes = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  final int[] headings;
  final boolean[] rules;
  final boolean[] goesOn;

  Erasures(SourceText source) {
    this.source = source;
    this.gone = new boolean[source.text().length()];
    this.headings = new int[source.lineCount()];
    this.rules = new boolean[source.lineCount()];
    this.goesOn = new boolean[source.lineCount()];
  }

  /** Takes characters out; nothing happens where some of them are out already. */
  boolean remove(int start, int end, String rule, String reason) {
    return replace(start, end, "", rule, reason);
  }

  boolean replace(int start, int end, String after, String rule, String reason) {
    if (start >= end || !isFree(start, end)) {
      return false;
    }
    Arrays.fill(gone, start, end, true);
    String before = source.text().substring(start, end);
    changes.add(new Ledger.Entry(start, before, after, rule, reason));
    return true;
  }

  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (gone[i]) {
        return false;
      }
    }
    return true;
  }

  boolean isGone(int offset) {
    return gone[offset];
  }

  /** Lines that begin within a stretch go on with the line before them. */
  void joinLines(int start, int end) {
    for (int line = source.lineOf(start) + 1;
        line < source.lineCount() && source.lineStart(line) < end;
        line++) {
      goesOn[line] = true;
    }
  }

  /** Marks a run of the source. */
  void mark(int start, int end, MarkKind kind, String value) {
    spans.add(new Span(start, end, kind, value));
  }

  CleanText finish() {
    String text = source.text();
    changes.sort(Comparator.comparingInt(Ledger.Entry::start));
    StringBuilder clean = new StringBuilder(text.length());
    int[] sources = new int[text.length() + 1];
    boolean[] copied = new boolean[text.length() + 1];
    int[] cleanOf = new int[text.length() + 1];
    int[] starts = new int[source.lineCount() + 1];
    int line = 0;
    int change = 0;
    for (int i = 0; i <= text.length(); i++) {
      while (line < source.lineCount() && source.lineStart(line) == i) {
        starts[line++] = clean.length();
      }
      cleanOf[i] = clean.length();
      while (change < changes.size() && changes.get(change).start() == i) {
        for (char c : changes.get(change++).after().toCharArray()) {
          sources[clean.length()] = i;
          clean.append(c);
        }
      }
      if (i < text.length() && !gone[i] && "\r\n\f".indexOf(text.charAt(i)) < 0) {
        sources[clean.length()] = i;
        copied[clean.length()] = true;
        clean.append(text.charAt(i));
      }
    }
    starts[source.lineCount()] = clean.length();
    for (int l = source.lineCount() - 1; l >= 0; l--) {
      starts[l] = goesOn[l] ? starts[l + 1] : starts[l];
    }
    int length = clean.length();
    return new CleanText(
        clean.toString(),
        Arrays.copyOf(sources, length),
        Arrays.copyOf(copied, length),
        starts,
        marks(cleanOf),
        headings,
        rules,
        goesOn,
        changes);
  }

  private List<Mark> marks(int[] cleanOf) {
    List<Mark> marks = new ArrayList<>();
    for (Span span : spans) {
      int start = cleanOf[span.start()];
      int end = cleanOf[span.end()];
      if (start < end) {
        marks.add(new Mark(start, end, span.kind(), span.value()));
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }
}
