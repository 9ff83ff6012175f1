package org.engross.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.edition.Edition;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Moved;
import org.engross.register.Register.Renumbered;
import org.engross.register.Register.Withdrawn;

/**
 * Gives the places of an edition the ids under which they have been cited before. An id goes with
 * its text for as long as the text stands; a new text never gets an id that another had (Akoma
 * Ntoso naming convention: identifiers are not reused).
 */
public final class Registrar {
  private final Register old;
  private final Edition edition;
  private final List<CitedPlace> fresh;
  private final Matching matching;
  private final Map<String, String> finalIds = new TreeMap<>();
  private final TreeSet<String> taken = new TreeSet<>();
  private final TreeSet<String> current = new TreeSet<>();
  private final List<CitedPlace> places = new ArrayList<>();
  private final Map<String, Moved> moved = new TreeMap<>();
  private final List<Renumbered> renumbered = new ArrayList<>();
  private final List<Withdrawn> withdrawn = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Registrar(Edition edition, Register old) {
    this.old = old;
    this.edition = edition;
    fresh = Places.of(edition);
    matching = Matching.of(old.places(), fresh);
    old.places().forEach(place -> taken.add(place.id()));
    old.moved().forEach(move -> taken.add(move.old()));
    old.withdrawn().forEach(gone -> taken.add(gone.id()));
  }

  /**
   * The outcome.
   *
   * @param edition the edition with the ids to publish
   * @param register what to write beside the source, pages not yet filled in for this layout
   * @param problems an error for each place that is lost without leave
   */
  public record Registration(Edition edition, Register register, List<Problem> problems) {
    public Registration {
      problems = List.copyOf(problems);
    }
  }

  /** Registers an edition whose ids are those its structure gives. */
  public static Registration register(Edition edition, Register old) {
    Registrar registrar = new Registrar(edition, old);
    registrar.assign();
    registrar.follow();
    registrar.renumber();
    registrar.account();
    Register register =
        new Register(
            registrar.places,
            new ArrayList<>(registrar.moved.values()),
            registrar.renumbered,
            registrar.withdrawn);
    Edition renamed = Renaming.of(edition, registrar.finalIds);
    return new Registration(renamed, register, registrar.problems);
  }

  private void assign() {
    for (int i = 0; i < fresh.size(); i++) {
      CitedPlace place = fresh.get(i);
      String structural = underParent(place.id());
      int before = matching.oldOf(i);
      String id = before < 0 ? unused(structural) : kept(structural, old.places().get(before));
      finalIds.put(place.id(), id);
      current.add(id);
      taken.add(id);
      Optional<CitedPlace> earlier =
          before < 0 ? Optional.empty() : Optional.of(old.places().get(before));
      places.add(
          new CitedPlace(
              place.kind(),
              id,
              place.label(),
              place.print(),
              earlier.map(CitedPlace::pages).orElse(place.pages()),
              earlier.map(CitedPlace::since).orElse(place.since()),
              earlier.map(was -> changed(was, place)).orElse(place.changed())));
    }
  }

  /** The edition of a place's words: the earlier one as long as they are the same. */
  private static String changed(CitedPlace earlier, CitedPlace now) {
    boolean same = earlier.print().exact().equals(now.print().exact());
    return same ? earlier.changed() : now.changed();
  }

  /**
   * Labels under which places were printed that kept their id; those of what was taken out stay, so
   * that an old citation of it can be told from one of what has its number now.
   */
  private void renumber() {
    String edition = this.edition.metadata().edition();
    for (Renumbered label : old.renumbered()) {
      if (old.places().stream().noneMatch(place -> place.id().equals(label.id()))) {
        renumbered.add(label);
      }
    }
    for (int i = 0; i < old.places().size(); i++) {
      CitedPlace earlier = old.places().get(i);
      int now = matching.newOf(i);
      for (Renumbered label : old.renumbered()) {
        if (label.id().equals(earlier.id())) {
          String id = now >= 0 ? places.get(now).id() : label.id();
          renumbered.add(new Renumbered(id, label.label(), label.edition()));
        }
      }
      if (now >= 0 && isRenumbered(earlier, places.get(now), edition)) {
        renumbered.add(new Renumbered(earlier.id(), earlier.label(), edition));
      }
    }
  }

