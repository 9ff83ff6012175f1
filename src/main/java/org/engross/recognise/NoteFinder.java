package org.engross.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.engross.draft.MarkKind;
import org.engross.language.Numerals;

/**
 * R701: notes stand below a rule at the foot of a page or at the end of the text, each begun by its
 * number, which may have a line of its own; or they are written the Markdown way. Examples: {@code
 * ____} above {@code 1} above {@code Treaty Series, vol. 5.}; {@code [^1]: See annex.}
 */
final class NoteFinder {
  /**
   * A note.
   *
   * @param label its number as printed
   * @param text its lines
   */
  record Found(Span label, List<Span> text, int firstLine, int lastLine) {}

  private static final Pattern START =
      Pattern.compile(
          "^(?:\\[\\^?)?(\\p{Nd}{1,3}|\\*{1,3}|[†‡§]|[a-z](?=\\s))(?:\\]:?|[.)/])?(?=\\s|$|\\p{Lu}|\u00a0)");
  private static final Pattern MARKDOWN = Pattern.compile("^\\[\\^([^\\]\\s]{1,20})\\]:");

  private static final Pattern BRACKETED =
      Pattern.compile("^\\((\\p{Nd}{1,3})\\)(?=[\\s\u00a0]+\\S)");

  private static final int SHORT = 120;

  private final Lines lines;
  private final List<Integer> pageStarts;
  private final List<Found> notes = new ArrayList<>();

  private NoteFinder(Lines lines, List<Integer> pageStarts) {
    this.lines = lines;
    this.pageStarts = pageStarts;
  }

  static List<Found> find(Lines lines, List<Integer> pageStarts, LabelReader reader) {
    NoteFinder finder = new NoteFinder(lines, pageStarts);
    for (int i = 0; i < lines.count(); i++) {
      if (lines.clean.rules()[i]) {
        finder.below(i + 1);
      }
      if (lines.is(i, LineUse.TEXT) && MARKDOWN.matcher(lines.opening(i)).find()) {
        finder.markdown(i);
      }
    }
    finder.notes.addAll(FootNotes.find(lines, pageStarts));
    finder.bracketed(reader);
    return finder.isNothingElse() ? finder.released() : List.copyOf(finder.notes);
  }

  /** Notes belong to a text; where there is no other, they are the text. */
  private boolean isNothingElse() {
    return !notes.isEmpty()
        && IntStream.range(0, lines.count()).noneMatch(i -> lines.is(i, LineUse.TEXT));
  }

  private List<Found> released() {
    notes.forEach(note -> lines.use(note.firstLine(), note.lastLine() + 1, LineUse.TEXT));
    return List.of();
  }

  /**
   * R703: the last lines of a text, or those before an annex, are notes if each begins with the
   * next number in brackets and the same number stands behind a word above. Example: {@code (1)
   * Official Journal, p. 3.}
   */
  private void bracketed(LabelReader reader) {
    bracketed(lines.count());
    for (int i = lines.count() - 1; i > 0; i--) {
      if (lines.is(i, LineUse.TEXT) && isAnnex(i, reader)) {
        bracketed(i);
      }
    }
    notes.sort(Comparator.comparingInt(Found::firstLine));
  }

  private boolean isAnnex(int line, LabelReader reader) {
    Span span = lines.span(line);
    return span.to() - span.from() <= SHORT
        && reader.read(lines.opening(line)).stream()
            .anyMatch(l -> l.kind().map(Levels::isAnnex).orElse(false));
  }

  private void bracketed(int end) {
    List<Integer> starts = new ArrayList<>();
    int expected = -1;
    for (int i = end - 1; i >= 0 && expected != 0; i--) {
      if (lines.is(i, LineUse.BLANK)) {
        continue;
      }
      Matcher m = BRACKETED.matcher(lines.opening(i));
      boolean text = lines.is(i, LineUse.TEXT);
      int value = text && m.find() ? Numerals.decimal(m.group(1)).orElse(-1) : -1;
      if (value < 1 || expected >= 0 && value != expected) {
        break;
      }
      starts.add(0, i);
      expected = value - 1;
    }
    if (expected == 0 && starts.stream().allMatch(this::isReferredTo)) {
      starts.forEach(this::bracketedNote);
    }
  }

  private boolean isReferredTo(int line) {
    Matcher m = BRACKETED.matcher(lines.opening(line));
    if (!m.find()) {
      return false;
    }
    String clean = lines.clean.text();
    String mark = "(" + m.group(1) + ")";
    int limit = lines.span(line).from();
    for (int at = clean.indexOf(mark); at > 1 && at < limit; at = clean.indexOf(mark, at + 1)) {
      if (NoteMarks.isBehindWord(lines, at)) {
        return true;
      }
    }
    return false;
  }

  private void bracketedNote(int line) {
    Matcher m = BRACKETED.matcher(lines.opening(line));
    if (m.find()) {
      Span span = lines.span(line);
      List<Span> text = List.of(lines.trimmed(span.from() + m.end(), span.to()));
      notes.add(new Found(new Span(span.from(), span.from() + m.end()), text, line, line));
      lines.use(line, line + 1, LineUse.NOTE);
    }
  }

  private void markdown(int line) {
    Matcher m = MARKDOWN.matcher(lines.opening(line));
    if (!m.find()) {
      return;
    }
    Span span = lines.span(line);
    List<Span> text = new ArrayList<>();
    text.add(lines.trimmed(span.from() + m.end(), span.to()));
    int end = line + 1;
    while (end < lines.count() && lines.is(end, LineUse.TEXT) && !starts(end)) {
      text.add(lines.span(end));
      end++;
    }
    if (text.get(0).isEmpty()) {
      return;
    }
    Span key = new Span(span.from() + m.start(1), span.from() + m.end(1));
    notes.add(new Found(key, text, line, end - 1));
    lines.use(line, end, LineUse.NOTE);
  }

