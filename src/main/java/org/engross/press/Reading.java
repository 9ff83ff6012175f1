package org.engross.press;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.draft.Draft;
import org.engross.edition.Edition;
import org.engross.index.Authorities;
import org.engross.index.Index;
import org.engross.index.IndexCheck;
import org.engross.problem.Problem;
import org.engross.publish.Work;
import org.engross.recognise.Recognition;
import org.engross.register.Register;
import org.engross.settings.Settings;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;
import org.engross.typeset.PageMap;

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

  /** The printed page a place begins on: that of its number, its words or its first part. */
  private static Optional<String> page(Composition composition, String id) {
    PageMap pages = composition.pageMap();
    return Stream.of(id + "__label", id, id + "__line_1", id + "__cell_1-1")
        .map(unit -> pages.pageOf(unit, 0))
        .flatMap(Optional::stream)
        .map(PageMap.PageStart::label)
        .findFirst();
  }

  /** What an editor should look at before the index goes to print. */
  List<Problem> checkIndex() {
    return IndexCheck.of(edition, authorities, source);
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
        composition,
        register.withPages(settings.page().format(), id -> page(composition, id)));
  }
}
