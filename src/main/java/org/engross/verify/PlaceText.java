package org.engross.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folded text of one citable place in an output, with the page each word begins on. */
final class PlaceText {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();

  /** The texts of all places that an output has. */
  static Map<String, PlaceText> of(Passages passages, Expectation expected) {
    Map<String, WordCollector> collectors = new HashMap<>();
    for (int i = 0; i < passages.list().size(); i++) {
      Passage passage = passages.list().get(i);
      String anchor = expected.anchors().getOrDefault(passage.id(), passage.id());
      WordCollector words = collectors.computeIfAbsent(anchor, id -> new WordCollector());
      if (passage.breaks()) {
        words.breakWord();
      }
      words.add(passage.text(), i);
    }
    Map<String, PlaceText> texts = new HashMap<>();
    collectors.forEach((anchor, words) -> texts.put(anchor, of(words.words(), passages)));
    return texts;
  }

  private static PlaceText of(List<Word> words, Passages passages) {
    PlaceText place = new PlaceText();
    for (Word word : words) {
      place.text.append(place.text.length() == 0 ? "" : " ");
      place.starts.add(place.text.length());
      place.pages.add(passages.list().get(word.where()).page());
      place.text.append(word.text());
    }
    return place;
  }

  /**
   * Whether some words stand here.
   *
   * @param folded as {@link WordCollector#folded} gives them
   * @param page number of the page they must begin on; any page for the empty one
   */
  boolean has(String folded, String page) {
    int at = text.indexOf(folded);
    while (at >= 0) {
      if (page.isEmpty() || page.equals(pageAt(at))) {
        return true;
      }
      at = text.indexOf(folded, at + 1);
    }
    return false;
  }

  private String pageAt(int at) {
    int found = Collections.binarySearch(starts, at);
    int word = found >= 0 ? found : -found - 2;
    return pages.get(word);
  }
}
