package org.engross.edition;

import java.util.List;
import org.engross.settings.Metadata;

/**
 * The immutable model of an edition. It knows no format.
 *
 * @param metadata what edition.yaml says of the document
 * @param divisions the outermost divisions in reading order
 * @param notes all notes in the order of their marks
 */
public record Edition(Metadata metadata, List<Division> divisions, List<Note> notes) {
  public Edition {
    divisions = List.copyOf(divisions);
    notes = List.copyOf(notes);
  }

  /** Every text of the edition in reading order; notes come last. */
  public List<TextUnit> units() {
    return TextUnits.of(this);
  }
}
