package org.engross.recognise;

import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;

/**
 * A printed number or letter at the start of a line, as it could be read.
 *
 * @param style how it is written: numbers of one style form a series ("1.", "(a)", "article")
 * @param kind what it counts, where a word says so
 * @param path its value; "28A" is 28, 1; "3.12" is 3, 12; empty where there is no number
 * @param length how many characters it takes, marks that belong to it included
 * @param textStart where the words after it begin; the length of the line if there are none
 * @param spaced whether white space or the end of the line follows it
 * @param misprint whether it must be a misprint to be a number at all ("11, We are")
 */
public record Label(
    String style,
    Optional<DivisionKind> kind,
    List<Integer> path,
    int length,
    int textStart,
    boolean spaced,
    boolean misprint) {
  public Label {
    path = List.copyOf(path);
  }

  /** How one number stands to the one before it in its series. */
  public enum Step {
    FIRST,
    NEXT,
    SAME,
    GAP,
    BACK
  }

  boolean isBullet() {
    return style.startsWith("bullet");
  }

  /** The same label in a list that stands so many lists deep within another. */
  Label within(int lists) {
    String inner = style + "+".repeat(lists);
    return new Label(inner, kind, path, length, textStart, spaced, misprint);
  }

  /** The number in figures, between the brackets or marks that it is printed with. */
  String words() {
    StringBuilder figures = new StringBuilder();
    for (int part : path) {
      figures.append(figures.length() == 0 ? "" : ".").append(part);
    }
    boolean bracketed = kind.isEmpty() && style.startsWith("(");
    return bracketed ? "(" + figures + ")" : figures.toString();
  }

  /** The same number in a style of its own, no misprint. */
  Label trusted(String shape) {
    return new Label(shape, kind, path, length, textStart, spaced, false);
  }

  boolean isFirst() {
    int last = path.isEmpty() ? 1 : path.get(path.size() - 1);
    return last <= 1;
  }

  /** Whether it is a number in figures as paragraphs have, and not a year. */
  boolean isCount() {
    return style.contains("1") && !path.isEmpty() && path.get(0) < 1000;
  }

  /** How this number follows another of its series. */
  Step after(List<Integer> before) {
    if (path.isEmpty() || before.isEmpty()) {
      return path.equals(before) ? Step.SAME : Step.GAP;
    }
    if (path.equals(before)) {
      return Step.SAME;
    }
    int shared = 0;
    while (shared < Math.min(path.size(), before.size())
        && path.get(shared).equals(before.get(shared))) {
      shared++;
    }
    if (shared == before.size()) {
      return path.get(shared) <= 1 ? Step.NEXT : Step.GAP;
    }
    if (shared == path.size()) {
      return Step.BACK;
    }
    int difference = path.get(shared) - before.get(shared);
    boolean clean = path.size() == shared + 1 || path.get(shared + 1) <= 1;
    if (difference == 1 && clean) {
      return Step.NEXT;
    }
    return difference > 0 ? Step.GAP : Step.BACK;
  }

  /** How far a gap reaches, in numbers left out. */
  int gapAfter(List<Integer> before) {
    return path.isEmpty() || before.isEmpty() ? 0 : Math.abs(path.get(0) - before.get(0));
  }
}
