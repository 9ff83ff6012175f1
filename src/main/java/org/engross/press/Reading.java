package org.engross.press;

import org.engross.draft.Draft;
import org.engross.edition.Edition;
import org.engross.index.Authorities;
import org.engross.index.Index;
import org.engross.publish.Work;
import org.engross.recognise.Recognition;
import org.engross.register.Register;
import org.engross.settings.Settings;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;

/**
 * All that is known of a text before it is set: what {@code check} shows and {@code build} goes on
 * with.
 *
 * @param recognition what the rules made of the text, whether or not an editor's Markdown takes its
 *     place
 * @param register the citable places, without the pages of this layout
 */
public record Reading(
    Settings settings,
    SourceText source,
    Recognition recognition,
    Structure structure,
    Edition edition,
    Register register,
    Authorities authorities,
    Index index) {

  /** The structure that counts. */
  public Draft draft() {
    return structure.draft();
  }

  /** What is published once the pages are set. */
  Work work(Composition composition) {
    return new Work(
        settings,
        source,
        structure.ledger(),
        structure.draft(),
        structure.markdown(),
        edition,
        index,
        composition);
  }
}
