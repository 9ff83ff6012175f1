package org.engross.edition;

import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.Found;
import org.engross.draft.RichText;

/**
 * A division of the text: a section, an article, the preamble, an annex.
 *
 * @param id unique in the edition
 * @param label the number with its word as printed; may be empty
 * @param title the words of the head; may be empty
 * @param number the number for citing, without stops: "3.2", "88-1", "IV"; may be empty
 * @param reference how a citation names it within the edition: "3.2", "preamble", "art. 17", "annex
 *     1, art. 3"; unique
 * @param language BCP 47 tag where it differs from what is around it; otherwise empty
 * @param blocks what stands before the first inner division
 */
public record Division(
    String id,
    DivisionKind kind,
    RichText label,
    RichText title,
    String number,
    String reference,
    String language,
    List<Block> blocks,
    List<Division> divisions,
    Found found) {
  public Division {
    blocks = List.copyOf(blocks);
    divisions = List.copyOf(divisions);
  }

  public boolean hasHead() {
    return !label.isEmpty() || !title.isEmpty();
  }

  /** The head as one line of plain text: label, a space, title. */
  public String head() {
    String gap = label.isEmpty() || title.isEmpty() ? "" : " ";
    return label.string() + gap + title.string();
  }
}
