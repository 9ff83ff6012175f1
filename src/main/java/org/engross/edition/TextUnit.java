package org.engross.edition;

import org.engross.draft.RichText;

/**
 * One addressable text of the edition: everything that later stages say of the text they say by a
 * unit's id and an offset in its string.
 *
 * @param id id of the unit: a division's id for its title, {@code <id>__label} for a printed label,
 *     otherwise the id of the paragraph, cell, signatory line or note paragraph
 * @param anchor id of the citable place it belongs to (a paragraph, a division, a signatory)
 * @param role what kind of text it is
 * @param section how a citation names the division it stands in
 * @param paragraph one-based count within that division as printed in the margin; 0 for a head and
 *     for what is not counted
 * @param text its characters
 */
public record TextUnit(
    String id, String anchor, Role role, String section, int paragraph, RichText text) {
  /** Kinds of text. */
  public enum Role {
    DIVISION_LABEL,
    DIVISION_TITLE,
    PARAGRAPH_LABEL,
    PARAGRAPH,
    CELL,
    SIGNATORY,
    NOTE_LABEL,
    NOTE
  }
}
