package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Numerals;

/**
 * R705: the last lines of a page are notes, even with no rule above them, if they begin with the
 * next numbers and each number stands, stuck to a word or in brackets behind it, in the text of the
 * same page. Examples: {@code 1 For greater certainty, …} below {@code (Dispute Settlement).1};
 * {@code (2) OJ C 391, p. 127.} below {@code the Regions (2),}.
 */
final class FootNotes {
  private static final Pattern BARE = Pattern.compile("^(\\p{Nd}{1,3})(?=[\\s\u00a0]|$|\\p{Lu})");
  private static final Pattern BRACKETED =
      Pattern.compile("^\\((\\p{Nd}{1,3})\\)(?=[\\s\u00a0]|$)");

  /** So many notes may be lost between one page and the next. */
  private static final int LOST = 3;

  private final Lines lines;
  private final List<Integer> pageStarts;
  private final List<NoteFinder.Found> notes = new ArrayList<>();
  private int before = 0;

  /** The lines of a page at which notes begin that count on from a first number. */
  private record Run(int first, List<Integer> starts, Pattern form) {}

  private FootNotes(Lines lines, List<Integer> pageStarts) {
    this.lines = lines;
    this.pageStarts = pageStarts;
  }

  /** The notes at the feet of pages that no rule announces; their lines are marked. */
  static List<NoteFinder.Found> find(Lines lines, List<Integer> pageStarts) {
    FootNotes finder = new FootNotes(lines, pageStarts);
    for (int page = 0; page < pageStarts.size() && pageStarts.size() > 1; page++) {
      int end = page + 1 < pageStarts.size() ? pageStarts.get(page + 1) : lines.count();
      finder.page(pageStarts.get(page), end);
    }
    return finder.notes;
  }

  private void page(int start, int end) {
    Run bare = run(start, end, BARE);
    Run bracketed = run(start, end, BRACKETED);
    Run run = bare.starts.size() >= bracketed.starts.size() ? bare : bracketed;
    for (int k = 0; k < run.starts.size(); k++) {
      int next = k + 1 < run.starts.size() ? run.starts.get(k + 1) : end;
      NoteFinder.read(lines, run.starts.get(k), next, run.form).ifPresent(notes::add);
      before = run.first + k;
    }
  }

  private Run run(int start, int end, Pattern form) {
    List<Integer> starts = new ArrayList<>();
    int expected = -1;
    for (int i = end - 1; i > start; i--) {
      int value = lines.is(i, LineUse.TEXT) ? value(i, form) : 0;
      if (value < 1 || expected >= 0 && value != expected) {
        if (value >= 1) {
          break;
        }
        continue;
      }
      if (!isReferredTo(start, i, value, form)) {
        break;
      }
      starts.add(0, i);
      expected = value - 1;
    }
    int first = expected + 1;
    return new Run(first, !starts.isEmpty() && follows(first) ? starts : List.of(), form);
  }

  private boolean follows(int first) {
    return first == 1 || first > before && first <= before + LOST;
  }

  private int value(int line, Pattern form) {
    Matcher m = form.matcher(lines.opening(line));
    return m.find() ? Numerals.decimal(m.group(1)).orElse(0) : 0;
  }

  private boolean isReferredTo(int start, int line, int value, Pattern form) {
    String clean = lines.clean.text();
    String mark = form == BARE ? String.valueOf(value) : "(" + value + ")";
    int limit = lines.span(line).from();
    int from = lines.clean.lineStarts()[start];
    for (int at = clean.indexOf(mark, from);
        at > 1 && at < limit;
        at = clean.indexOf(mark, at + 1)) {
      boolean text = lines.is(lines.lineAt(at), LineUse.TEXT);
      boolean found =
          form == BARE
              ? NoteMarks.isStuck(lines, at, mark)
              : NoteMarks.isBehindWord(lines, at) && at > lines.span(lines.lineAt(at)).from();
      if (text && found) {
        return true;
      }
    }
    return false;
  }
}
