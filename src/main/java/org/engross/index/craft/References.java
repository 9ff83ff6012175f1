package org.engross.index.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.engross.edition.TextUnit;
import org.engross.edition.TextUnit.Role;
import org.engross.index.Reference;
import org.engross.index.name.Passage;

/**
 * Makes references out of the places where a thing is mentioned. Neighbouring paragraphs of one
 * section become a run, for there the discussion goes on.
 */
final class References {
  private static final int FEWEST_FOR_MAIN = 3;

  private final List<Passage> passages;

  References(List<Passage> passages) {
    this.passages = passages;
  }

  /**
   * The references of places, in the order of the text.
   *
   * @param main the thing's main place, if it has one
   */
  List<Reference> of(List<Located> places, Optional<Located> main) {
    List<Reference> references = new ArrayList<>();
    int i = 0;
    while (i < places.size()) {
      int j = i;
      while (j + 1 < places.size() && goesOn(places.get(j), places.get(j + 1))) {
        j++;
      }
      boolean holdsMain = main.isPresent() && places.subList(i, j + 1).contains(main.get());
      references.add(reference(places.get(i), places.get(j), holdsMain));
      i = j + 1;
    }
    return references;
  }

  private static Reference reference(Located first, Located last, boolean main) {
    return new Reference(
        first.first().unit(),
        first.first().start(),
        last.last().unit(),
        first == last ? first.first().start() : last.last().start(),
        main);
  }

  private boolean goesOn(Located a, Located b) {
    TextUnit first = passages.get(a.passage()).unit();
    TextUnit second = passages.get(b.passage()).unit();
    boolean paragraphs = first.role() == Role.PARAGRAPH && second.role() == Role.PARAGRAPH;
    boolean counted = first.paragraph() > 0 && second.paragraph() > 0;
    boolean next = second.paragraph() - first.paragraph() <= 1;
    return paragraphs && counted && next && first.section().equals(second.section());
  }

  /**
   * The main place: a section that bears the name in its head, else where it is defined, else the
   * one place that treats it clearly most. None where there are few places.
   */
  Optional<Located> main(List<Located> places) {
    if (places.size() < FEWEST_FOR_MAIN) {
      return Optional.empty();
    }
    Optional<Located> head = places.stream().filter(this::isHead).findFirst();
    if (head.isPresent()) {
      return head;
    }
    Optional<Located> defined = places.stream().filter(Located::defining).findFirst();
    if (defined.isPresent()) {
      return defined;
    }
    Comparator<Located> byCount = Comparator.comparingInt(l -> l.mentions().size());
    List<Located> most = places.stream().sorted(byCount.reversed()).limit(2).toList();
    boolean clear = most.get(0).mentions().size() >= 2 * most.get(1).mentions().size();
    return clear ? Optional.of(most.get(0)) : Optional.empty();
  }

  private boolean isHead(Located place) {
    return passages.get(place.passage()).unit().role() == Role.DIVISION_TITLE;
  }
}
