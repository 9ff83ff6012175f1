package org.engross.typeset.hyphen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenationTest {
  private final Hyphenation hyphenation = Hyphenation.with(List.of());

  @ParameterizedTest
  @CsvSource({
    "en-GB, organisation, or-gan-isa-tion",
    "en-GB, democratic, demo-cratic",
    "en-GB, neighbourliness, neigh-bour-li-ness",
    "en, organisation, or-gan-isa-tion",
    "en-US, organization, or-ga-ni-za-tion",
    "en-US, hyphenation, hy-phen-ation",
    "en-US, project, project",
    "fr, constitution, consti-tu-tion",
    "fr, gouvernement, gou-ver-ne-ment",
    "ru, сотрудничества, со-труд-ни-че-ства",
    "ru, безопасности, без-опас-но-сти",
    "uk, організація, ор-га-ні-за-ція",
    "de, Bundesverfassungsgericht, Bun-des-ver-fas-sungs-ge-richt",
    "de-AT, Staatsangehörigkeit, Staats-an-ge-hö-rig-keit",
    "es, constitución, cons-ti-tu-ción",
    "nl, veiligheidsraad, vei-lig-heids-raad",
    "it, costituzione, co-sti-tu-zio-ne",
    "pt, constituição, cons-ti-tui-ção",
    "ja, organisation, organisation",
    "en-GB, Organisation, Or-gan-isa-tion"
  })
  void wordsAreDividedByTheirLanguage(String language, String word, String divided) {
    assertEquals(divided, divide(hyphenation, word, language));
  }

  @ParameterizedTest
  @CsvSource({
    "UNESCO",
    "ORGANISATION",
    "tree",
    "A/RES/78/272",
    "covid19related",
  })
  void someWordsAreNever(String word) {
    assertEquals(word, divide(hyphenation, word, "en-GB"));
  }

  @Test
  void partsOfAWordAreDividedByThemselves() {
    assertEquals("Sec-ret-ary-Gen-eral", divide(hyphenation, "Secretary-General", "en-GB"));
    assertEquals("l'Or-ga-ni-sa-tion,", divide(hyphenation, "l'Organisation,", "fr"));
  }

  @Test
  void theEditionKnowsBetter() {
    Hyphenation own = Hyphenation.with(List.of("re-spon-si-bil-ity", "Dushanbe"));
    assertEquals("re-spon-si-bil-ity", divide(own, "responsibility", "en-GB"));
    assertEquals("Re-spon-si-bil-ity.", divide(own, "Responsibility.", "en-GB"));
    assertEquals("Dushanbe", divide(own, "Dushanbe", "en-GB"));
  }

  private static String divide(Hyphenation hyphenation, String word, String language) {
    boolean[] points = hyphenation.points(word, language);
    StringBuilder divided = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (i < points.length && points[i]) {
        divided.append('-');
      }
      divided.append(word.charAt(i));
    }
    return divided.toString();
  }
}
