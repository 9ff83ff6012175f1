package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;

/**
 * Says what the paragraphs are for: the preamble with its recitals, definitions, words after a
 * list, the formula before signatures; and gives divisions to text that has no head.
 */
final class Shaping {
  private final Scene scene;
  private final String clean;
  private final List<Unit> units;

  private Shaping(Scene scene, String clean, List<Unit> units) {
    this.scene = scene;
    this.clean = clean;
    this.units = units;
  }

  static List<Unit> shape(Scene scene, String clean, List<Unit> given) {
    List<Unit> units = new ArrayList<>(given);
    Shaping shaping = new Shaping(scene, clean, units);
    List<Unit> fronts = Preambles.first(scene, clean, units);
    shaping.bodies();
    LongSeries.raise(clean, units);
    Preambles.inner(scene, clean, units);
    shaping.closing();
    Definitions.mark(scene.words(), clean, units);
    shaping.kinds();
    units.addAll(0, fronts);
    return units;
  }

  private String opening(Unit unit) {
    return unit.opening(clean, 160);
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
