package org.engross.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every citable place an edition has or had: what keeps a citation right from one edition to the
 * next. An id that stands here is never given to another text.
 *
 * @param places those of the newest edition, in reading order
 * @param moved ids that answer for another place now, in the order in which they moved
 * @param renumbered earlier labels of places that kept their id
 * @param withdrawn ids of places that were taken out with the editor's leave
 */
public record Register(
    List<CitedPlace> places,
    List<Moved> moved,
    List<Renumbered> renumbered,
    List<Withdrawn> withdrawn) {
  public static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

  public Register {
    places = List.copyOf(places);
    moved = List.copyOf(moved);
    renumbered = List.copyOf(renumbered);
    withdrawn = List.copyOf(withdrawn);
  }

  /** Kinds of place; a place is only ever matched with one of its kind. */
  public enum Kind {
    DIVISION,
    PARAGRAPH,
    TABLE,
    SIGNATORY,
    NOTE
  }

  /**
   * A citable place.
   *
   * @param label how the edition prints it: "3.2 ¶4"
   * @param pages its page by PDF format
   * @param since the edition in which it first stood
   * @param changed the edition in which its words last changed; that of {@code since} if never
   */
  public record CitedPlace(
      Kind kind,
      String id,
      String label,
      Fingerprint print,
      SortedMap<String, String> pages,
      String since,
      String changed) {
    public CitedPlace {
      pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }
  }

  /**
   * An old id and the place that has its text now.
   *
   * @param label how the old place was printed
   * @param edition the edition since which it is so
   */
  public record Moved(String old, String id, String label, String edition) {}

  /**
   * A place that kept its id and is printed otherwise.
   *
   * @param label how it was printed before
   * @param edition the first edition in which it is no longer so
   */
  public record Renumbered(String id, String label, String edition) {}

  /** An id whose text is no longer in the edition. */
  public record Withdrawn(String id, String label, String edition) {}

  /** Where every id leads that ever stood for a text that is still there: old ids included. */
  public Map<String, CitedPlace> answers() {
    Map<String, CitedPlace> answers = new TreeMap<>();
    places.forEach(place -> answers.put(place.id(), place));
    for (Moved move : moved) {
      CitedPlace place = answers.get(move.id());
      if (place != null) {
        answers.putIfAbsent(move.old(), place);
      }
    }
    return answers;
  }

  /**
   * The old ids that lead to each place, by the id of the place, in the order in which they moved.
   */
  public SortedMap<String, List<Moved>> movedTo() {
    Map<String, CitedPlace> answers = answers();
    SortedMap<String, List<Moved>> movedTo = new TreeMap<>();
    Set<String> seen = new TreeSet<>();
    for (Moved move : moved) {
      CitedPlace place = answers.get(move.old());
      if (place != null && !place.id().equals(move.old()) && seen.add(move.old())) {
        movedTo.computeIfAbsent(place.id(), id -> new ArrayList<>()).add(move);
      }
    }
    return movedTo;
  }

  /**
   * The same with the page of each place in one format, other formats kept.
   *
   * @param pageOf gives the printed page of an id, if it was set
   */
  public Register withPages(String format, Function<String, Optional<String>> pageOf) {
    List<CitedPlace> paged =
        places.stream().map(place -> withPage(place, format, pageOf.apply(place.id()))).toList();
    return new Register(paged, moved, renumbered, withdrawn);
  }

  private static CitedPlace withPage(CitedPlace place, String format, Optional<String> page) {
    SortedMap<String, String> pages = new TreeMap<>(place.pages());
    pages.remove(format);
    page.ifPresent(label -> pages.put(format, label));
    return new CitedPlace(
        place.kind(),
        place.id(),
        place.label(),
        place.print(),
        pages,
        place.since(),
        place.changed());
  }
}
