package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.engross.draft.DivisionKind;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.source.SourceText;

/** What an editor should know about the text and about how sure its reading is. */
final class Findings {
  private static final int MOST = 200;

  private Findings() {}

  static List<Problem> of(
      SourceText source,
      Recogniser.Composed composed,
      NoteMarks.Result marks,
      Hyphens hyphens,
      Lines lines,
      Hints hints) {
    List<Problem> problems = new ArrayList<>();
    doubts(source, composed, problems);
    contents(lines, problems);
    problems.addAll(NumberCheck.of(source, lines.clean.text(), composed.units()));
    problems.addAll(Damage.of(lines));
    counts(source, composed, hints, problems);
    end(source, composed, lines, problems);
    for (NoteFinder.Found note : marks.lost()) {
      String label = NoteMarks.label(lines.clean.text(), note);
      problems.add(
          Problem.of(
              Code.R507,
              source.place(source.lineStart(note.firstLine())),
              "Note " + label + " has no mark in the text.",
              "Look for a number that was lost, or add the mark in edition.md."));
    }
    for (Hyphens.Doubt doubt : hyphens.doubts()) {
      problems.add(
          Problem.of(
              Code.R505,
              source.place(lines.clean.sources()[doubt.at()]),
              "The hyphen in \"" + doubt.word() + "\" stands at the end of a line and was kept.",
              "If it does not belong to the word, take it out in edition.md."));
    }
    return problems;
  }

  private static void contents(Lines lines, List<Problem> problems) {
    for (int i = 0; i < lines.count(); i++) {
      if (lines.is(i, LineUse.CONTENTS)) {
        int line = lines.source.lineStart(i);
        String message = "The source's own contents list is left out of the text.";
        String hint = "Its lines stand in the ledger; the edition makes its own list.";
        problems.add(Problem.of(Code.R512, lines.source.place(line), message, hint));
        return;
      }
    }
  }

  /** Compares the number of divisions with what the editor says: {@code articles: 30}. */
  private static void counts(
      SourceText source, Recogniser.Composed composed, Hints hints, List<Problem> problems) {
    for (DivisionKind kind : DivisionKind.values()) {
      OptionalInt said = hints.count(kind);
      long found = composed.units().stream().filter(u -> u.is(kind)).count();
      if (said.isPresent() && said.getAsInt() != found) {
        String name = found == 1 ? kind.key() : Hints.plural(kind);
        String message = "The text has " + found + " " + name + ", not " + said.getAsInt() + ".";
        String hint = "The text may be cut off, or a head may have been overlooked.";
        problems.add(Problem.of(Code.R513, source.place(source.text().length()), message, hint));
      }
    }
  }

  /** A text whose last words are no end of a sentence, and which nobody signs, may be cut off. */
  private static void end(
      SourceText source, Recogniser.Composed composed, Lines lines, List<Problem> problems) {
    List<Unit> units = composed.units();
    Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
    if (last == null || last.head || !last.signatories.isEmpty() || last.text.isEmpty()) {
      return;
    }
    Span span = last.text.get(last.text.size() - 1);
    String tail = lines.clean.text().substring(Math.max(span.from(), span.to() - 60), span.to());
    boolean open = RowMaker.end(tail) == Row.End.NONE || RowMaker.end(tail) == Row.End.COMMA;
    boolean brief = last.text.size() == 1 && span.to() - span.from() < 80;
    if (open && !brief) {
      String message = "The text ends in the middle of a sentence: \"" + tail.strip() + "\".";
      String hint = "It may be cut off; look for the rest.";
      int offset = lines.clean.sources()[span.to() - 1];
      problems.add(Problem.of(Code.R508, source.place(offset), message, hint));
    }
  }

  private static void doubts(
      SourceText source, Recogniser.Composed composed, List<Problem> problems) {
    int count = 0;
    for (Reading.Choice choice : composed.choices()) {
      Row row = composed.scene().row(choice.row());
      boolean doubtful = choice.margin() < Reading.DOUBTFUL && choice.offers().size() > 1;
      if (doubtful && row.look().heading() == 0 && count++ < MOST) {
        int line = row.line();
        String other = choice.rival().map(o -> o.candidate().words()).orElse("");
        String mine = choice.chosen().words();
        problems.add(
            Problem.of(
                Code.R506,
                source.place(source.lineStart(line)),
                "The line was taken for " + mine + "; it could also be " + other + ".",
                "See engross check --explain " + (line + 1) + "; overrule it in edition.md."));
      }
    }
  }
}
