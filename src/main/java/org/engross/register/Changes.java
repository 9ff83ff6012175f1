package org.engross.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.engross.register.Register.CitedPlace;

/**
 * What a citation of an older edition meets in a newer one.
 *
 * @param list places in the order of the older edition, then those that are new
 */
public record Changes(List<Change> list) {
  public Changes {
    list = List.copyOf(list);
  }

  /** Kinds of change. */
  public enum Kind {
    /** The same place, other words. */
    CHANGED,
    /** The same words under another number or under another id. */
    MOVED,
    /** The same place on another page of a format. */
    REPAGED,
    VANISHED,
    ADDED
  }

  /**
   * One change.
   *
   * @param id the id in the older edition; for what is added, in the newer
   * @param label how the older edition printed it; empty for what is added
   * @param newId where it is now; empty for what has vanished
   * @param newLabel how the newer edition prints it; empty for what has vanished
   * @param format the PDF format of a change of page; otherwise empty
   * @param page its old page; otherwise empty
   * @param newPage its new page; otherwise empty
   */
  public record Change(
      Kind kind,
      String id,
      String label,
      String newId,
      String newLabel,
      String format,
      String page,
      String newPage) {}

  /** Compares two registers of one document. */
  public static Changes between(Register before, Register after) {
    List<Change> changes = new ArrayList<>();
    TreeSet<String> reached = new TreeSet<>();
    Map<String, CitedPlace> places = after.answers();
    for (CitedPlace place : before.places()) {
      Optional<CitedPlace> now = Optional.ofNullable(places.get(place.id()));
      now.ifPresent(there -> reached.add(there.id()));
      if (now.isEmpty()) {
        changes.add(change(Kind.VANISHED, place, "", ""));
      } else {
        compare(place, now.get(), changes);
      }
    }
    for (CitedPlace place : after.places()) {
      if (!reached.contains(place.id())) {
        changes.add(new Change(Kind.ADDED, place.id(), "", place.id(), place.label(), "", "", ""));
      }
    }
    return new Changes(changes);
  }

  private static void compare(CitedPlace old, CitedPlace now, List<Change> changes) {
    boolean moved = !old.id().equals(now.id()) || !old.label().equals(now.label());
    if (moved) {
      changes.add(change(Kind.MOVED, old, now.id(), now.label()));
    }
    if (!old.print().exact().equals(now.print().exact())) {
      changes.add(change(Kind.CHANGED, old, now.id(), now.label()));
    }
    old.pages()
        .forEach(
            (format, page) -> {
              String newPage = now.pages().getOrDefault(format, page);
              if (!newPage.equals(page)) {
                changes.add(
                    new Change(
                        Kind.REPAGED,
                        old.id(),
                        old.label(),
                        now.id(),
                        now.label(),
                        format,
                        page,
                        newPage));
              }
            });
  }

  private static Change change(Kind kind, CitedPlace place, String newId, String newLabel) {
    return new Change(kind, place.id(), place.label(), newId, newLabel, "", "", "");
  }
}
