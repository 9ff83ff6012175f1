package org.engross.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the best reading of the whole text. Each row may be several things; each choice is scored
 * by what the row looks like and by how it continues the numbers and levels before it; of all the
 * chains of choices the one with the highest sum is taken. The search goes row by row and keeps the
 * {@value #KEPT} best chains that differ in what is open, which is linear in the number of rows.
 */
final class Reading {
  private static final int KEPT = 12;

  /** A choice that counts so little more than another is one to look at. */
  static final double DOUBTFUL = 0.5;

  /** More than what the neighbours of a row can make up for. */
  private static final double HOPELESS = 10;

  private static final List<Rule> RULES =
      List.of(
          new WordHeadRule(),
          new NumberHeadRule(),
          new LookHeadRule(),
          new ListedHeadRule(),
          new TitleRule(),
          new ContinuationRule(),
          new ParagraphRule(),
          new PointRule());

  /**
   * What one row was taken for.
   *
   * @param state the chain up to and with the row
   * @param offers everything it could have been, with what each would have counted, best first
   */
  record Choice(int row, State state, List<Offer> offers) {
    Candidate chosen() {
      return state.chosen();
    }

    /** How much better the choice counted than the best of another role. */
    double margin() {
      double mine =
          offers.stream().filter(this::isChosen).mapToDouble(Offer::score).max().orElse(0);
      return mine - rival().map(Offer::score).orElse(State.NEVER);
    }

    /** The best offer of another role. */
    Optional<Offer> rival() {
      return offers.stream().filter(o -> !isChosen(o)).findFirst();
    }

    private boolean isChosen(Offer offer) {
      return offer.candidate().role() == chosen().role();
    }
  }

  /** A candidate with its score in the place where it stands. */
  record Offer(Candidate candidate, double score) {}

  private Reading() {}

  static List<Choice> read(Scene scene) {
    List<State> states = List.of(State.START);
    List<List<Candidate>> offered = new ArrayList<>();
    for (int i = 0; i < scene.rows().size(); i++) {
      List<Candidate> candidates = candidates(scene, i);
      List<State> next = advance(scene, i, states, candidates);
      if (next.isEmpty()) {
        // What looked best cannot stand here: then it is what looked hopeless, such as a paragraph.
        candidates = everyCandidate(scene, i);
        next = advance(scene, i, states, candidates);
      }
      offered.add(candidates);
      states = next;
    }
    return trace(scene, states.get(0), offered);
  }

  static List<Candidate> candidates(Scene scene, int i) {
    List<Candidate> candidates = everyCandidate(scene, i);
    double best = candidates.stream().mapToDouble(Candidate::score).max().orElse(0);
    candidates.removeIf(c -> c.role() != Candidate.Role.JOIN && c.score() < best - HOPELESS);
    return candidates;
  }

  private static List<Candidate> everyCandidate(Scene scene, int i) {
    List<Candidate> candidates = new ArrayList<>();
    RULES.forEach(rule -> rule.offer(scene, i, candidates));
    return candidates;
  }

  private static List<State> advance(
      Scene scene, int i, List<State> states, List<Candidate> candidates) {
    Map<Integer, State> best = new LinkedHashMap<>();
    for (State state : states) {
      for (Candidate candidate : candidates) {
        double fit = state.fit(candidate, scene, i);
        if (fit > State.NEVER) {
          double total = state.score() + fit + candidate.score();
          State next = state.then(candidate, scene, i, total);
          best.merge(next.key(), next, (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    List<State> kept = new ArrayList<>(best.values());
    kept.sort(Comparator.comparingDouble(State::score).reversed());
    return kept.subList(0, Math.min(KEPT, kept.size()));
  }

  private static List<Choice> trace(Scene scene, State last, List<List<Candidate>> offered) {
    List<Choice> choices = new ArrayList<>();
    State state = last;
    for (int i = scene.rows().size() - 1; i >= 0; i--) {
      State before = state.before();
      List<Offer> offers = new ArrayList<>();
      for (Candidate candidate : offered.get(i)) {
        double fit = before.fit(candidate, scene, i);
        if (fit > State.NEVER) {
          offers.add(new Offer(candidate, candidate.score() + fit));
        }
      }
      offers.sort(Comparator.comparingDouble(Offer::score).reversed());
      choices.add(new Choice(i, state, List.copyOf(offers)));
      state = before;
    }
    Collections.reverse(choices);
    return choices;
  }
}
