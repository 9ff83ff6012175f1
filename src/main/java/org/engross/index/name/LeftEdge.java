package org.engross.index.name;

import org.engross.index.text.Token.Kind;

/** Where a name begins whose class noun comes after its modifiers ("World Health Organization"). */
final class LeftEdge {
  /** A bracket within a name has so many words. */
  private static final int MOST = 4;

  private final Words words;

  LeftEdge(Words words) {
    this.words = words;
  }

  /** The first token of the name; {@code noun} itself when nothing before belongs to it. */
  int of(int noun) {
    int left = noun;
    while (true) {
      int next = step(left);
      if (next == left) {
        return left;
      }
      left = next;
    }
  }

  /** One word, or one joined word, further to the left; the same place when the name begins. */
  private int step(int left) {
    int before = left - 1;
    if (words.isHyphen(before) && words.in(before - 1)) {
      boolean opener = words.get(before - 1).isCapitalised() && words.isOpener(before - 1);
      return opener ? left : before - 1;
    }
    if (words.isKind(before, Kind.POSSESSIVE)) {
      return possessive(before, left);
    }
    if (words.isCapital(before) && !words.is(before, "months")) {
      return isNewStart(before) ? left : before;
    }
    boolean figure = words.isYear(before) || words.isOrdinal(before) && words.isNumber(before);
    if (figure && !words.isMark(before + 1, ',') && !words.is(before - 1, "months")) {
      return before;
    }
    if (words.is(before, "left-links") && words.isCapital(before - 1)) {
      return joins(before) ? before - 1 : left;
    }
    if (words.isMark(before, ')')) {
      return overBracket(before, left);
    }
    return words.isMark(before, ',') && followsList(before) ? before - 1 : left;
  }

  /** A person's office before a body's name is no part of it. */
  private boolean isNewStart(int at) {
    boolean group =
        words.in(at + 1)
            && words.pack.has("collectives", words.get(at).key() + " " + words.get(at + 1).key());
    return words.is(at, "persons") && !words.is(at, "of-left") && !group;
  }

  /** "Global Anti-Base Erosion (GloBE) Model Rules": a few words in brackets within it. */
  private int overBracket(int close, int left) {
    int open = close - 1;
    while (words.isCapital(open) && !words.get(open).isAllCapitals() && close - open <= MOST) {
      open--;
    }
    boolean inner = open < close - 1 && words.isMark(open, '(');
    return inner && words.isCapital(open - 1) ? open - 1 : left;
  }

  private int possessive(int mark, int left) {
    boolean plural = words.get(mark).text().equals("'") || words.is(mark - 1, "plural-owners");
    return plural && words.isCapital(mark - 1) ? mark - 1 : left;
  }

  /** Whether "of" or "and" belongs to the name, judged by what stands before it. */
  private boolean joins(int link) {
    boolean and = words.is(link, "joiners");
    if (!and) {
      return words.is(link - 1, "of-left");
    }
    int start = link - 1;
    while (words.isCapital(start - 1)) {
      start--;
    }
    for (int i = start; i < link; i++) {
      boolean other = words.noun(i).isPresent() || words.isState(i) || words.is(i, "collectives");
      if (other && !words.isAcronym(i)) {
        return false;
      }
    }
    boolean acronymOnly = link - start == 1 && words.isAcronym(start);
    boolean list = words.isMark(start - 1, ',') && words.isCapital(start - 2);
    return !acronymOnly && (isFresh(start) || list);
  }

  /** Whether a phrase can begin at a token: after an article, a link word, or at the start. */
  private boolean isFresh(int at) {
    return !words.in(at - 1) || words.isLink(at - 1) || words.isMark(at - 1, '(');
  }

  /** "Educational, Scientific and Cultural": a comma between capitals that "and" continues. */
  private boolean followsList(int comma) {
    boolean and = words.isCapital(comma + 1) && words.is(comma + 2, "joiners");
    return and && words.isCapital(comma - 1) && !words.isState(comma - 1);
  }
}
