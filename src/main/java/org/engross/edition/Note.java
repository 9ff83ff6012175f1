package org.engross.edition;

import java.util.List;
import org.engross.draft.Found;
import org.engross.draft.RichText;

/**
 * A note at the foot of the page.
 *
 * @param id {@code note_1} …; the value of the {@code NOTE} marks that refer to it
 * @param label the mark as printed; of an editor's note, the key that it has in edition.md
 * @param editorial whether it is the editor's and not the source's
 * @param paragraphs its text; the id of each is {@code <id>__para_<n>}, one-based
 */
public record Note(
    String id, RichText label, boolean editorial, List<RichText> paragraphs, Found found) {
  public Note {
    paragraphs = List.copyOf(paragraphs);
  }

  public String paragraphId(int paragraph) {
    return id + "__para_" + (paragraph + 1);
  }
}
