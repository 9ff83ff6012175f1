package org.engross.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Moved;
import org.engross.register.Register.Renumbered;
import org.engross.register.Register.Withdrawn;

/** How earlier editions printed the places that stand in an edition now. */
public final class EarlierLabels {
  private EarlierLabels() {}

  /**
   * A label that a place no longer has.
   *
   * @param id of the place now
   * @param label as it was printed
   * @param until the first edition in which it is no longer so
   */
  public record Earlier(String id, String label, String until) {}

  /** All earlier labels, in the order of the register. */
  public static List<Earlier> of(Register register) {
    Map<String, CitedPlace> answers = register.answers();
    List<Earlier> earlier = new ArrayList<>();
    for (Moved move : register.moved()) {
      CitedPlace now = answers.get(move.old());
      if (now != null && !now.id().equals(move.old())) {
        earlier.add(new Earlier(now.id(), move.label(), move.edition()));
      }
    }
    for (Renumbered place : register.renumbered()) {
      if (answers.containsKey(place.id())) {
        earlier.add(new Earlier(place.id(), place.label(), place.edition()));
      }
    }
    return earlier;
  }

  /**
   * The labels of one edition, each with the place that has its words now: those that changed next
   * after it, and the present ones of places that have stood unchanged since.
   *
   * @param edition number or name of the edition
   */
  public static List<Earlier> in(Register register, String edition) {
    Map<String, List<Earlier>> later = later(of(register), edition);
    List<Earlier> labels = new ArrayList<>();
    for (CitedPlace place : register.places()) {
      List<Earlier> changed = later.getOrDefault(place.id(), List.of());
      if (isLater(place.since(), edition)) {
        continue;
      }
      labels.addAll(
          changed.isEmpty() ? List.of(new Earlier(place.id(), place.label(), "")) : next(changed));
    }
    return labels;
  }

  /** The labels of one edition whose places were taken out later, by the ids they had. */
  public static List<Earlier> goneSince(Register register, String edition) {
    List<Earlier> all = new ArrayList<>();
    for (Withdrawn gone : register.withdrawn()) {
      register.renumbered().stream()
          .filter(place -> place.id().equals(gone.id()))
          .forEach(place -> all.add(new Earlier(place.id(), place.label(), place.edition())));
      all.add(new Earlier(gone.id(), gone.label(), gone.edition()));
    }
    List<Earlier> labels = new ArrayList<>();
    later(all, edition).values().forEach(changed -> labels.addAll(next(changed)));
    return labels;
  }

  private static Map<String, List<Earlier>> later(List<Earlier> labels, String edition) {
    Map<String, List<Earlier>> later = new TreeMap<>();
    for (Earlier label : labels) {
      if (isLater(label.until(), edition)) {
        later.computeIfAbsent(label.id(), id -> new ArrayList<>()).add(label);
      }
    }
    return later;
  }

  /** Of the labels that one place had after an edition, those that it lost first. */
  private static List<Earlier> next(List<Earlier> labels) {
    String first = labels.get(0).until();
    for (Earlier label : labels) {
      first = isLater(first, label.until()) ? label.until() : first;
    }
    String until = first;
    return labels.stream().filter(label -> label.until().equals(until)).toList();
  }

  /** Editions are counted; one that has a name instead is taken for later than any other. */
  private static boolean isLater(String edition, String than) {
    boolean counted = edition.matches("\\d{1,9}") && than.matches("\\d{1,9}");
    return counted ? Integer.parseInt(edition) > Integer.parseInt(than) : !edition.equals(than);
  }
}
