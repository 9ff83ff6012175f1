package org.engross.publish.html.view;

import java.util.List;

/**
 * A division of the text.
 *
 * @param id the citable id
 * @param aliases old ids under which it was cited, which lead here
 * @param kind section, article, preamble …
 * @param level heading level in HTML, 2 to 6
 * @param language BCP 47 tag where it differs from what is around it; otherwise empty
 * @param direction "ltr" or "rtl" where language is set; otherwise empty
 * @param before marks of pages that begin with the head
 * @param label the printed number of the head
 * @param title the words of the head
 * @param name the head as one line of plain text, or what the division is where it has none
 * @param printed whether the head stands in the text; otherwise its name is shown as furniture
 * @param labelCapitals whether the label is printed in capitals throughout
 * @param capitals whether the title is
 * @param spoken its place in words, for a screen reader
 * @param cite address of the page with its citations
 * @param twins the same division in the other languages of the edition
 * @param blocks what stands before the first inner division
 * @param divisions the inner divisions
 */
public record DivisionView(
    String id,
    List<String> aliases,
    String kind,
    int level,
    String language,
    String direction,
    List<Inline> before,
    List<Inline> label,
    List<Inline> title,
    String name,
    boolean printed,
    boolean labelCapitals,
    boolean capitals,
    String spoken,
    String cite,
    List<TwinView> twins,
    List<BlockView> blocks,
    List<DivisionView> divisions) {
  public DivisionView {
    aliases = List.copyOf(aliases);
    before = List.copyOf(before);
    label = List.copyOf(label);
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
    divisions = List.copyOf(divisions);
  }
}
