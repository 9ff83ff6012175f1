package org.engross.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.typeset.Locator;
import org.engross.typeset.Locators;
import org.engross.typeset.PageMap;

/** Lists the citable places of an edition with their words, section, paragraph and page. */
public final class CitableTexts {
  private static final Set<TextUnit.Role> LABELS =
      Set.of(TextUnit.Role.DIVISION_LABEL, TextUnit.Role.PARAGRAPH_LABEL, TextUnit.Role.NOTE_LABEL);

  private CitableTexts() {}

  /** The places in reading order; a head or a paragraph whose words are empty is left out. */
  public static List<CitableText> of(Edition edition, PageMap pages) {
    Locators locators = Locators.of(edition, pages);
    Map<String, StringBuilder> words = new LinkedHashMap<>();
    Map<String, List<CitableText.Stretch>> apart = new LinkedHashMap<>();
    Map<String, Locator.Place> places = new LinkedHashMap<>();
    for (TextUnit unit : edition.units()) {
      StringBuilder text = words.computeIfAbsent(unit.anchor(), id -> new StringBuilder());
      text.append(text.isEmpty() ? "" : " ");
      apart(unit, text.length(), apart.computeIfAbsent(unit.anchor(), id -> new ArrayList<>()));
      text.append(unit.text().string());
      places.putIfAbsent(unit.anchor(), locators.place(unit.id(), 0));
    }
    List<CitableText> texts = new ArrayList<>();
    words.forEach(
        (id, text) -> {
          Locator.Place place = places.get(id);
          String label = place.reference().replace('\u00A0', ' ');
          texts.add(new CitableText(id, label, place.page(), text.toString(), apart.get(id)));
        });
    return texts;
  }

  /** A printed number, and the marks of notes with the spaces before them. */
  private static void apart(TextUnit unit, int from, List<CitableText.Stretch> apart) {
    String words = unit.text().string();
    if (LABELS.contains(unit.role())) {
      apart.add(new CitableText.Stretch(from, from + words.length()));
    }
    for (Mark mark : unit.text().marks()) {
      if (mark.kind() == MarkKind.NOTE) {
        int start = mark.start();
        while (start > 0 && Folded.isSpace(words.charAt(start - 1))) {
          start--;
        }
        apart.add(new CitableText.Stretch(from + start, from + mark.end()));
      }
    }
  }
}