  /** Reads the notes below a rule, up to the end of the page or of the paragraph. */
  private void below(int from) {
    int end = regionEnd(from);
    boolean foot = isFoot(from, end);
    List<Integer> starts = new ArrayList<>();
    int expected = -1;
    for (int i = from; i < end; i++) {
      if (lines.is(i, LineUse.TEXT) && (starts(i) || foot && isNumbered(i))) {
        int value = value(i);
        if (starts.isEmpty() || value == expected || value == 0) {
          starts.add(i);
          expected = value + 1;
        }
      }
    }
    int first = firstText(from, end);
    if (first >= 0 && (starts.isEmpty() || first != starts.get(0)) && goesOn(first)) {
      continueLast(first, starts.isEmpty() ? end : starts.get(0));
    } else if (starts.isEmpty() || first != starts.get(0)) {
      return;
    }
    for (int k = 0; k < starts.size(); k++) {
      note(starts.get(k), k + 1 < starts.size() ? starts.get(k + 1) : end);
    }
  }

  /**
   * Whether a rule stands at the foot of a page and not on its last lines, with figures below it: a
   * number with a stop is then that of a note too. Example: {@code 1. Inserted by Act 12.}
   */
  private boolean isFoot(int from, int end) {
    boolean page = pageStarts.size() > 1 && Collections.binarySearch(pageStarts, end) >= 0;
    int first = page ? firstText(from, end) : -1;
    return first >= 0 && isNumbered(first) && value(first) > 0;
  }

  private boolean isNumbered(int line) {
    return START.matcher(lines.opening(line)).find() && value(line) > 0;
  }

  /** Whether the last note broke off at the end of the page before the one that holds a line. */
  private boolean goesOn(int line) {
    if (notes.isEmpty() || pageStarts.size() < 2) {
      return false;
    }
    Found last = notes.get(notes.size() - 1);
    Span words = last.text().get(last.text().size() - 1);
    char end = lines.clean.text().charAt(words.to() - 1);
    return page(last.lastLine()) + 1 == page(line) && ".!?。؟".indexOf(end) < 0;
  }

  private int page(int line) {
    int at = Collections.binarySearch(pageStarts, line);
    return at >= 0 ? at : -at - 2;
  }

  /** R704: a note that goes on below the rule of the next page is one note. */
  private void continueLast(int from, int end) {
    Found last = notes.remove(notes.size() - 1);
    List<Span> text = new ArrayList<>(last.text());
    int lastLine = last.lastLine();
    for (int i = from; i < end; i++) {
      if (lines.is(i, LineUse.TEXT)) {
        text.add(lines.span(i));
        lastLine = i;
        lines.use(i, i + 1, LineUse.NOTE);
      }
    }
    notes.add(new Found(last.label(), text, last.firstLine(), lastLine));
  }

  private int firstText(int from, int end) {
    for (int i = from; i < end; i++) {
      if (lines.is(i, LineUse.TEXT)) {
        return i;
      }
    }
    return -1;
  }

  private int regionEnd(int from) {
    boolean paged = pageStarts.size() > 1;
    int end = from;
    while (end < lines.count() && !(paged && Collections.binarySearch(pageStarts, end) >= 0)) {
      boolean blank = lines.is(end, LineUse.BLANK) && !lines.clean.rules()[end];
      if (!paged && blank && end > from && !nextStarts(end)) {
        break;
      }
      if (end > from && lines.clean.rules()[end]) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean nextStarts(int line) {
    int next = line;
    while (next < lines.count() && lines.is(next, LineUse.BLANK)) {
      next++;
    }
    return next < lines.count() && starts(next);
  }

  private boolean starts(int line) {
    Matcher m = START.matcher(lines.opening(line));
    return m.find() && (raised(line) || !".)".contains(last(m.group())));
  }

  private static String last(String text) {
    return text.substring(text.length() - 1);
  }

  private boolean raised(int line) {
    return lines.isMarked(lines.span(line).from(), MarkKind.SUPERSCRIPT);
  }

  private int value(int line) {
    Matcher m = START.matcher(lines.opening(line));
    return m.find() ? Numerals.decimal(m.group(1)).orElse(0) : 0;
  }

  private void note(int line, int end) {
    read(lines, line, end, START).ifPresent(notes::add);
  }

  /**
   * A note that begins on a line, with its mark in the given form, and goes on over the lines of
   * text up to another; they are taken.
   *
   * @param end the line after the last that may belong to it, zero-based
   * @return nothing where the line has no such mark, or no words follow it
   */
  static Optional<Found> read(Lines lines, int line, int end, Pattern form) {
    Matcher m = form.matcher(lines.opening(line));
    if (!m.find()) {
      return Optional.empty();
    }
    Span span = lines.span(line);
    List<Span> text = new ArrayList<>();
    Span rest = lines.trimmed(span.from() + m.end(), span.to());
    if (!rest.isEmpty()) {
      text.add(rest);
    }
    int last = line;
    for (int i = line + 1; i < end; i++) {
      if (lines.is(i, LineUse.TEXT)) {
        text.add(lines.span(i));
        last = i;
      }
    }
    if (text.isEmpty()) {
      return Optional.empty();
    }
    lines.use(line, last + 1, LineUse.NOTE);
    Span label = new Span(span.from(), span.from() + m.end());
    return Optional.of(new Found(label, text, line, last));
  }
}
