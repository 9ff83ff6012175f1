package org.engross.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.register.Register.CitedPlace;

/**
 * Finds for each place of an older edition the place that has its text in a newer one. The steps go
 * from certain to likely; what one step has matched the next leaves alone:
 *
 * <ol>
 *   <li>the same id and the same words;
 *   <li>the same words elsewhere, in order;
 *   <li>words that are mostly the same, first between the same neighbours, then anywhere;
 *   <li>a text rewritten in place: the same id between the same neighbours;
 *   <li>a text split (the first part answers for the whole) or merged into another.
 * </ol>
 */
final class Matching {
  private static final double ALIKE_NEAR = 0.3;
  private static final double ALIKE_ANYWHERE = 0.6;
  private static final double CONTAINED = 0.7;

  private final List<CitedPlace> before;
  private final List<CitedPlace> after;
  private final int[] newOf;
  private final int[] oldOf;
  private final int[] mergedInto;
  private final Map<Integer, List<Integer>> bySketch = new TreeMap<>();

  private Matching(List<CitedPlace> before, List<CitedPlace> after) {
    this.before = before;
    this.after = after;
    newOf = filled(before.size());
    oldOf = filled(after.size());
    mergedInto = filled(before.size());
  }

  /** Matches two lists of places, both in reading order. */
  static Matching of(List<CitedPlace> before, List<CitedPlace> after) {
    Matching matching = new Matching(before, after);
    matching.sameIdAndWords();
    matching.sameWords();
    matching.indexSketches();
    matching.alike(true);
    matching.alike(false);
    matching.rewritten();
    matching.split();
    matching.merged();
    return matching;
  }

  /** Index of the old place that a new one continues, or -1. */
  int oldOf(int place) {
    return oldOf[place];
  }

  /** Index of the new place that an old one lives on in, alone or merged, or -1. */
  int newOf(int place) {
    return newOf[place] >= 0 ? newOf[place] : mergedInto[place];
  }

  private void sameIdAndWords() {
    Map<String, Integer> byId = new TreeMap<>();
    for (int i = 0; i < after.size(); i++) {
      byId.put(after.get(i).id(), i);
    }
    for (int i = 0; i < before.size(); i++) {
      Integer there = byId.get(before.get(i).id());
      if (there != null && sameText(i, there)) {
        match(i, there);
      }
    }
  }

  private void sameWords() {
    Map<String, Deque<Integer>> byText = new TreeMap<>();
    for (int i = 0; i < after.size(); i++) {
      if (oldOf[i] < 0) {
        byText.computeIfAbsent(text(after.get(i)), key -> new ArrayDeque<>()).add(i);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Deque<Integer> candidates = byText.get(text(before.get(i)));
      if (newOf[i] < 0 && candidates != null && !candidates.isEmpty()) {
        match(i, candidates.poll());
      }
    }
  }

  private void indexSketches() {
    for (int i = 0; i < after.size(); i++) {
      for (int hash : after.get(i).print().sketch()) {
        bySketch.computeIfAbsent(hash, key -> new ArrayList<>()).add(i);
      }
    }
  }

  private void alike(boolean near) {
    for (int i = 0; i < before.size(); i++) {
      if (newOf[i] >= 0) {
        continue;
      }
      int best = -1;
      double most = near ? ALIKE_NEAR : ALIKE_ANYWHERE;
      for (int there : candidates(i)) {
        boolean free = oldOf[there] < 0 && sameKind(i, there);
        double alike = free ? before.get(i).print().similarity(after.get(there).print()) : 0;
        if (alike > most && (!near || betweenSameNeighbours(i, there))) {
          best = there;
          most = alike;
        }
      }
      if (best >= 0) {
        match(i, firstPart(i, best));
      }
    }
  }

  /** Of a text that was split, the first part, even if a later one is longer. */
  private int firstPart(int old, int there) {
    int first = there;
    while (first > 0
        && oldOf[first - 1] < 0
        && sameKind(old, first - 1)
        && after.get(first - 1).print().containedIn(before.get(old).print()) >= CONTAINED) {
      first--;
    }
    return first;
  }

  private void rewritten() {
    for (int i = 0; i < before.size(); i++) {
      if (newOf[i] >= 0) {
        continue;
      }
      for (int there = gapStart(i); there < after.size() && oldOf[there] < 0; there++) {
        boolean same = after.get(there).id().equals(before.get(i).id());
        if (same && sameKind(i, there)) {
          match(i, there);
          break;
        }
      }
    }
  }

  private void split() {
    for (int i = 0; i < before.size(); i++) {
      if (newOf[i] >= 0) {
        continue;
      }
      for (int there : candidates(i)) {
        boolean free = oldOf[there] < 0 && sameKind(i, there);
        if (free && after.get(there).print().containedIn(before.get(i).print()) >= CONTAINED) {
          match(i, there);
          break;
        }
      }
    }
  }

  private void merged() {
    for (int i = 0; i < before.size(); i++) {
      if (newOf[i] >= 0) {
        continue;
      }
      for (int there : candidates(i)) {
        double part = before.get(i).print().containedIn(after.get(there).print());
        if (sameKind(i, there) && part >= CONTAINED) {
          mergedInto[i] = there;
          break;
        }
      }
    }
  }

  /** New places that share at least one word pair's hash with an old one, in reading order. */
  private TreeSet<Integer> candidates(int old) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int hash : before.get(old).print().sketch()) {
      List<Integer> sharing = bySketch.getOrDefault(hash, List.of());
      // A hash that a great many places share says nothing, and would make this quadratic.
      if (sharing.size() <= 64) {
        found.addAll(sharing);
      }
    }
    return found;
  }

  private boolean betweenSameNeighbours(int old, int there) {
    int start = gapStart(old);
    int end = start;
    while (end < after.size() && oldOf[end] < 0) {
      end++;
    }
    return there >= start && there < end;
  }

  /** Where, among the new places, the gap begins that an unmatched old place falls into. */
  private int gapStart(int old) {
    int left = old - 1;
    while (left >= 0 && newOf[left] < 0) {
      left--;
    }
    return left < 0 ? 0 : newOf[left] + 1;
  }

  private void match(int old, int there) {
    newOf[old] = there;
    oldOf[there] = old;
  }

  private boolean sameText(int old, int there) {
    return text(before.get(old)).equals(text(after.get(there)));
  }

  private boolean sameKind(int old, int there) {
    return before.get(old).kind() == after.get(there).kind();
  }

  private static String text(CitedPlace place) {
    return place.kind() + place.print().exact();
  }

  private static int[] filled(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }
}
