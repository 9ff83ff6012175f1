package org.engross.verify;

import java.util.List;
import org.engross.problem.Problem;
import org.engross.problem.Severity;

/**
 * What came out of reading a finished folder.
 *
 * @param problems in order of importance: words, places, links, locators, files
 * @param figures what was counted
 */
public record Report(List<Problem> problems, List<Figure> figures) {
  public Report {
    problems = List.copyOf(problems);
    figures = List.copyOf(figures);
  }

  /** Whether nothing stands against the folder. */
  public boolean isSound() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** One line for a reader: the figures. */
  public String summary() {
    StringBuilder line = new StringBuilder();
    for (Figure figure : figures) {
      line.append(line.length() == 0 ? "" : ", ").append(figure.name()).append(": ");
      line.append(figure.count());
    }
    return line.toString();
  }
}
