package org.engross.typeset.paragraph;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Problem;

/**
 * A paragraph set into lines.
 *
 * @param natural the best setting
 * @param tighter the best with one line less, where there is a fair one
 * @param looser the best with one line more, where there is a fair one
 * @param problems what could not be set well
 */
public record Paragraph(
    Setting natural, Optional<Setting> tighter, Optional<Setting> looser, List<Problem> problems) {
  public Paragraph {
    problems = List.copyOf(problems);
  }

  public List<Line> lines() {
    return natural.lines();
  }
}
