package org.engross.typeset;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of the pages of every text, in every format. */
class CorpusPagesTest {
  private static final List<String> SETTINGS =
      List.of("a4 11", "a4 12", "a5 10", "letter 12", "170x240 11", "a4 16");

  @ParameterizedTest
  @CsvSource({
    "un-charter-en-nl.md, en",
    "constitution-fr-1958.txt, fr",
    "g20-bali-2022.md, en",
    "unga-res-78-272-raw.txt, en",
    "new-atlantic-charter-2021.md, en-US",
    "udhr-hardwrapped-truncated.md, en",
  })
  void pagesAreSound(String name, String language) throws IOException {
    for (String setting : SETTINGS) {
      SoundPages.checkLong(
          Texts.corpus(name, language, SoundPages.page(setting)), name + " " + setting);
    }
  }

  @Test
  void declarationIsSoundInEveryFormat() throws IOException {
    for (String setting : SETTINGS) {
      SoundPages.checkLong(Texts.declaration(SoundPages.page(setting)), "Declaration " + setting);
    }
  }

  @Test
  void conventionIsSoundInEveryFormat() {
    for (String setting : SETTINGS) {
      SoundPages.checkLong(Convention.input(SoundPages.page(setting)), "Convention " + setting);
    }
  }
}
