package org.engross.guess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.engross.language.Labels;
import org.engross.recognise.Recogniser;
import org.engross.recognise.Recognition;
import org.engross.source.SourceText;
import org.junit.jupiter.api.Test;

/** A language is added by adding its two files; here those of Esperanto among the test's. */
class AddedLanguageTest {
  private static final SourceText TRAKTATO =
      SourceText.of(
          "text.txt",
          "TRAKTATO PRI FIŜOJ\n\nĈAPITRO UNUA\n\nArtikolo 1\n\nFiŝoj estas liberaj.\n\n"
              + "ĈAPITRO DUA\n\nArtikolo 2\n\nRetoj ne estas.\n\nFarita en Varsovio, 3 majo 2020.\n");

  @Test
  void itsWordsArePrintedAndTheRestIsEnglish() {
    Labels labels = Labels.of("eo");
    assertEquals("eo", labels.language());
    assertEquals("Enhavo", labels.get("contents"));
    assertEquals("la 17-a de septembro 2021", labels.date(LocalDate.of(2021, 9, 17)));
    assertEquals("Index", labels.get("index"));
  }

  @Test
  void itsDivisionsAreRecognised() {
    Recognition recognition = Recogniser.recognise(TRAKTATO, "eo", Map.of());
    List<DivisionKind> kinds =
        recognition.draft().blocks().stream()
            .filter(b -> b instanceof DraftBlock.Head)
            .map(b -> ((DraftBlock.Head) b).kind())
            .filter(k -> k == DivisionKind.CHAPTER || k == DivisionKind.ARTICLE)
            .toList();
    assertEquals(
        List.of(
            DivisionKind.CHAPTER, DivisionKind.ARTICLE, DivisionKind.CHAPTER, DivisionKind.ARTICLE),
        kinds);
  }

  @Test
  void whatATextSaysOfItselfIsFound() {
    Guess guess = Guess.of(TRAKTATO, Recogniser.recognise(TRAKTATO, "eo", Map.of()));
    assertEquals("treaty", guess.kind());
    assertEquals("Varsovio", guess.place());
    assertTrue(guess.date().isPresent());
  }
}
