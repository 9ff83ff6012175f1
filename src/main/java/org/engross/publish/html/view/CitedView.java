package org.engross.publish.html.view;

import java.util.List;

/**
 * A place with its citations.
 *
 * @param id its id
 * @param name the place as printed: "3.2 ¶4, p. 9"
 * @param spoken the same in words
 * @param href where it stands in the text
 * @param pdf where it stands in the PDF; empty when it was not set
 * @param excerpt its first words
 * @param head whether it is a division
 * @param citations in every style
 * @param bibtex as BibTeX
 * @param ris as RIS
 * @param json as CSL-JSON
 */
public record CitedView(
    String id,
    String name,
    String spoken,
    String href,
    String pdf,
    String excerpt,
    boolean head,
    List<CitationView> citations,
    String bibtex,
    String ris,
    String json) {
  public CitedView {
    citations = List.copyOf(citations);
  }
}
