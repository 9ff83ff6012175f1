package org.engross.index.name;

import java.util.Optional;
import org.engross.index.EntityKind;

/** Longer names that name the same thing as a shorter name within them. */
final class LongerNames {
  private final Entities entities;

  LongerNames(Entities entities) {
    this.entities = entities;
  }

  /**
   * A shorter name at the start of this one that turns on the same class noun: "Division for Ocean
   * Affairs of the Office of Legal Affairs" is the Division for Ocean Affairs, unless the words
   * added say that it is another body's.
   */
  Optional<Sighting> same(Passage passage, Sighting name, SightingMap inner) {
    Optional<NamePack.Noun> noun =
        Nouns.of(passage.tokens().subList(name.from(), name.to()), passage.pack());
    Optional<Sighting> dated =
        inner.from(name.from()).stream()
            .filter(s -> isYearAfter(passage, s, name) && s.length() > 1)
            .findFirst();
    if (dated.isPresent()) {
      return dated;
    }
    Optional<Sighting> owned = prefixed(name, inner);
    if (owned.isPresent()) {
      return owned;
    }
    return inner.from(name.from()).stream()
        .filter(s -> s.to() < name.to() && s.kind() == name.kind())
        .filter(s -> noun.isPresent() && noun.equals(nounOf(passage, s)))
        .filter(
            s -> Reading.isAfterOf(passage, s.to() + 1) || Reading.isAfterOf(passage, s.to() + 2))
        .filter(s -> isOwned(name, s, inner) && !isOthers(name, s, inner))
        .findFirst();
  }

  /** "Treaty of St. Germain of 1919": a known name and its year. */
  private boolean isYearAfter(Passage passage, Sighting known, Sighting name) {
    int year = name.to() - 1;
    return known.kind() == name.kind()
        && known.to() == year - 1
        && passage.pack().has("of", passage.tokens().get(year - 1))
        && new Words(passage).isYear(year);
  }

  /** "UN 2030 Agenda": a known name of several words after the name of the body it belongs to. */
  private Optional<Sighting> prefixed(Sighting name, SightingMap inner) {
    return inner.to(name.to()).stream()
        .filter(s -> s.from() > name.from() && s.length() > 1)
        .filter(s -> s.kind() == name.kind() && !entities.isMade(s.entity()))
        .filter(
            s ->
                inner.from(name.from()).stream()
                    .filter(o -> o.to() == s.from())
                    .anyMatch(o -> isOwner(o.entity(), s.entity())))
        .findFirst();
  }

  private boolean isOwner(String body, String owned) {
    String owner = entities.ownerOf(owned);
    return owner.isEmpty() || owner.equals(body) || entities.ownerOf(owner).equals(body);
  }

  private static Optional<NamePack.Noun> nounOf(Passage passage, Sighting name) {
    return Nouns.of(passage.tokens().subList(name.from(), name.to()), passage.pack());
  }

  /** Whether what is added ends in a body's name or class noun: "of the Office", "of the UN". */
  private boolean isOwned(Sighting name, Sighting start, SightingMap inner) {
    return inner.to(name.to()).stream()
        .anyMatch(s -> s.from() >= start.to() && s.kind() == EntityKind.BODY);
  }

  private boolean isOthers(Sighting name, Sighting start, SightingMap inner) {
    String owner = entities.ownerOf(start.entity());
    return inner.to(name.to()).stream()
        .filter(s -> s.from() >= start.to())
        .anyMatch(s -> !owner.isEmpty() && !owner.equals(s.entity()));
  }
}
