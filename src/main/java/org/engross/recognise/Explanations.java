package org.engross.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.engross.source.Ledger;

/** Why each line of the source was taken for what it was. */
public final class Explanations {
  private final Map<Integer, List<Supplier<List<String>>>> lines = new TreeMap<>();

  /** A line of the front matter or the signatures, and what it would be within the text. */
  void addZone(Scene scene, int i, String what) {
    add(scene.row(i).line() + 1, () -> zone(scene, i, what));
  }

  private static List<String> zone(Scene scene, int i, String what) {
    List<String> why = new ArrayList<>();
    why.add(what);
    Reading.candidates(scene, i).stream()
        .sorted(Comparator.comparingDouble(Candidate::score).reversed())
        .forEach(
            c ->
                why.add(
                    String.format(
                        Locale.ROOT,
                        "%.1f for its look, if it stood in the text: %s (%s: %s)",
                        c.score(),
                        c.words(),
                        c.rule(),
                        c.reason())));
    return why;
  }

  /** The lines that are no running text. */
  void addUses(Lines lines) {
    addErased(lines);
    for (int i = 0; i < lines.count(); i++) {
      String use = use(lines.uses[i]);
      if (!use.isEmpty()) {
        add(i + 1, () -> List.of(use));
      }
    }
  }

  /** The lines that markup, or the provider of the file, takes up. */
  private void addErased(Lines lines) {
    for (Ledger.Entry change : lines.clean.changes()) {
      int first = lines.source.lineOf(change.start());
      int last = lines.source.lineOf(Math.max(change.start(), change.end() - 1));
      for (int i = first; i <= last; i++) {
        if (lines.is(i, LineUse.BLANK) && !lines.source.line(i).isBlank()) {
          String why = "left out by " + change.rule() + ", the ledger keeps it: " + change.reason();
          add(i + 1, () -> List.of(why));
        }
      }
    }
  }

  private static String use(LineUse use) {
    return switch (use) {
      case FURNITURE ->
          "taken for a page's running head or number by R801: it is left out, the ledger keeps it";
      case CONTENTS ->
          "taken for the source's own list of contents by R802: it is left out, the ledger keeps it";
      case NOTE -> "taken for part of a note by R701";
      case TABLE -> "taken for part of a table by R520 or R521";
      case JOINED -> "goes on with the line before it, as an HTML tag reaches over the line's end";
      case TEXT, BLANK -> "";
    };
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
    Candidate chosen = choice.chosen();
    why.add("taken for " + chosen.words() + " by " + chosen.rule() + ": " + chosen.reason());
    choice
        .rival()
        .filter(r -> choice.margin() < Reading.DOUBTFUL)
        .ifPresent(r -> why.add("doubtful: it could also be " + r.candidate().words()));
    for (Reading.Offer offer : choice.offers()) {
      why.add(
          String.format(
              Locale.ROOT,
              "%.1f for its look, %.1f with its neighbours: %s (%s)",
              offer.candidate().score(),
              offer.score(),
              offer.candidate().words(),
              offer.candidate().rule()));
    }
    return why;
  }
}
