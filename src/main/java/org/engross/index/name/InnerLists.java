package org.engross.index.name;

import org.engross.index.EntityKind;

/** Lists with commas within one name: the parties of a treaty, the things a body is for. */
final class InnerLists {
  private static final int FARTHEST_PARTY = 40;
  private static final int FARTHEST_PURPOSE = 12;
  private static final int MOST_LINKS = 4;

  private final Words words;

  InnerLists(Words words) {
    this.words = words;
  }

  /** "entre la France, l'Italie et l'Espagne": one more party of a list that "and" ends. */
  boolean isNextParty(int comma, boolean between) {
    int party = afterLinks(comma + 1);
    boolean more = between && words.isMark(comma, ',') && isParty(party);
    for (int i = party + 1; more && words.in(i) && i < party + FARTHEST_PARTY; i++) {
      if (words.is(i, "joiners") && isParty(afterLinks(i + 1))) {
        return true;
      }
      if (words.isMark(i, '.') || words.isMark(i, ';')) {
        return false;
      }
    }
    return false;
  }

  /** "para la Paz, el Desarme y el Desarrollo": one more of the things that a body is for. */
  boolean isNextPurpose(int comma, NamePack.Noun noun) {
    int next = afterLinks(comma + 1);
    boolean body = noun.kind() == EntityKind.BODY && words.isMark(comma, ',');
    boolean more = body && next > comma + 1 && isThing(comma - 1) && isThing(next);
    for (int i = next + 1; more && words.in(i) && i < next + FARTHEST_PURPOSE; i++) {
      if (words.is(i, "joiners")) {
        return words.is(i + 1, "articles") && isThing(afterLinks(i + 1));
      }
      if (!isThing(i) && !words.isMark(i, ',') && !words.isLink(i)) {
        return false;
      }
    }
    return false;
  }

  /** A capital that is neither State, body, document nor office. */
  private boolean isThing(int at) {
    boolean other = words.noun(at).isPresent() || words.isState(at) || words.isAcronym(at);
    return words.isCapital(at) && !other && !words.is(at, "persons");
  }

  /** A capital that is no body of its own, or the government of a State. */
  private boolean isParty(int at) {
    return words.isCapital(at) && (words.noun(at).isEmpty() || words.is(at, "governments"));
  }

  private int afterLinks(int from) {
    int at = from;
    while (at - from < MOST_LINKS && words.isLink(at)) {
      at++;
    }
    return at;
  }
}
