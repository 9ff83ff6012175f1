package org.engross.publish.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.engross.publish.html.view.ChangedPlacesView;
import org.engross.publish.html.view.EditionChangesView;
import org.engross.publish.html.view.MovedView;
import org.engross.register.Register;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Kind;

/** What the register knows of the changes from one edition to the next. */
final class History {
  static final String FILE = "changes.html";

  /** By the number an edition's name begins with, then by the name: "2" before "10". */
  private static final Comparator<String> IN_TIME =
      Comparator.comparing(History::number).thenComparing(Comparator.naturalOrder());

  private final Site site;
  private final Register register;
  private final TreeSet<String> editions = new TreeSet<>(IN_TIME);

  History(Site site) {
    this.site = site;
    register = site.work().register();
    for (CitedPlace place : register.places()) {
      editions.add(place.since());
      editions.add(place.changed());
    }
    register.moved().forEach(move -> editions.add(move.edition()));
    register.renumbered().forEach(place -> editions.add(place.edition()));
    register.withdrawn().forEach(gone -> editions.add(gone.edition()));
  }

  /** The editions that changed something, the newest first; none for a text never changed. */
  List<EditionChangesView> editions() {
    List<EditionChangesView> views = new ArrayList<>();
    for (String edition : editions.descendingSet()) {
      List<ChangedPlacesView> groups = groups(edition);
      if (!groups.isEmpty()) {
        views.add(new EditionChangesView(edition, groups));
      }
    }
    return views;
  }

  private List<ChangedPlacesView> groups(String edition) {
    List<ChangedPlacesView> groups = new ArrayList<>();
    add(groups, "moved.title", site.moves().since(FILE, edition));
    add(groups, "history.reworded", reworded(edition));
    if (!edition.equals(editions.first())) {
      add(groups, "history.added", added(edition));
    }
    add(groups, "history.withdrawn", withdrawn(edition));
    return groups;
  }

  private void add(List<ChangedPlacesView> groups, String name, List<MovedView> places) {
    if (!places.isEmpty()) {
      groups.add(new ChangedPlacesView(site.words().get(name), places));
    }
  }

  private List<MovedView> reworded(String edition) {
    return register.places().stream()
        .filter(place -> isReworded(place, edition))
        .map(this::view)
        .toList();
  }

  /** A division is named only where none of its paragraphs says more exactly what changed. */
  private boolean isReworded(CitedPlace place, String edition) {
    if (!place.changed().equals(edition) || place.since().equals(edition)) {
      return false;
    }
    return place.kind() != Kind.DIVISION
        || register.places().stream()
            .filter(inner -> inner.id().startsWith(place.id() + "__"))
            .noneMatch(inner -> inner.changed().equals(edition));
  }

  private List<MovedView> added(String edition) {
    return register.places().stream()
        .filter(place -> place.since().equals(edition))
        .map(this::view)
        .toList();
  }

  private List<MovedView> withdrawn(String edition) {
    return register.withdrawn().stream()
        .filter(gone -> gone.edition().equals(edition))
        .map(gone -> new MovedView("", "", gone.label().isEmpty() ? gone.id() : gone.label(), ""))
        .toList();
  }

  private MovedView view(CitedPlace place) {
    return new MovedView("", "", site.moves().name(place), site.addresses().link(FILE, place.id()));
  }

  private static int number(String edition) {
    String digits = edition.replaceFirst("^\\D*(\\d{1,9}).*$", "$1");
    return digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
  }
}
