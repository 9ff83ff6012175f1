package org.engross.index.craft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollationTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "ru", "ar", "zh", "nl"})
  void everyLatinLetterHasAGroupOfItsOwn(String language) {
    Collation collation = Collation.of(language);
    for (char letter = 'A'; letter <= 'Z'; letter++) {
      String key = collation.key(letter + "PT");
      assertEquals(String.valueOf(letter), collation.group(key), language + " " + key);
    }
  }

  @Test
  void russianLettersHaveGroupsOfTheirOwn() {
    Collation collation = Collation.of("ru");
    for (String word : new String[] {"Агентство", "Договор", "Н", "ООН", "Устав", "Хартия"}) {
      assertEquals(word.substring(0, 1), collation.group(collation.key(word)));
    }
  }

  @Test
  void figuresStandUnderASignOfTheirOwn() {
    Collation collation = Collation.of("en");
    assertEquals("#", collation.group(collation.key("2030 Agenda")));
  }

  @Test
  void subEntriesSkipElidedArticlesBehindALink() {
    assertEquals("Union européenne", Collation.of("fr").subKey("De l'Union européenne"));
  }
}
