package org.engross.typeset.paragraph;

import java.util.List;

/**
 * One way to set a paragraph.
 *
 * @param demerits how far it is from perfect; comparable only with other settings of the same
 *     paragraph
 */
public record Setting(List<Line> lines, long demerits) {
  public Setting {
    lines = List.copyOf(lines);
  }
}
