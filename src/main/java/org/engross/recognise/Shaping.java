package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;

/**
 * Says what the paragraphs are for: the clause a preamble opens with, its recitals, the words of
 * enactment, definitions, words after a list, the formula before signatures; and gives divisions to
 * text that has no head.
 */
final class Shaping {
  private final Scene scene;
  private final String clean;
  private final List<Unit> units;
  private final List<Unit> fronts = new ArrayList<>();

  private Shaping(Scene scene, String clean, List<Unit> units) {
    this.scene = scene;
    this.clean = clean;
    this.units = new ArrayList<>(units);
  }

  static List<Unit> shape(Scene scene, String clean, List<Unit> units) {
    Shaping shaping = new Shaping(scene, clean, units);
    shaping.preamble();
    shaping.bodies();
    shaping.inner();
    shaping.closing();
    shaping.kinds();
    shaping.units.addAll(0, shaping.fronts);
    return shaping.units;
  }

  private String opening(Unit unit) {
    return unit.opening(clean, 160);
  }

  /** R301: the paragraphs before the first numbered division or numbered paragraph. */
  private void preamble() {
    int start = PreambleStart.of(scene, clean, units);
    toFront(start);
    start = 0;
    boolean named = !units.isEmpty() && units.get(0).is(DivisionKind.PREAMBLE);
    if (named) {
      start = 1;
    }
    int end = start;
    while (end < units.size() && !units.get(end).head) {
      end++;
    }
    int recitals = recitalsEnd(start, end);
    recitals = recitals < 0 && !named ? leadIn(start, end) : recitals;
    boolean before =
        end > start
            && end < units.size()
            && units.get(end).number.isPresent()
            && units.subList(start, end).stream().allMatch(u -> u.number.isEmpty());
    if (recitals < 0 && !named && !before) {
      return;
    }
    int close = recitals < 0 ? end : withTail(recitals, end);
    if (recitals < 0 && named) {
      close = firstNumber(start, end);
    }
    for (int i = start; i < close; i++) {
      classify(i, start, close);
    }
    if (!named) {
      units.add(0, Unit.head(DivisionKind.PREAMBLE, "R301", units.get(0).firstLine));
      close++;
    }
    boolean more = close < units.size() && !units.get(close).head;
    if (more && close > start && (recitals >= 0 || named && hasNumber(close))) {
      Unit body = Unit.head(DivisionKind.BODY, "R302", units.get(close).firstLine);
      units.add(close, body);
    }
  }

  /** What stands before the preamble's first words is front matter. */
  private void toFront(int start) {
    for (int i = 0; i < start; i++) {
      Unit unit = units.get(i);
      if (unit.head) {
        Unit line = new Unit(false, unit.rule, unit.firstLine, unit.look);
        line.text.addAll(unit.text);
        int last = unit.label.size() - 1;
        if (last >= 0) {
          int to = unit.text.isEmpty() ? unit.label.get(last).to() : unit.text.get(0).to();
          line.text.subList(0, Math.min(1, line.text.size())).clear();
          line.text.add(0, new Span(unit.label.get(0).from(), to));
        }
        line.lastLine = unit.lastLine;
        unit = line;
      }
      unit.paragraph = ParagraphKind.FRONT;
      unit.rule = "R101";
      fronts.add(unit);
    }
    units.subList(0, start).clear();
  }

  /** A few words between the recitals and the first head still belong to the preamble. */
  private int withTail(int recitals, int end) {
    boolean few = end - recitals <= 3 && end < units.size();
    boolean bare = units.subList(recitals, end).stream().allMatch(u -> u.number.isEmpty());
    return few && bare ? end : recitals;
  }

  /** Where the numbered clauses begin below a preamble in prose. */
  private int firstNumber(int start, int end) {
    int at = start;
    while (at < end && units.get(at).number.filter(l -> !l.isBullet()).isEmpty()) {
      at++;
    }
    return at;
  }

  private boolean hasNumber(int i) {
    return units.get(i).number.isPresent();
  }

  /**
   * Where paragraphs end that lead over to a first number with a colon, or -1. The numbers that
   * follow are then the paragraphs of the text and not points of a list.
   */
  private int leadIn(int start, int end) {
    int first = start;
    while (first < end && units.get(first).number.isEmpty()) {
      first++;
    }
    boolean colon = first > start && first < end && endsWith(units.get(first - 1), ":");
    if (!colon
        || units.get(first).number.get().isBullet()
        || !units.get(first).number.get().isFirst()) {
      return -1;
    }
    String style = units.get(first).number.get().style();
    long many =
        units.subList(first, end).stream()
            .filter(u -> u.number.map(l -> l.style().equals(style)).orElse(false))
            .count();
    if (many < 4 || end < units.size()) {
      return -1;
    }
    raise(first, end);
    return first;
  }

