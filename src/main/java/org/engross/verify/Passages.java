package org.engross.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All text read from one output, in its order.
 *
 * @param list in reading order
 */
record Passages(List<Passage> list) {
  Passages {
    list = List.copyOf(list);
  }

  /** The words of the text proper, then those of the notes in the order given. */
  List<Word> words(List<String> notes) {
    Map<String, WordCollector> collectors = new LinkedHashMap<>();
    collectors.put("", new WordCollector());
    notes.forEach(note -> collectors.put(note, new WordCollector()));
    for (int i = 0; i < list.size(); i++) {
      Passage passage = list.get(i);
      WordCollector words = collectors.computeIfAbsent(passage.note(), note -> new WordCollector());
      if (passage.breaks()) {
        words.breakWord();
      }
      words.add(passage.text(), i);
    }
    List<Word> all = new ArrayList<>();
    collectors.values().forEach(words -> all.addAll(words.words()));
    return all;
  }
}
