package org.engross.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.edition.Edition;
import org.engross.index.craft.IndexMaker;
import org.engross.index.name.Passage;
import org.engross.index.name.Reading;
import org.engross.index.name.Recall;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Finds the names of documents and bodies in an edition and makes its index. */
public final class Indexer {
  private Indexer() {}

  /**
   * Makes the index of an edition.
   *
   * @return the index; a notice for each language of the text that has no naming rules, and what
   *     {@link IndexProof} finds, which is nothing unless the program is broken
   */
  public static Checked<Index> index(
      Edition edition, Authorities authorities, IndexOptions options) {
    return index(edition, authorities, options, new Recall());
  }

  /**
   * The same for a text that is read again and again.
   *
   * @param recall what was found in it last; what is found now is kept there
   */
  public static Checked<Index> index(
      Edition edition, Authorities authorities, IndexOptions options, Recall recall) {
    Reading reading = read(edition, authorities, options, recall);
    Index index = IndexMaker.make(edition, reading, options.kinds());
    List<Problem> problems = new ArrayList<>(languages(reading));
    problems.addAll(IndexProof.of(edition, index));
    return new Checked<>(index, problems);
  }

  /** Finds and resolves the names, without making entries: for suggestions and checks. */
  static Reading read(Edition edition, Authorities authorities, IndexOptions options) {
    return read(edition, authorities, options, new Recall());
  }

  private static Reading read(
      Edition edition, Authorities authorities, IndexOptions options, Recall recall) {
    Authorities used = options.noAuthorities() ? authorities.withoutOwn() : authorities;
    Set<EntityKind> further = new TreeSet<>(options.kinds());
    further.removeAll(Set.of(EntityKind.DOCUMENT, EntityKind.BODY));
    return Reading.of(edition, used, further, recall);
  }

  private static List<Problem> languages(Reading reading) {
    TreeSet<String> without = new TreeSet<>();
    for (Passage passage : reading.passages()) {
      if (!passage.pack().isComplete()) {
        without.add(passage.pack().language());
      }
    }
    List<Problem> problems = new ArrayList<>();
    for (String language : without) {
      String message =
          "There are no naming rules for the language \""
              + language
              + "\"; only names from the"
              + " authority file are found.";
      String hint = "Write the documents and bodies of the text into authorities.yaml.";
      problems.add(Problem.of(Code.X004, Place.file("text"), message, hint));
    }
    return problems;
  }
}
