package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;

/** Puts the rows together, as the reading says, into heads and paragraphs. */
final class UnitBuilder {
  private final Scene scene;
  private final List<Unit> units = new ArrayList<>();

  private UnitBuilder(Scene scene) {
    this.scene = scene;
  }

  static List<Unit> build(Scene scene, List<Reading.Choice> choices) {
    UnitBuilder builder = new UnitBuilder(scene);
    choices.forEach(builder::add);
    return builder.units;
  }

  private void add(Reading.Choice choice) {
    Row row = scene.row(choice.row());
    switch (choice.chosen().role()) {
      case JOIN -> last(row).add(new Span(row.from(), row.to()), row.line());
      case TITLE -> title(choice.chosen(), row);
      case PARAGRAPH -> paragraph(choice.chosen(), row, 0);
      case POINT -> point(choice, row);
      case HEAD -> head(choice.chosen(), row);
    }
  }

  private Unit last(Row row) {
    if (units.isEmpty()) {
      units.add(Unit.paragraph(ParagraphKind.PARAGRAPH, "R011", row.line()));
    }
    return units.get(units.size() - 1);
  }

  /** More of a title, and what is run into the line where it ends. */
  private void title(Candidate chosen, Row row) {
    int end = chosen.titleEnd() > 0 ? chosen.titleEnd() : row.text().length();
    int to = end;
    while (to > 0 && Character.isWhitespace(row.text().charAt(to - 1))) {
      to--;
    }
    last(row).add(new Span(row.from(), row.from() + to), row.line());
    if (end < row.text().length()) {
      runIn(chosen, row, TitleText.start(row.text(), end));
    }
  }

  private void paragraph(Candidate chosen, Row row, int from) {
    Unit unit = new Unit(false, chosen.rule(), row.line(), row.look());
    unit.add(new Span(row.from() + from, row.to()), row.line());
    units.add(unit);
  }

  private void point(Reading.Choice choice, Row row) {
    Candidate chosen = choice.chosen();
    Label label = chosen.label().orElseThrow();
    int end = label.length();
    int start = label.textStart();
    if (joinsNumber(choice, label)) {
      Unit outer = units.get(units.size() - 1);
      outer.inner = Optional.of(label);
      outer.label.add(new Span(row.from(), row.from() + end));
      outer.add(new Span(row.from() + Math.min(start, row.text().length()), row.to()), row.line());
      return;
    }
    if (chosen.inner().isPresent()) {
      end = start + chosen.inner().get().length();
      start = start + chosen.inner().get().textStart();
    }
    Unit unit = new Unit(false, chosen.rule(), row.line(), row.look());
    unit.number = Optional.of(label);
    unit.inner = chosen.inner();
    unit.depth = choice.state().depth();
    unit.paragraph = unit.depth > 0 ? ParagraphKind.POINT : ParagraphKind.PARAGRAPH;
    if (start >= row.text().length()) {
      unit.label.add(new Span(row.from(), row.from() + Math.min(end, row.text().length())));
    } else {
      unit.label.add(new Span(row.from(), row.from() + end));
      unit.add(new Span(row.from() + start, row.to()), row.line());
    }
    units.add(unit);
  }

  /** Whether "(a)" follows right upon "3.", alone on its line, so that both number one text. */
  private boolean joinsNumber(Reading.Choice choice, Label label) {
    if (units.isEmpty() || label.isBullet() || !label.isFirst()) {
      return false;
    }
    Unit above = units.get(units.size() - 1);
    boolean alone = !above.head && above.text.isEmpty() && above.number.isPresent();
    return alone && above.inner.isEmpty() && choice.state().depth() > above.depth;
  }

  private void head(Candidate chosen, Row row) {
    Unit unit = new Unit(true, chosen.rule(), row.line(), row.look());
    unit.number = chosen.label();
    unit.division = kind(chosen, row);
    int words = 0;
    if (chosen.label().isPresent()) {
      Label label = chosen.label().get();
      unit.label.add(new Span(row.from(), row.from() + label.length()));
      words = TitleText.start(row.text(), label.textStart());
    }
    int end = Math.max(words, chosen.titleEnd());
    int title = end;
    while (title > words && Character.isWhitespace(row.text().charAt(title - 1))) {
      title--;
    }
    unit.add(new Span(row.from() + words, row.from() + title), row.line());
    units.add(unit);
    if (end < row.text().length()) {
      runIn(chosen, row, TitleText.start(row.text(), end));
    }
  }

  private void runIn(Candidate chosen, Row row, int from) {
    if (from >= row.text().length()) {
      return;
    }
    Unit unit = new Unit(false, chosen.rule(), row.line(), row.look());
    int start = from;
    if (chosen.inner().isPresent()) {
      Label inner = chosen.inner().get();
      unit.number = chosen.inner();
      unit.label.add(new Span(row.from() + from, row.from() + from + inner.length()));
      start = from + inner.textStart();
    }
    unit.add(new Span(row.from() + start, row.to()), row.line());
    units.add(unit);
  }

  private DivisionKind kind(Candidate chosen, Row row) {
    if (chosen.label().isPresent()) {
      Label label = chosen.label().get();
      boolean decimal = label.style().startsWith("1.1");
      return label.kind().orElse(decimal ? DivisionKind.SUBSECTION : DivisionKind.SECTION);
    }
    return switch (ListedHeadRule.keyOf(scene.words(), row.text())) {
      case "preamble" -> DivisionKind.PREAMBLE;
      case "conclusions" -> DivisionKind.CONCLUSIONS;
      case "annex" -> DivisionKind.ANNEX;
      case "appendix" -> DivisionKind.APPENDIX;
      case "schedule" -> DivisionKind.SCHEDULE;
      case "protocol" -> DivisionKind.PROTOCOL;
      default -> DivisionKind.HEADING;
    };
  }
}
