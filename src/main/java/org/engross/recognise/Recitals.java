package org.engross.recognise;

import java.util.List;
import org.engross.draft.ParagraphKind;

/**
 * R303, R304, R305: which paragraphs of a preamble open it, which are recitals, and which enact.
 * Recitals begin with a participle or another word of their kind, or end as a list ends. Examples:
 * {@code Recalling the Charter,}; {@code HAVE AGREED as follows:}.
 */
final class Recitals {
  /**
   * Recitals stand near the start; further down a clause in small letters is a part of the text.
   */
  private static final int LATEST = 8;

  private final Scene scene;
  private final String clean;
  private final List<Unit> units;

  Recitals(Scene scene, String clean, List<Unit> units) {
    this.scene = scene;
    this.clean = clean;
    this.units = units;
  }

  private String opening(Unit unit) {
    return unit.opening(clean, 160);
  }

  /** Where the recitals end, or -1 if there are none. */
  int end(int start, int end) {
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
        if (last < 0 && !whereas && i - start > LATEST) {
          return -1;
        }
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
  int enactedAt(int start, int end) {
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

  boolean endsWith(Unit unit, String mark) {
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

  /** Says what a paragraph is that stands in the preamble from {@code start} to {@code close}. */
  void classify(int i, int start, int close) {
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

  /**
   * A paragraph that ends as the recitals on both its sides do, or with a semicolon in a list that
   * the words of enactment close: "resolving to:" above "STRENGTHEN the bonds of friendship;".
   */
  private boolean isListed(int i, int start, int close) {
    Unit unit = units.get(i);
    if (i > start && endsWith(unit, ";") && isEnacting(units.get(close - 1))) {
      return true;
    }
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
      if (isRecital(units.get(i)) || isListed(i, start, close)) {
        return true;
      }
    }
    return false;
  }
}