  /** One that was new in this same edition was printed otherwise only in its drafts. */
  private static boolean isRenumbered(CitedPlace earlier, CitedPlace now, String edition) {
    return earlier.id().equals(now.id())
        && !earlier.label().equals(now.label())
        && !earlier.since().equals(edition);
  }

  /** An id below another follows when that one keeps an older name. */
  private String underParent(String id) {
    for (int cut = id.lastIndexOf("__"); cut > 0; cut = id.lastIndexOf("__", cut - 1)) {
      String parent = finalIds.get(id.substring(0, cut));
      if (parent != null) {
        return parent + id.substring(cut);
      }
    }
    return id;
  }

  /** The id of a text that stood before: its own, unless it stands under another head now. */
  private String kept(String structural, CitedPlace earlier) {
    boolean elsewhere = !parent(structural).equals(parent(earlier.id()));
    if (elsewhere && !taken.contains(structural)) {
      move(earlier, structural);
      return structural;
    }
    return earlier.id();
  }

  private static String parent(String id) {
    int cut = id.lastIndexOf("__");
    return cut < 0 ? "" : id.substring(0, cut);
  }

  /** The id itself, or with the first letter that makes it new: {@code sec_3__para_4a}. */
  private String unused(String structural) {
    String id = structural;
    for (int n = 0; taken.contains(id); n++) {
      String letters = n < 26 ? String.valueOf((char) ('a' + n)) : "z" + (n - 25);
      id = structural + letters;
    }
    return id;
  }

  private void move(CitedPlace earlier, String to) {
    moved.put(
        earlier.id(), new Moved(earlier.id(), to, earlier.label(), edition.metadata().edition()));
  }

  /** Earlier moves lead on to where their target is now. */
  private void follow() {
    Map<String, Integer> index = new TreeMap<>();
    for (int i = 0; i < old.places().size(); i++) {
      index.put(old.places().get(i).id(), i);
    }
    for (Moved move : old.moved()) {
      Integer target = index.get(move.id());
      int now = target == null ? -1 : matching.newOf(target);
      String id = now >= 0 ? places.get(now).id() : move.id();
      if (now >= 0 || exists(id)) {
        moved.put(move.old(), new Moved(move.old(), id, label(move, index), since(move)));
      } else {
        withdrawn.add(new Withdrawn(move.old(), move.label(), edition.metadata().edition()));
      }
    }
  }

  /** A line that the editor wrote has no label and no edition yet. */
  private String label(Moved move, Map<String, Integer> index) {
    Integer place = index.get(move.old());
    boolean ours = move.label().isEmpty() && place != null;
    return ours ? old.places().get(place).label() : move.label();
  }

  private String since(Moved move) {
    return move.edition().isEmpty() ? edition.metadata().edition() : move.edition();
  }

  private boolean exists(String id) {
    return current.contains(id);
  }

  /** Every old place lives on, answers for another, or was given up by the editor. */
  private void account() {
    Map<String, Withdrawn> leave = new TreeMap<>();
    for (Withdrawn gone : old.withdrawn()) {
      leave.put(gone.id(), gone);
    }
    for (int i = 0; i < old.places().size(); i++) {
      CitedPlace place = old.places().get(i);
      int now = matching.newOf(i);
      if (now >= 0 && !places.get(now).id().equals(place.id())) {
        move(place, places.get(now).id());
      } else if (now < 0 && !moved.containsKey(place.id())) {
        lost(place, leave);
      }
    }
    leave.values().forEach(gone -> addOnce(gone));
  }

  private void addOnce(Withdrawn gone) {
    if (withdrawn.stream().noneMatch(w -> w.id().equals(gone.id())) && !exists(gone.id())) {
      withdrawn.add(gone);
    }
  }

  private void lost(CitedPlace place, Map<String, Withdrawn> leave) {
    if (leave.containsKey(place.id())) {
      leave.put(place.id(), new Withdrawn(place.id(), place.label(), edition.metadata().edition()));
      return;
    }
    problems.add(
        Problem.of(
            Code.C001,
            Place.file(RegisterFile.NAME),
            "The place "
                + place.label()
                + " ("
                + place.id()
                + "), which could be cited since edition "
                + place.since()
                + ", is no longer in the text.",
            "If it was taken out on purpose, add to citations.lock a line with the word"
                + " \"withdrawn\", a tab and \""
                + place.id()
                + "\"; if its text stands elsewhere now, a line with \"moved\", a tab, \""
                + place.id()
                + "\", a tab and the id of the new place."));
  }
}