  private void raise(int from, int to) {
    int by = units.get(from).depth;
    for (Unit unit : units.subList(from, to)) {
      unit.depth = Math.max(0, unit.depth - by);
      if (unit.depth == 0 && unit.paragraph == ParagraphKind.POINT) {
        unit.paragraph = ParagraphKind.PARAGRAPH;
      }
    }
  }

  /** Where the recitals end, or -1 if there are none. */
  private int recitalsEnd(int start, int end) {
    if (scene.hints().get("recitals").equals("none")) {
      return -1;
    }
    int enacted = enactedAt(start, end);
    if (enacted > start) {
      return enacted + 1;
    }
    int last = -1;
    int count = 0;
    boolean whereas = false;
    for (int i = start; i < end; i++) {
      Unit unit = units.get(i);
      boolean numbered = unit.number.isPresent() && unit.depth <= 1;
      whereas |= scene.words().startsWith("recital", opening(unit)) && endsWith(unit, ":");
      if (numbered && !whereas && !unit.number.get().isBullet()) {
        break;
      }
      if (isRecital(unit) || (numbered && whereas) || isAlike(i, start)) {
        last = i + 1;
        count++;
      } else if (isEnacting(unit)) {
        last = i + 1;
        if (count > 0) {
          break;
        }
      } else if (last >= 0 && i - last > 3 && !whereas) {
        break;
      }
    }
    return count >= 2 || (count == 1 && last > start + 1) ? last : -1;
  }

