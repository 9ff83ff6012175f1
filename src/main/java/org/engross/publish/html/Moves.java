package org.engross.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.publish.html.view.MovedView;
import org.engross.register.Register;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Kind;
import org.engross.register.Register.Moved;
import org.engross.register.Register.Renumbered;

/** The ids under which places were cited in earlier editions, and what readers are told of them. */
final class Moves {
  /** No id begins so: what left a division is told on its first page alone. */
  private static final String NO_DIVISION = "#";

  private final Site site;
  private final SortedMap<String, List<Moved>> movedTo;
  private final Register register;
  private final Map<String, CitedPlace> places = new TreeMap<>();

  Moves(Site site, Register register) {
    this.site = site;
    this.register = register;
    movedTo = register.movedTo();
    register.places().forEach(place -> places.put(place.id(), place));
  }

  /** The old ids that lead to a place. */
  List<String> aliases(String id) {
    return movedTo.getOrDefault(id, List.of()).stream().map(Moved::old).toList();
  }

  /** Outermost divisions that had a page of the text and have none now: their old ids. */
  List<String> pagesGone(List<Addresses.Page> pages) {
    Set<String> gone = new TreeSet<>();
    movedTo.forEach(
        (id, moves) -> {
          if (places.get(id).kind() == Kind.DIVISION) {
            moves.stream().map(Moved::old).filter(old -> !old.contains("__")).forEach(gone::add);
          }
        });
    pages.forEach(page -> gone.remove(page.division().id()));
    return List.copyOf(gone);
  }

  /** What the readers of a page of the text are told: what came to it, and what left it. */
  List<MovedView> on(Addresses.Page page) {
    return views(page.file(), page.isFirst() ? page.division().id() : NO_DIVISION);
  }

  /** The same for a page that is no more. */
  List<MovedView> onPageGone(String division) {
    return views(division + ".html", division);
  }

  private List<MovedView> views(String file, String division) {
    List<MovedView> views = new ArrayList<>();
    movedTo.forEach(
        (id, moves) -> {
          boolean here = site.addresses().fileOf(id).equals(file);
          for (Moved move : moves) {
            boolean left = !here && (move.old() + "__").startsWith(division + "__");
            if (here || left) {
              views.add(view(file, move, id, left ? move.old() : ""));
            }
          }
        });
    for (Renumbered place : register.renumbered()) {
      if (site.addresses().fileOf(place.id()).equals(file)) {
        views.add(view(file, place));
      }
    }
    return views;
  }

  /** What is cited otherwise since an edition. */
  List<MovedView> since(String file, String edition) {
    List<MovedView> views = new ArrayList<>();
    movedTo.forEach(
        (id, moves) ->
            moves.stream()
                .filter(move -> move.edition().equals(edition))
                .forEach(move -> views.add(view(file, move, id, ""))));
    register.renumbered().stream()
        .filter(place -> register.answers().containsKey(place.id()))
        .filter(place -> place.edition().equals(edition))
        .forEach(place -> views.add(view(file, place)));
    return views;
  }

  /** How a place is printed; its id where it has no number. */
  String name(CitedPlace place) {
    return place.label().isBlank() ? place.id() : place.label();
  }

  private MovedView view(String file, Moved move, String id, String oldId) {
    String label = move.label().isBlank() ? move.old() : move.label();
    String said = site.words().get("moved.line", label, move.edition());
    return new MovedView(oldId, said, name(places.get(id)), site.addresses().link(file, id));
  }

  private MovedView view(String file, Renumbered place) {
    String said = site.words().get("moved.line", place.label(), place.edition());
    String name = name(places.get(place.id()));
    return new MovedView("", said, name, site.addresses().link(file, place.id()));
  }
}
