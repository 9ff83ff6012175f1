package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.language.Numerals;
import org.engross.typeset.PageMap;
import org.engross.typeset.PageMap.PageStart;
import org.engross.typeset.page.FlowLine.Position;

/** Finds out where the pages of the text begin in it. */
final class PageMaps {
  private final List<FilledPage> text;
  private final Map<String, Integer> pagesOf = new LinkedHashMap<>();
  private final List<Integer> started = new ArrayList<>();

  PageMaps(List<FilledPage> text) {
    this.text = text;
    for (int page = 0; page < text.size(); page++) {
      if (text.get(page).positions().isEmpty()) {
        continue;
      }
      started.add(page);
      for (Position position : text.get(page).positions()) {
        pagesOf.putIfAbsent(position.unit(), started.size() - 1);
      }
    }
  }

  /** The printed page on which each unit begins. */
  Map<String, String> labelsOfUnits() {
    Map<String, String> labels = new HashMap<>();
    pagesOf.forEach((unit, start) -> labels.put(unit, label(started.get(start))));
    return labels;
  }

  /**
   * The map of the finished file.
   *
   * @param front how many pages stand before the text
   * @param back how many stand after it
   */
  PageMap withFront(int front, int back) {
    List<PageStart> starts = new ArrayList<>();
    for (int page : started) {
      Position first = text.get(page).positions().get(0);
      starts.add(new PageStart(label(page), front + page + 1, first.unit(), first.offset()));
    }
    List<String> labels = new ArrayList<>();
    for (int page = 0; page < front; page++) {
      labels.add(Numerals.toRoman(page + 1));
    }
    for (int page = 0; page < text.size() + back; page++) {
      labels.add(label(page));
    }
    return new PageMap(starts, labels, pagesOf);
  }

  private static String label(int page) {
    return String.valueOf(page + 1);
  }
}
