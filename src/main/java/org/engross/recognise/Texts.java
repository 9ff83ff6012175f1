package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.language.LanguageGuess;

/**
 * R401: a file may hold a text twice, in two languages one after the other; each becomes a division
 * of its own. The second begins where the numbers of heads begin again and the language changes for
 * good.
 */
final class Texts {
  private static final int SAMPLE = 20_000;
  private static final int LEAST = 4;

  private final Scene scene;
  private final String clean;
  private final LanguageGuess guess = new LanguageGuess();

  private Texts(Scene scene, String clean) {
    this.scene = scene;
    this.clean = clean;
  }

  /** Shapes the units, each text by itself. */
  static List<Unit> shape(Scene scene, String clean, List<Unit> units) {
    Texts texts = new Texts(scene, clean);
    int second = texts.secondText(units);
    if (second <= 0) {
      return Shaping.shape(scene, clean, units);
    }
    List<Unit> all = new ArrayList<>();
    all.addAll(texts.text(new ArrayList<>(units.subList(0, second))));
    all.addAll(texts.text(new ArrayList<>(units.subList(second, units.size()))));
    return all;
  }

  private List<Unit> text(List<Unit> units) {
    Unit head = units.get(0);
    boolean titled = head.head && head.number.isEmpty() && head.division == DivisionKind.HEADING;
    List<Unit> rest = titled ? units.subList(1, units.size()) : units;
    if (!titled) {
      head = Unit.head(DivisionKind.TEXT, "R401", units.get(0).firstLine);
    }
    head.division = DivisionKind.TEXT;
    head.rule = "R401";
    head.language = guess.guess(sample(units, 0, units.size()));
    List<Unit> shaped = new ArrayList<>();
    shaped.add(head);
    shaped.addAll(Shaping.shape(scene, clean, rest));
    return shaped;
  }

  /** Where the second text begins, or -1. */
  private int secondText(List<Unit> units) {
    int again = restart(units);
    if (again < 0) {
      return -1;
    }
    String before = guess.guess(sample(units, 0, again));
    String after = guess.guess(sample(units, again, units.size()));
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return -1;
    }
    int start = again;
    while (start > 1 && belongsTo(after, before, units.get(start - 1))) {
      start--;
    }
    return start;
  }

  private boolean belongsTo(String after, String before, Unit unit) {
    String words = unit.words(clean);
    String language = guess.guess(words);
    if (unit.head) {
      return unit.number.isEmpty() && !language.equals(before);
    }
    return language.equals(after);
  }

  /** The first numbered head that begins again after at least a few of its kind, or -1. */
  private static int restart(List<Unit> units) {
    Optional<String> style = Optional.empty();
    int count = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (!unit.head
          || unit.number.flatMap(Label::kind).isEmpty()
          || Levels.isAnnex(unit.division)) {
        continue;
      }
      Label label = unit.number.get();
      if (style.isEmpty()) {
        style = Optional.of(label.style());
      }
      if (style.get().equals(label.style())) {
        if (label.isFirst() && count >= LEAST) {
          return i;
        }
        count++;
      }
    }
    return -1;
  }

  private String sample(List<Unit> units, int from, int to) {
    StringBuilder sample = new StringBuilder();
    for (int i = from; i < to && sample.length() < SAMPLE; i++) {
      sample.append(units.get(i).words(clean)).append(' ');
    }
    return sample.toString();
  }
}
