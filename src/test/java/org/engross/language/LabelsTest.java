package org.engross.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final Pattern SLOT = Pattern.compile("\\{\\d}");

  @Test
  void everyLanguageHasEveryWordAndNoOther() {
    for (String language : Labels.LANGUAGES) {
      assertEquals(Labels.of("en").keys(), Labels.of(language).keys(), language);
    }
  }

  @Test
  void everyTranslationUsesTheSameValues() {
    Labels english = Labels.of("en");
    for (String language : Labels.LANGUAGES) {
      Labels other = Labels.of(language);
      for (String key : english.keys()) {
        assertEquals(slots(english.get(key)), slots(other.get(key)), language + " " + key);
        assertFalse(other.get(key).isBlank(), language + " " + key);
      }
      assertEquals(12, other.get("date.months").split("\\|").length, language);
    }
  }

  @Test
  void regionAndScriptDoNotMatter() {
    assertEquals("fr", Labels.of("fr-CA").language());
    assertEquals("zh", Labels.of("zh-Hant-TW").language());
  }

  @Test
  void anUnknownLanguageFallsBackToEnglishAndSaysSo() {
    Labels labels = Labels.of("tg");
    assertEquals("en", labels.language());
    assertEquals("Contents", labels.get("contents"));
  }

  @Test
  void anUnknownKeyIsAProgramFault() {
    assertThrows(NoSuchElementException.class, () -> Labels.of("fr").get("no-such-word"));
    assertFalse(Labels.of("fr").knows("no-such-word"));
    assertTrue(Labels.of("fr").has("contents"));
  }

  @Test
  void datesAreWrittenAsTheLanguageWritesThem() {
    LocalDate first = LocalDate.of(2021, 3, 1);
    LocalDate later = LocalDate.of(2021, 9, 17);
    assertEquals("17 September 2021", Labels.of("en").date(later));
    assertEquals("1er mars 2021", Labels.of("fr").date(first));
    assertEquals("17 сентября 2021 года", Labels.of("ru").date(later));
    assertEquals("17 de septiembre de 2021", Labels.of("es").date(later));
    assertEquals("1. März 2021", Labels.of("de").date(first));
    assertEquals("17 september 2021", Labels.of("nl").date(later));
    assertEquals("2021年9月17日", Labels.of("zh").date(later));
    assertEquals("17 سبتمبر 2021", Labels.of("ar").date(later));
  }

  private static TreeSet<String> slots(String sentence) {
    TreeSet<String> found = new TreeSet<>();
    SLOT.matcher(sentence).results().forEach(slot -> found.add(slot.group()));
    return found;
  }
}
