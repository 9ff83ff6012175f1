package org.engross.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.Draft;
import org.engross.markdown.DraftReader;
import org.engross.markdown.DraftWriter;
import org.engross.markdown.Provenance;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.recognise.Recognition;
import org.engross.settings.Metadata;
import org.engross.source.Ledger;
import org.engross.source.SourceText;

/**
 * The structure that counts: what the recogniser found, or what an editor made of it.
 *
 * @param ledger every difference between the source and the draft
 * @param markdown the draft as Markdown
 */
public record Structure(Draft draft, Ledger ledger, String markdown) {

  /**
   * Goes through Markdown: writes the recogniser's draft and reads it back, or reads the editor's.
   *
   * @param edited the text of edition.md, if there is one
   */
  static Checked<Structure> of(
      SourceText source, Recognition recognition, Metadata metadata, Optional<String> edited) {
    String markdown = edited.orElseGet(() -> DraftWriter.write(recognition.draft(), metadata));
    Checked<Draft> read = DraftReader.read(markdown);
    Checked<Provenance.Sourced> restored =
        Provenance.restore(source, recognition.draft(), recognition.ledger(), read.value());
    List<Problem> problems = new ArrayList<>();
    boolean same = read.value().content().equals(recognition.draft().content());
    if (edited.isPresent()) {
      foreignBytes(source, markdown).ifPresent(problems::add);
      problems.addAll(read.problems());
    } else if (!same) {
      String message = "The Markdown of this text does not read back as it was recognised.";
      String hint = "Look through edition.md as it is written; what it says was published.";
      problems.add(Problem.of(Code.M010, Place.file(source.name()), message, hint));
    }
    problems.addAll(restored.problems());
    Provenance.Sourced sourced = restored.value();
    return new Checked<>(new Structure(sourced.draft(), sourced.ledger(), markdown), problems);
  }

  /** Bytes that are no UTF-8 are U+FFFD by now; they must not pass for an editor's correction. */
  private static Optional<Problem> foreignBytes(SourceText source, String markdown) {
    int at = markdown.indexOf('\uFFFD');
    if (at < 0 || source.text().indexOf('\uFFFD') >= 0) {
      return Optional.empty();
    }
    Place place = Place.in(Inputs.MARKDOWN, markdown, at);
    String message = "Here stands a letter that is not in UTF-8.";
    return Optional.of(Problem.of(Code.M007, place, message, "Save the file again as UTF-8."));
  }
}
