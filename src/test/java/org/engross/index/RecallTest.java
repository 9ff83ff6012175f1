package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.engross.edition.Edition;
import org.engross.index.name.Recall;
import org.engross.problem.Checked;
import org.junit.jupiter.api.Test;

/** A text that is read once more with what was found before has the index it has without. */
class RecallTest {
  private static final String FIRST = "The Council of Zebras (hereinafter “the Council”) meets.";
  private static final String OTHER = "The Convention on Grass of 1999 binds the Council.";
  private static final String LAST = "The Secretariat of the Council of Zebras keeps the records.";

  /** Each state of the text as it might be saved, one after the other. */
  private static final List<List<String>> STATES =
      List.of(
          List.of(FIRST, OTHER, LAST),
          List.of(FIRST, OTHER, LAST),
          List.of("A word before.", FIRST, OTHER, LAST),
          List.of("A word before.", FIRST.replace(" (hereinafter “the Council”)", ""), OTHER, LAST),
          List.of(FIRST.replace("Zebras", "Horses"), LAST, OTHER),
          List.of(FIRST, OTHER.replace("Council", "COZ"), OTHER, LAST),
          List.of(LAST));

  @Test
  void everyStateHasTheIndexOfANewReading() {
    Recall recall = new Recall();
    for (Authorities authorities : List.of(Authorities.common(), Authorities.none())) {
      for (List<String> state : STATES) {
        Edition edition = PlainEdition.of(String.join("\n\n", state), "en", "");
        Checked<Index> anew = Indexer.index(edition, authorities, IndexOptions.DEFAULT);
        assertEquals(
            anew, Indexer.index(edition, authorities, IndexOptions.DEFAULT, recall), state.get(0));
      }
    }
  }

  @Test
  void anotherLanguageIsReadByItsOwnRules() {
    Recall recall = new Recall();
    for (String language : List.of("en", "fr", "xx", "en")) {
      Edition edition = PlainEdition.of(FIRST + "\n\n" + OTHER, language, "");
      Checked<Index> anew = Indexer.index(edition, Authorities.common(), IndexOptions.DEFAULT);
      assertEquals(
          anew, Indexer.index(edition, Authorities.common(), IndexOptions.DEFAULT, recall));
    }
  }
}
