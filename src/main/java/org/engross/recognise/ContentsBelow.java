package org.engross.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R802: below the word for contents stand the entries of the source's own list: lines that lead to
 * a page number by dots, or that begin with the number of a division or section, up to where the
 * first of them comes again as a head. Lines that lead to rising page numbers are such a list
 * without that word too. Example: {@code ARRANGEMENT OF SECTIONS} above {@code Chapter I - General
 * Provisions}; {@code Article 3. Breadth of the territorial sea ........ 23}.
 */
final class ContentsBelow {
  private static final Pattern LEADER =
      Pattern.compile("(?:\\.\\s?){4,}\\s*(\\p{Nd}{1,4}|[ivxlc]{1,7})$|…{2,}\\s*(\\p{Nd}{1,4})$");

  private static final int FEWEST = 4;

  /** So many lines between two entries may be the rest of an entry, or furniture of a page. */
  private static final int BETWEEN = 7;

  private static final int LONG = 150;
  private static final int FAR = 6_000;

  private final Lines lines;
  private final LabelReader reader;
  private final Words words;
  private final Map<String, Integer> last = new HashMap<>();

  private ContentsBelow(Lines lines, LabelReader reader, Words words) {
    this.lines = lines;
    this.reader = reader;
    this.words = words;
  }

  /** Marks the lines of such lists. */
  static void find(Lines lines, LabelReader reader, Words words) {
    new ContentsBelow(lines, reader, words).mark();
  }

  private void mark() {
    for (int i = 0; i < lines.count(); i++) {
      if (lines.is(i, LineUse.TEXT)) {
        int line = i;
        key(lines.opening(i)).ifPresent(k -> last.put(k, line));
      }
    }
    int at = 0;
    while (at < lines.count()) {
      boolean head = lines.is(at, LineUse.TEXT) && words.is("contents", lines.opening(at));
      int end = head ? below(at) : leads(at) ? led(at) : -1;
      if (end > at) {
        lines.use(at, end, LineUse.CONTENTS);
      }
      at = Math.max(at + 1, end);
    }
  }

  /** The end of the list below a line with the word for contents, or -1. */
  private int below(int head) {
    List<Integer> entries = new ArrayList<>();
    List<Integer> leaders = new ArrayList<>();
    String first = "";
    int before = head;
    for (int i = head + 1; i < lines.count() && i - head < FAR; i++) {
      if (lines.is(i, LineUse.BLANK)) {
        continue;
      }
      String text = lines.opening(i);
      Optional<String> key = key(text);
      boolean again = !first.isEmpty() && key.filter(first::equals).isPresent();
      boolean prose = text.length() > LONG && !leads(i);
      if (again || prose || i - before > 2 * BETWEEN) {
        break;
      }
      if (leads(i)) {
        leaders.add(i);
      }
      if (leads(i) || key.isPresent() || isNumbered(text)) {
        first = first.isEmpty() ? key.orElse("") : first;
        entries.add(i);
        before = i;
      }
    }
    boolean led = leaders.size() * 2 > entries.size() - leaders.size() && leaders.size() >= 3;
    boolean repeats = !entries.isEmpty() && last.getOrDefault(first, -1) > end(entries);
    return led ? end(leaders) + 1 : entries.size() >= FEWEST && repeats ? end(entries) + 1 : -1;
  }

  private static int end(List<Integer> entries) {
    return entries.get(entries.size() - 1);
  }

  /** The end of a list of lines that lead to rising page numbers, or -1. */
  private int led(int start) {
    int count = 0;
    int page = 0;
    int end = start;
    for (int i = start; i < lines.count() && i - end <= BETWEEN; i++) {
      if (!lines.is(i, LineUse.BLANK) && leads(i)) {
        int value = page(i);
        if (value < page) {
          return -1;
        }
        page = value;
        count++;
        end = i + 1;
      }
    }
    return count >= FEWEST ? end : -1;
  }

  private boolean leads(int line) {
    return lines.is(line, LineUse.TEXT) && LEADER.matcher(tail(line)).find();
  }

  /** The page that a line leads to; 0 for a roman one, which comes before all others. */
  private int page(int line) {
    Matcher m = LEADER.matcher(tail(line));
    String number = m.find() ? m.group(1) == null ? m.group(2) : m.group(1) : "0";
    return org.engross.language.Numerals.decimal(number).orElse(0);
  }

  private String tail(int line) {
    Span span = lines.span(line);
    return lines.clean.text().substring(Math.max(span.from(), span.to() - 120), span.to());
  }

  /** The number of a division, which tells its entry and its head from all others. */
  private Optional<String> key(String text) {
    return reader.read(text).stream()
        .filter(l -> l.kind().isPresent() && !l.path().isEmpty())
        .map(l -> l.style() + l.path())
        .findFirst();
  }

  private boolean isNumbered(String text) {
    return reader.read(text).stream()
        .anyMatch(l -> l.isCount() && !l.misprint() && l.textStart() < text.length());
  }
}
