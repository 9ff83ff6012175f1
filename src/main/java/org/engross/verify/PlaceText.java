package org.engross.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The folded text of one citable place in an output, with the page each word begins on. */
final class PlaceText {
  /**
   * Words that stand on one page, as offsets in the text.
   *
   * @param start of the first word
   * @param end where the first word of another page begins
   */
  private record Stretch(int start, int end) {}

  private final String text;
  private final Map<String, List<Stretch>> stretches = new HashMap<>();
  private final Set<List<String>> found = new HashSet<>();

  private PlaceText(List<Word> words, Passages passages) {
    StringBuilder all = new StringBuilder();
    String page = "";
    int start = 0;
    for (Word word : words) {
      String here = passages.list().get(word.where()).page();
      if (!here.equals(page)) {
        add(page, start, all.length());
        start = all.length();
        page = here;
      }
      all.append(word.text()).append(' ');
    }
    add(page, start, all.length());
    text = all.toString().stripTrailing();
  }

  private void add(String page, int start, int end) {
    stretches.computeIfAbsent(page, p -> new ArrayList<>()).add(new Stretch(start, end));
  }

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
    collectors.forEach(
        (anchor, words) -> texts.put(anchor, new PlaceText(words.words(), passages)));
    return texts;
  }

  /**
   * Whether some words stand here.
   *
   * @param folded as {@link WordCollector#folded} gives them
   * @param page number of the page they must begin on; any page for the empty one
   */
  boolean has(String folded, String page) {
    List<String> question = List.of(folded, page);
    if (found.contains(question)) {
      return true;
    }
    boolean has =
        page.isEmpty()
            ? text.contains(folded)
            : stretches.getOrDefault(page, List.of()).stream().anyMatch(s -> begins(folded, s));
    if (has) {
      found.add(question);
    }
    return has;
  }

  /** Whether the place begins on a page. */
  boolean beginsOn(String page) {
    return stretches.getOrDefault(page, List.of()).stream()
        .anyMatch(stretch -> stretch.start() == 0 && stretch.end() > 0);
  }

  /** Whether some words begin in a stretch; they may end on the next page. */
  private boolean begins(String folded, Stretch on) {
    int end = Math.min(text.length(), on.end() - 1 + folded.length());
    return on.start() < end && text.substring(on.start(), end).contains(folded);
  }
}
