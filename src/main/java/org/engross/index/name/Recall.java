package org.engross.index.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.engross.edition.TextUnit;
import org.engross.index.Authorities;
import org.engross.index.EntityKind;

/**
 * What was found in each passage of a text when it was last read. A passage is cut into words and
 * looked through once more only where its text or the forms known in it have changed: from the
 * first pass over a text to the second, or, where one recall is kept, from one state of the text to
 * the next. It is for one reading at a time.
 */
public final class Recall {
  /** A thing that is known, and the words of one of its names. */
  record KnownForm(String id, EntityKind kind, Entities.Bag bag) {}

  private Authorities authorities = Authorities.none();

  /** By language; all are of those authorities. */
  private final Map<String, List<KnownForm>> forms = new HashMap<>();

  private Map<String, Kept> last = Map.of();
  private Map<String, Kept> now = new HashMap<>();

  /** The names found in a passage where certain known forms stand. */
  private record Found(List<Sighting> forms, List<Sighting> names) {}

  private record Kept(Passage passage, List<Found> found) {}

  /** Begins a reading; what the one before it did not meet is forgotten. */
  void begin() {
    last = now;
    now = new HashMap<>();
  }

  /**
   * The forms of what is known in a language.
   *
   * @param from the authorities they come from; other ones are other values, even if equal
   * @param make makes them where they are not known from the last reading
   */
  List<KnownForm> forms(Authorities from, String language, Supplier<List<KnownForm>> make) {
    if (from != authorities) {
      authorities = from;
      forms.clear();
    }
    return forms.computeIfAbsent(language, l -> make.get());
  }

  /** A text unit, cut into words. */
  Passage passage(TextUnit unit, NamePack pack, boolean front) {
    Kept before = last.get(unit.id());
    boolean same = before != null && before.passage().isOf(unit, pack, front);
    Passage passage = same ? before.passage().at(unit) : Passage.of(unit, pack, front);
    now.put(unit.id(), new Kept(passage, new ArrayList<>(same ? before.found() : List.of())));
    return passage;
  }

  /**
   * The names in a passage of this reading.
   *
   * @param forms the known forms that stand in it
   * @param find looks for the names, which depend on nothing but the passage and those forms
   */
  List<Sighting> names(Passage passage, List<Sighting> forms, Supplier<List<Sighting>> find) {
    List<Found> known = now.get(passage.unit().id()).found();
    for (Found found : known) {
      if (found.forms().equals(forms)) {
        return found.names();
      }
    }
    List<Sighting> names = List.copyOf(find.get());
    if (known.size() == 2) {
      known.remove(0);
    }
    known.add(new Found(forms, names));
    return names;
  }
}
