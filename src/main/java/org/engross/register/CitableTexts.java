package org.engross.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.typeset.Locator;
import org.engross.typeset.Locators;
import org.engross.typeset.PageMap;

/** Lists the citable places of an edition with their words, section, paragraph and page. */
public final class CitableTexts {
  private CitableTexts() {}

  /** The places in reading order; a head or a paragraph whose words are empty is left out. */
  public static List<CitableText> of(Edition edition, PageMap pages) {
    Locators locators = Locators.of(edition, pages);
    Map<String, StringBuilder> words = new LinkedHashMap<>();
    Map<String, Locator.Place> places = new LinkedHashMap<>();
    for (TextUnit unit : edition.units()) {
      StringBuilder text = words.computeIfAbsent(unit.anchor(), id -> new StringBuilder());
      text.append(text.isEmpty() ? "" : " ").append(unit.text().string());
      places.putIfAbsent(unit.anchor(), locators.place(unit.id(), 0));
    }
    List<CitableText> texts = new ArrayList<>();
    words.forEach(
        (id, text) -> {
          Locator.Place place = places.get(id);
          String label = place.reference().replace('\u00A0', ' ');
          texts.add(new CitableText(id, label, place.page(), text.toString()));
        });
    return texts;
  }
}
