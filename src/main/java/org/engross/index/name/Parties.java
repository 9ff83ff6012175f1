package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.index.EntityKind;

/**
 * Governments that stand for their States: where a text names those of two States together ("Le
 * Gouvernement de la République française et le Gouvernement du Japon") they are its parties, and
 * no more bodies of the index than the States themselves. One government alone, as in a
 * constitution, is a body.
 */
final class Parties {
  private Parties() {}

  /**
   * Takes the governments that are parties out of the names of a text.
   *
   * @param names the names of each passage, all resolved; changed in place
   */
  static void leaveOut(List<Passage> passages, List<List<Sighting>> names, Entities entities) {
    Set<String> parties = new TreeSet<>();
    for (int p = 0; p < passages.size(); p++) {
      Set<String> states = new TreeSet<>();
      Set<String> governments = new TreeSet<>();
      for (Sighting name : names.get(p)) {
        Optional<String> state = state(passages.get(p), name);
        if (state.isPresent() && entities.isMade(name.entity())) {
          states.add(state.get());
          governments.add(name.entity());
        }
      }
      if (states.size() > 1) {
        parties.addAll(governments);
      }
    }
    for (int p = 0; p < passages.size() && !parties.isEmpty(); p++) {
      List<Sighting> kept = new ArrayList<>(names.get(p));
      kept.removeIf(s -> parties.contains(s.entity()));
      names.set(p, List.copyOf(kept));
    }
  }

  /** What stands behind "Government of", where that is a State. */
  private static Optional<String> state(Passage passage, Sighting name) {
    Words words = new Words(passage);
    if (name.kind() != EntityKind.BODY || !words.is(name.from(), "governments")) {
      return Optional.empty();
    }
    int at = name.from() + 1;
    while (at < name.to() && words.isLink(at)) {
      at++;
    }
    boolean state = at < name.to() && isState(words, at, name.to());
    return state ? Optional.of(passage.pack().key(passage.text(at, name.to()))) : Optional.empty();
  }

  private static boolean isState(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isState(i)) {
        return true;
      }
    }
    return false;
  }
}
