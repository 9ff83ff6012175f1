package org.engross.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Problem;

/** Sees to it that every character that no text took over stands in the ledger. */
final class Leftovers {
  /** The stroke that Arabic print sets for a dash; Unicode counts it as a letter. */
  private static final int TATWEEL = 'ـ';

  private Leftovers() {}

  static List<Problem> account(Lines lines, Assembler assembler) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < lines.count(); i++) {
      Span line = lines.span(i);
      int at = line.from();
      while (at < line.to()) {
        int end = at;
        while (end < line.to() && !assembler.isUsed(end)) {
          end++;
        }
        Span rest = lines.trimmed(at, end);
        if (!rest.isEmpty()) {
          drop(lines, assembler, i, rest, problems);
        }
        at = end + 1;
      }
    }
    strayTies(lines, assembler);
    return problems;
  }

  /**
   * Spaces and line ends between texts mean nothing; a no-break space was put there by somebody.
   */
  private static void strayTies(Lines lines, Assembler assembler) {
    BitSet entered = new BitSet();
    assembler.ledger().entries().forEach(entry -> entered.set(entry.start(), entry.end()));
    String text = lines.clean.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean tie = c != ' ' && Character.isSpaceChar(c);
      if (tie && !assembler.isUsed(at) && !entered.get(lines.clean.sources()[at])) {
        assembler.drop(new Span(at, at + 1), "R007", "A no-break space with no word beside it.");
      }
    }
  }

  private static void drop(
      Lines lines, Assembler assembler, int line, Span rest, List<Problem> problems) {
    switch (lines.uses[line]) {
      case FURNITURE -> assembler.drop(rest, "R801", "A running head or number of a page.");
      case CONTENTS -> assembler.drop(rest, "R802", "The source's own contents list.");
      case TABLE -> assembler.drop(rest, "R803", "A line between the cells of a table.");
      default -> {
        assembler.drop(rest, "R006", "Marks between a number and its words.");
        String text = lines.clean.text().substring(rest.from(), rest.to());
        if (text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && c != TATWEEL)) {
          int offset = lines.clean.sources()[rest.from()];
          String message = "These characters are in the ledger only: \"" + shorten(text) + "\".";
          problems.add(
              Problem.of(Code.R510, lines.source.place(offset), message, "Please report this."));
        }
      }
    }
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
