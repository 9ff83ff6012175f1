package org.engross.publish.html.view;

import java.util.List;

/**
 * A passage in which an entry is named.
 *
 * @param place as printed: "3.2 ¶4, p. 9"
 * @param spoken the same in words
 * @param href where it stands in the text
 * @param before characters before the name
 * @param name the name as the text has it
 * @param after characters after it
 * @param under heads of the divisions it stands in
 * @param main whether it is the entry's main place
 */
public record PassageView(
    String place,
    String spoken,
    String href,
    String before,
    String name,
    String after,
    List<String> under,
    boolean main) {
  public PassageView {
    under = List.copyOf(under);
  }
}
