package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells numbers that are printed without any mark from misprints: where a text counts its
 * paragraphs so throughout, they are numbers like others. Example: {@code 1 The President shall}
 * above {@code 2 He may}.
 */
final class BareNumbers {
  private static final int FEWEST = 6;

  private BareNumbers() {}

  /** The rows, their bare numbers no longer held for misprints where they count on. */
  static List<Row> set(List<Row> rows) {
    int bare = 0;
    int marked = 0;
    int counting = 0;
    int last = 0;
    for (Row row : rows) {
      Optional<Label> label = bare(row);
      if (label.isPresent()) {
        int value = label.get().path().get(0);
        bare++;
        counting += value == last + 1 || value == 1 && last > 1 ? 1 : 0;
        last = value;
      } else {
        boolean stop = row.labels().stream().anyMatch(l -> l.style().equals("1."));
        marked += stop ? 1 : 0;
      }
    }
    boolean usual = counting >= FEWEST && counting * 3 >= bare * 2 && marked < counting;
    return usual ? rows.stream().map(BareNumbers::trust).toList() : rows;
  }

  /** The bare number that a row begins a paragraph with. */
  private static Optional<Label> bare(Row row) {
    return row.labels().stream()
        .filter(l -> l.misprint() && row.gap() > 0 && l.path().size() == 1)
        .findFirst();
  }

  private static Row trust(Row row) {
    if (bare(row).isEmpty()) {
      return row;
    }
    List<Label> labels = new ArrayList<>();
    for (Label l : row.labels()) {
      labels.add(l.misprint() ? l.trusted("1") : l);
    }
    return row.withLabels(labels);
  }
}