  /** The short line "have agreed as follows:" before the first head; -1 if there is none. */
  private int enactedAt(int start, int end) {
    for (int i = Math.min(end, units.size()) - 1; i >= start; i--) {
      Unit unit = units.get(i);
      boolean brief = unit.number.isEmpty() && opening(unit).length() < 110;
      if (brief && endsWith(unit, ":") && isEnacting(unit)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isRecital(Unit unit) {
    String text = opening(unit);
    boolean bullet = unit.number.map(Label::isBullet).orElse(false);
    if (text.isEmpty() || bullet && unit.depth > 0) {
      return false;
    }
    boolean participle = scene.words().startsWith("recital", text);
    boolean lower = isSmall(text.charAt(0));
    boolean listed = endsWith(unit, ";") || endsWith(unit, ",");
    boolean wordEnd = endsWith(unit, ":");
    boolean small = Character.isLowerCase(text.charAt(0));
    return lower && (listed || wordEnd && small) || participle && (listed || wordEnd || lower);
  }

  /** A small letter, or one of a script that has no capitals. */
  private static boolean isSmall(char c) {
    return Character.isLowerCase(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC;
  }

  /** A paragraph that begins with the same word as the recital before it. */
  private boolean isAlike(int i, int start) {
    if (i <= start || !isRecital(units.get(i - 1)) || units.get(i).number.isPresent()) {
      return false;
    }
    String word = firstWord(opening(units.get(i)));
    return word.length() > 1 && word.equals(firstWord(opening(units.get(i - 1))));
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private boolean isEnacting(Unit unit) {
    return unit.firstLine >= 0
        && (scene.words().contains("enacting", opening(unit)) || tailEnacts(unit));
  }

  private boolean tailEnacts(Unit unit) {
    if (unit.text.isEmpty()) {
      return false;
    }
    Span last = unit.text.get(unit.text.size() - 1);
    int from = Math.max(last.from(), last.to() - 200);
    return scene.words().contains("enacting", clean.substring(from, last.to()));
  }

  private boolean endsWith(Unit unit, String mark) {
    if (unit.text.isEmpty()) {
      return false;
    }
    Span last = unit.text.get(unit.text.size() - 1);
    int from = Math.max(last.from(), last.to() - 40);
    Row.End end = RowMaker.end(clean.substring(from, last.to()));
    return switch (mark) {
      case ";" -> end == Row.End.SEMICOLON;
      case "," -> end == Row.End.COMMA;
      default -> end == Row.End.COLON;
    };
  }

  private void classify(int i, int start, int close) {
    Unit unit = units.get(i);
    boolean first = i == start;
    String text = opening(unit);
    boolean recital = isRecital(unit) || isAlike(i, start) || isListed(i, start, close);
    boolean leads = endsWith(unit, ":") && text.split("\\s+").length <= 3 && recital;
    if (leads && i + 1 < close) {
      unit.paragraph = ParagraphKind.OPENING;
      unit.rule = "R305";
    } else if (scene.words().startsWith("enacting", text)) {
      unit.paragraph = ParagraphKind.ENACTING;
      unit.rule = "R304";
    } else if (recital
        && !(first && endsWith(unit, ",") && !scene.words().startsWith("recital", text))) {
      unit.paragraph = ParagraphKind.RECITAL;
      unit.rule = "R303";
    } else if (isEnacting(unit)) {
      unit.paragraph = ParagraphKind.ENACTING;
      unit.rule = "R304";
    } else if (first && close - start > 1 && anyRecital(start, close)) {
      unit.paragraph = ParagraphKind.OPENING;
      unit.rule = "R305";
    } else if (unit.number.isPresent()) {
      unit.paragraph = ParagraphKind.RECITAL;
      unit.rule = "R303";
      unit.depth = 0;
    }
  }

  /** A paragraph that ends as the recitals on both its sides do. */
  private boolean isListed(int i, int start, int close) {
    Unit unit = units.get(i);
    boolean mark = endsWith(unit, ",") || endsWith(unit, ";");
    return mark
        && unit.number.isEmpty()
        && i > start
        && i + 1 < close
        && (isRecital(units.get(i - 1)) || i == start + 1)
        && (isRecital(units.get(i + 1)) || isEnacting(units.get(i + 1)));
  }

  private boolean anyRecital(int start, int close) {
    for (int i = start; i < close; i++) {
      if (isRecital(units.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** R301: recitals of a protocol or annex that ends them as a treaty does. */
  private void inner() {
    for (int i = 1; i + 1 < units.size(); i++) {
      if (units.get(i).head && Levels.isAnnex(units.get(i).division)) {
        int end = i + 1;
        while (end < units.size() && !units.get(end).head) {
          end++;
        }
        int start = i + 1;
        while (start < end && Dates.isDateline(opening(units.get(start)), scene.words())) {
          units.get(start++).paragraph = ParagraphKind.DATELINE;
        }
        int enacted = enactedAt(start, end);
        for (int k = start; k <= enacted; k++) {
          classify(k, start, enacted + 1);
        }
      }
    }
  }

  /** R302: text at the start that stands under no head. */
  private void bodies() {
    if (!units.isEmpty() && !units.get(0).head) {
      units.add(0, Unit.head(DivisionKind.BODY, "R302", units.get(0).firstLine));
    }
  }

  /** R603: the formula before the signatures opens their division. */
  private void closing() {
    for (int i = units.size() - 1; i > 0; i--) {
      Unit unit = units.get(i);
      if (!unit.head
          && !unit.is(ParagraphKind.DATELINE)
          && scene.words().startsWith("testimonium", opening(unit))) {
        int at = i + 1;
        while (at < units.size() && !units.get(at).head) {
          at++;
        }
        boolean signed = at < units.size() && units.get(at).is(DivisionKind.SIGNATURES);
        boolean annex = at == units.size() || Levels.isAnnex(units.get(at).division);
        if (at - i <= 4 && (signed || annex)) {
          unit.paragraph = ParagraphKind.TESTIMONIUM;
          unit.rule = "R603";
          if (units.get(i - 1).is(DivisionKind.SIGNATURES)) {
            continue;
          }
          Unit head = signed ? units.remove(at) : Unit.head(DivisionKind.SIGNATURES, "R603", 0);
          head.firstLine = unit.firstLine;
          head.lastLine = unit.firstLine;
          units.add(i, head);
        }
      }
    }
  }

  private void kinds() {
    Unit before = null;
    for (Unit unit : units) {
      if (unit.is(ParagraphKind.PARAGRAPH) || unit.is(ParagraphKind.POINT)) {
        kind(unit, Optional.ofNullable(before));
      }
      before = unit;
    }
  }

  /** "The term “x” means": a word that announces the one to be defined. */
  private boolean isTerm(String text) {
    int length = scene.words().startLength("term", text);
    int at = length;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean quote = at < text.length() && "“\"«„‘'”".indexOf(text.charAt(at)) >= 0;
    boolean word = text.substring(0, length).indexOf(' ') > 0;
    return length > 0 && (quote || word && text.length() > at && length >= 8);
  }

  private void kind(Unit unit, Optional<Unit> before) {
    String text = opening(unit);
    if (text.isEmpty()) {
      return;
    }
    boolean quoted = "“\"«„‘'”".indexOf(text.charAt(0)) >= 0 || isTerm(text);
    if (quoted && scene.words().contains("definition", text)) {
      unit.paragraph = ParagraphKind.DEFINITION;
      unit.rule = "R306";
    } else if (unit.number.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && before.filter(b -> !b.head && b.depth > 0).isPresent()) {
      unit.paragraph = ParagraphKind.WRAP_UP;
      unit.rule = "R307";
    }
  }
}
