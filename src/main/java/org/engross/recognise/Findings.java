package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.source.SourceText;

/** What an editor should know about the text and about how sure its reading is. */
final class Findings {
  private static final double DOUBTFUL = 0.5;
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

  private static void doubts(
      SourceText source, Recogniser.Composed composed, List<Problem> problems) {
    int count = 0;
    for (Reading.Choice choice : composed.choices()) {
      Row row = composed.scene().row(choice.row());
      boolean doubtful = choice.margin() < DOUBTFUL && choice.offers().size() > 1;
      if (doubtful && row.look().heading() == 0 && count++ < MOST) {
        int line = row.line();
        String other =
            choice.offers().stream()
                .filter(o -> o.candidate().role() != choice.chosen().role())
                .map(o -> o.candidate().role().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        String mine = choice.chosen().role().name().toLowerCase(Locale.ROOT);
        problems.add(
            Problem.of(
                Code.R506,
                source.place(source.lineStart(line)),
                "The line was taken for a " + mine + "; it could also be a " + other + ".",
                "See engross check --explain " + (line + 1) + "; overrule it in edition.md."));
      }
    }
  }
}
