package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Code;
import org.engross.problem.Problem;

/** Words that scanning or copying may have damaged: they are reported and never mended. */
final class Damage {
  private static final int MOST = 200;
  private static final int LONGEST = 20_000;
  private static final Pattern GLUED =
      Pattern.compile("\\p{Ll}{2},\\p{Ll}{2}|\\p{Ll}{2}[.;]\\p{Lu}\\p{Ll}{2}");
  private static final Pattern FIGURE =
      Pattern.compile("\\p{Ll}{2}[01]\\p{Ll}|\\p{Lu}\\p{Ll}+[|]\\p{Ll}");
  private static final Pattern REPLACED = Pattern.compile("\ufffd");

  private final Lines lines;
  private final List<Problem> problems = new ArrayList<>();

  private Damage(Lines lines) {
    this.lines = lines;
  }

  static List<Problem> of(Lines lines) {
    Damage damage = new Damage(lines);
    for (int i = 0; i < lines.count() && damage.problems.size() < MOST; i++) {
      if (lines.is(i, LineUse.TEXT) && damage.couldBe(i)) {
        int line = i;
        damage.look(
            line, GLUED, (at, word) -> damage.report(at, word, "A space may be missing in"));
        damage.look(line, FIGURE, (at, word) -> damage.report(at, word, "A figure stands within"));
        damage.look(
            line, REPLACED, (at, word) -> damage.report(at, word, "A character was lost in"));
      }
    }
    return damage.problems;
  }

  /** A quick look that spares most lines the patterns: some sign stands between two letters. */
  private boolean couldBe(int line) {
    String text = lines.clean.text();
    Span span = lines.span(line);
    int to = Math.min(span.to(), span.from() + LONGEST);
    for (int i = span.from(); i < to; i++) {
      char c = text.charAt(i);
      boolean sign = c == ',' || c == '.' || c == ';' || c == '0' || c == '1' || c == '|';
      if (sign && i + 1 < to && Character.isLetter(text.charAt(i + 1)) || c == '\ufffd') {
        return true;
      }
    }
    return false;
  }

  private void look(int line, Pattern pattern, BiConsumer<Integer, String> found) {
    Span span = lines.span(line);
    int to = Math.min(span.to(), span.from() + LONGEST);
    String text = lines.clean.text().substring(span.from(), to);
    if (text.contains("://") || text.contains("www.")) {
      return;
    }
    Matcher m = pattern.matcher(text);
    while (m.find() && problems.size() < MOST) {
      found.accept(span.from() + m.start(), around(text, m.start(), m.end()));
    }
  }

  private static String around(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && start - from < 20 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && to - end < 20 && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private void report(int at, String word, String what) {
    problems.add(
        Problem.of(
            Code.R509,
            lines.source.place(lines.clean.sources()[at]),
            what + " \"" + word + "\".",
            "Compare the source; the edition prints what stands there."));
  }
}
