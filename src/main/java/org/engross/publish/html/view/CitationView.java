package org.engross.publish.html.view;

import java.util.List;
import org.engross.publish.cite.Citation;

/**
 * A citation in one style.
 *
 * @param style the style's name
 * @param text the note or reference
 * @param inText what stands in the running text; empty for a style that cites in notes
 */
public record CitationView(String style, List<Citation.Run> text, List<Citation.Run> inText) {
  public CitationView {
    text = List.copyOf(text);
    inText = List.copyOf(inText);
  }
}
