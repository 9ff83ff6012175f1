package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Why each line of the source was taken for what it was. */
public final class Explanations {
  private final Map<Integer, List<Supplier<List<String>>>> lines = new TreeMap<>();

  void add(int line, List<String> why) {
    add(line, () -> why);
  }

  void add(int line, Reading.Choice choice) {
    add(line, () -> words(choice));
  }

  private void add(int line, Supplier<List<String>> why) {
    lines.computeIfAbsent(line, k -> new ArrayList<>(1)).add(why);
  }

  /** What a one-based line could have been, with scores, and what was chosen; empty if nothing. */
  public List<String> line(int line) {
    return lines.getOrDefault(line, List.of()).stream().flatMap(s -> s.get().stream()).toList();
  }

  /** All lines that have an explanation, one-based, in order. */
  public List<Integer> lines() {
    return List.copyOf(lines.keySet());
  }

  private static List<String> words(Reading.Choice choice) {
    List<String> why = new ArrayList<>();
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
