package org.engross.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Why each line of the source was taken for what it was. */
public final class Explanations {
  private final Map<Integer, List<String>> lines = new TreeMap<>();

  void add(int line, List<String> why) {
    lines.merge(
        line,
        List.copyOf(why),
        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
  }

  /** What a one-based line could have been, with scores, and what was chosen; empty if nothing. */
  public List<String> line(int line) {
    return lines.getOrDefault(line, List.of());
  }

  /** All lines that have an explanation, one-based, in order. */
  public List<Integer> lines() {
    return List.copyOf(lines.keySet());
  }

  static List<String> of(Reading.Choice choice) {
    List<String> why = new java.util.ArrayList<>();
    why.add("taken for " + choice.chosen().words() + " by " + choice.chosen().rule());
    for (Reading.Offer offer : choice.offers()) {
      why.add(
          String.format(
              Locale.ROOT,
              "%s %s: %.1f for its look, %.1f with its neighbours",
              offer.candidate().rule(),
              offer.candidate().words(),
              offer.candidate().score(),
              offer.score()));
    }
    return why;
  }
}
