package org.engross.publish.html.view;

import java.util.List;

/**
 * A line of the contents.
 *
 * @param label the printed number; may be empty
 * @param title the words of the head, or what the division is where it has none
 * @param labelCapitals whether the number is printed in capitals throughout
 * @param capitals whether the title is
 * @param href where it leads
 * @param page printed number of the page of the PDF it begins on; may be empty
 * @param spokenPage the same in words
 * @param current whether it stands for the page being read
 * @param open whether its inner lines are shown beside the text
 * @param lines the inner divisions
 */
public record ContentsLine(
    String label,
    String title,
    boolean labelCapitals,
    boolean capitals,
    String href,
    String page,
    String spokenPage,
    boolean current,
    boolean open,
    List<ContentsLine> lines) {
  public ContentsLine {
    lines = List.copyOf(lines);
  }
}
