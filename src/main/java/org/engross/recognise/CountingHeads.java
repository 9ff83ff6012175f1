package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Numerals;

/**
 * Where pages begin in a text without form feeds whose running heads bear the numbers of the pages:
 * lines that are the same but for a number at their start or end, which counts on page by page, or
 * by two where left and right pages differ. Example: {@code 18 League of Examples — Treaties} above
 * {@code 1976 Treaties of the League 19}.
 */
final class CountingHeads {
  private static final Pattern LAST = Pattern.compile("^(.*[^\\p{Nd}])(\\p{Nd}{1,4})$");
  private static final Pattern FIRST = Pattern.compile("^(\\p{Nd}{1,4})(\\s.*)$");
  private static final int LONGEST = 120;
  private static final int FEWEST = 3;

  /** Lines that lie nearer to each other are those of a list or table. */
  private static final int NEAREST = 8;

  /** A page more, or two where left and right pages have heads of their own; one may be missing. */
  private static final int FARTHEST = 4;

  private record Head(int line, int number) {}

  private CountingHeads() {}

  /** The lines with running heads, in order. */
  static List<Integer> lines(Lines lines, LabelReader reader) {
    Map<String, List<Head>> shapes = new TreeMap<>();
    for (int i = 0; i < lines.count(); i++) {
      Span span = lines.span(i);
      if (!span.isEmpty() && span.to() - span.from() <= LONGEST) {
        add(i, lines.text(i), reader, shapes);
      }
    }
    Set<Integer> heads = new TreeSet<>();
    for (List<Head> alike : shapes.values()) {
      List<Head> run = longestRun(alike);
      if (run.size() >= FEWEST && run.size() * 3 >= alike.size() * 2) {
        run.forEach(h -> heads.add(h.line()));
      }
    }
    return List.copyOf(heads);
  }

  private static void add(
      int line, String text, LabelReader reader, Map<String, List<Head>> shapes) {
    boolean division = reader.read(text).stream().anyMatch(l -> l.kind().isPresent());
    if (division) {
      return;
    }
    Matcher last = LAST.matcher(text);
    if (last.matches() && isWordy(last.group(1))) {
      put("last " + last.group(1).strip(), line, last.group(2), shapes);
    }
    Matcher first = FIRST.matcher(text);
    if (first.matches() && isWordy(first.group(2))) {
      put("first " + first.group(2).strip(), line, first.group(1), shapes);
    }
  }

  private static void put(String shape, int line, String number, Map<String, List<Head>> shapes) {
    int value = Numerals.decimal(number).orElse(0);
    shapes.computeIfAbsent(shape, k -> new ArrayList<>()).add(new Head(line, value));
  }

  /** At least two words, or one that is long: "Table 3" is no running head. */
  private static boolean isWordy(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    return letters >= 8 && text.strip().indexOf(' ') > 0;
  }

  private static List<Head> longestRun(List<Head> heads) {
    List<Head> run = new ArrayList<>();
    List<Head> best = List.of();
    for (Head head : heads) {
      Head above = run.isEmpty() ? head : run.get(run.size() - 1);
      int step = head.number() - above.number();
      boolean goesOn =
          run.isEmpty() || step >= 1 && step <= FARTHEST && head.line() - above.line() >= NEAREST;
      if (!goesOn) {
        run.clear();
      }
      run.add(head);
      best = run.size() > best.size() ? List.copyOf(run) : best;
    }
    return best;
  }
}
