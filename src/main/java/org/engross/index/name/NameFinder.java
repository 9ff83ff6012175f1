package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.index.EntityKind;

/**
 * Finds names by the rules of a language whose modifiers stand before the class noun: a capitalised
 * class noun with what belongs to it on both sides.
 */
final class NameFinder {
  static final String RULE = "pattern";

  private final Words words;
  private final SightingMap known;
  private final List<Sighting> found = new ArrayList<>();

  private NameFinder(Passage passage, List<Sighting> known) {
    this.words = new Words(passage);
    this.known = new SightingMap(known);
  }

  /**
   * The names the rules find in a passage.
   *
   * @param known names found by lexicon
   */
  static List<Sighting> find(Passage passage, List<Sighting> known) {
    if (!passage.pack().isComplete()) {
      return List.of();
    }
    if (!passage.pack().modifiersFirst()) {
      List<Sighting> found = new ArrayList<>(NounFirstFinder.find(passage));
      found.addAll(ProperNames.find(passage));
      return found;
    }
    NameFinder finder = new NameFinder(passage, known);
    finder.found.addAll(ProperNames.find(passage));
    for (int i = 0; i < passage.tokens().size(); i++) {
      finder.at(i);
    }
    return finder.found;
  }

  private void at(int i) {
    Optional<NamePack.Noun> noun = words.noun(i);
    boolean naming = words.isNamingNoun(i) && !words.isOpener(i);
    if (!naming || !endsRun(i) || words.pack.has("numbered-only", noun.get().key())) {
      return;
    }
    int right = new RightEdge(words, i, noun.get()).find();
    int left = withoutYear(new LeftEdge(words).of(i), i, right, noun.get());
    right = overKnown(i, knownEnd(left, right));
    EntityKind kind = kind(left, i, right, noun.get());
    if (isName(left, i, right, noun.get())) {
      found.add(Sighting.byRule(left, right, kind, RULE));
    }
  }

  /** "1951 Convention relating to the Status of Refugees": the year is no part of the title. */
  private int withoutYear(int left, int at, int right, NamePack.Noun noun) {
    boolean goesOn = right > at + 1;
    boolean titled = goesOn && words.pack.has("solid-documents", noun.key());
    return titled && left < at && words.isYear(left) ? left + 1 : left;
  }

  /**
   * "League of Nations Mandate System": a known name ends where only capitals are put behind it.
   */
  private int knownEnd(int left, int right) {
    for (Sighting s : known.from(left)) {
      boolean start = s.to() < right && s.kind() == EntityKind.BODY;
      if (start && s.length() > 1 && isTrailer(s.to(), right)) {
        return s.to();
      }
    }
    return right;
  }

  /** "Protocol on the Peace and Security Council": a known name is not cut in two. */
  private int overKnown(int noun, int right) {
    return known.over(right - 1).stream()
        .filter(s -> noun < s.from() && s.to() > right && s.length() > 1)
        .mapToInt(Sighting::to)
        .max()
        .orElse(right);
  }

  private boolean isTrailer(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isCapital(i) && !words.isHyphen(i) || words.noun(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the class noun is the last word that counts among the capitals around it. */
  private boolean endsRun(int i) {
    int next = i + 1;
    if (words.isHyphen(next)) {
      return false;
    }
    while (words.isCapital(next) || words.isHyphen(next)) {
      boolean aside =
          words.is(next, "persons")
              || words.is(next, "collectives")
              || words.isRoman(next)
              || words.is(next, "after-adjectives") && words.isLink(next + 1)
              || words.isState(next) && words.isNamedByState(i);
      if (words.isNamingNoun(next) || !aside) {
        return false;
      }
      next++;
    }
    return true;
  }

  private boolean isName(int left, int at, int right, NamePack.Noun noun) {
    int modifiers = 0;
    int telling = 0;
    for (int i = left; i < at; i++) {
      if (words.isCapital(i) || words.isNumber(i)) {
        modifiers++;
        telling += words.is(i, "generic") || words.isOrdinal(i) ? 0 : 1;
      }
    }
    boolean compound = words.pack.isCompound(words.get(at).key());
    if (compound && isAnyCompound(left, at, noun)) {
      return false;
    }
    modifiers += compound ? 1 : 0;
    telling += compound ? 1 : 0;
    boolean goesOn = right > at + 1;
    boolean tail = left == at && words.isLink(at - 1) && !words.is(at - 1, "articles");
    if (tail && words.pack.isWeak(noun)
        || isAnyProtocol(left, at)
        || isAny(left, at, right, noun)) {
      return false;
    }
    if (words.isStateName(left, right)) {
      return false;
    }
    if (words.pack.has("not", words.pack.key(words.passage.text(left, right)))) {
      return false;
    }
    boolean numbered = left == at && right == at + 2 && words.isRoman(at + 1);
    if (words.pack.isWeak(noun) && numbered || isOfItself(left, at)) {
      return false;
    }
    boolean called = isPlaced(left, at, right, noun) || isLaw(left, at, noun);
    if (isProper(left, right) || called) {
      return true;
    }
    if (noun.plural()) {
      boolean body = noun.kind() == EntityKind.BODY;
      if (body && isGroupOfBodies(left, at, noun, telling)) {
        return true;
      }
      if (!body && isSet(left, at, right, noun)) {
        return true;
      }
      if (!body && left == at && goesOn && isTitle(at, right, noun)) {
        return true;
      }
      return !body && modifiers == 1 && telling == 1 && !isAdjective(left) && !goesOn;
    }
    if (words.pack.isWeak(noun)) {
      boolean dated = noun.kind() == EntityKind.DOCUMENT && words.isYear(right - 1);
      boolean one = dated || words.pack.has("definite-bodies", noun.key());
      if (one && telling == 1 && goesOn == dated && words.is(left - 1, "articles")) {
        return !words.is(left - 1, "indefinite");
      }
      boolean known = isKnown(left, at) || isOfAcronym(left, at, right, noun);
      boolean defines = words.isMark(right, '(') && words.isAcronym(right + 1);
      if (defines && modifiers > 0 && noun.kind() == EntityKind.BODY) {
        return true;
      }
      boolean indefinite = words.is(left - 1, "indefinite") && !defines;
      return !indefinite && modifiers > 1 && telling > 0 || goesOn && !isLoose(at, right) || known;
    }
    boolean document = noun.kind() == EntityKind.DOCUMENT;
    boolean solid = words.pack.has("solid-documents", noun.key());
    boolean definite = words.isDefinite(left - 1);
    if (solid && modifiers > 0 && definite) {
      return true;
    }
    boolean common = words.pack.has("common-bodies", noun.key());
    return telling > 0 || goesOn || !document && modifiers > 0 && !common;
  }

  /** "durch Bundesgesetz", "ein Arbeitsvertrag": a compound that names no single document. */
  private boolean isAnyCompound(int left, int at, NamePack.Noun noun) {
    boolean generic = words.is(at, "generic-compounds");
    boolean definite = words.isDefinite(left - 1);
    boolean law = words.pack.isWeak(noun) || words.pack.has("with-nouns", noun.key());
    return generic || noun.kind() == EntityKind.DOCUMENT && law && !definite;
  }

  /** Where a compound of its own with the article names a law: "das Ländereinführungsgesetz". */
  private boolean isLaw(int left, int at, NamePack.Noun noun) {
    boolean definite = words.isDefinite(left - 1);
    boolean compound = words.pack.isCompound(words.get(at).key());
    return compound && definite && noun.kind() == EntityKind.DOCUMENT && !noun.plural();
  }

  /** "the Statutes of the Bank", "the Conventions of St. Germain"; not "the Laws of the States". */
  private boolean isTitle(int at, int right, NamePack.Noun noun) {
    boolean definite = words.is(at - 1, "articles") && !words.is(at - 1, "indefinite");
    boolean title = words.pack.has("plural-titles", noun.key());
    for (int i = at + 1; i < right; i++) {
      boolean other = words.noun(i).isPresent() && !title;
      if (other || words.is(i, "collectives") || words.is(i, "persons") || words.isState(i)) {
        return false;
      }
    }
    return definite && words.is(at + 1, "of");
  }

  /** "this Constitution between the States": the document speaks of itself, and goes on. */
  private boolean isOfItself(int left, int at) {
    return left == at && words.is(at - 1, "self");
  }

  /** "any Act of the Assembly", "a National Security Memorandum": one of many, not one by name. */
  private boolean isAny(int left, int at, int right, NamePack.Noun noun) {
    boolean bare = right == at + 1;
    boolean one = words.is(left - 1, "indefinite") && bare;
    boolean document = noun.kind() == EntityKind.DOCUMENT;
    return document && (words.is(left - 1, "any") || one);
  }

  /** "the Vienna Document", "the Ezulwini Consensus": called after where it was agreed. */
  private boolean isPlaced(int left, int at, int right, NamePack.Noun noun) {
    boolean definite = words.isDefinite(left - 1);
    return definite
        && left == at - 1
        && right == at + 1
        && words.pack.has("place-documents", noun.key())
        && !isAdjective(left)
        && words.noun(left).isEmpty();
  }

  /** "the Regional Economic Communities", "the Multilateral Development Banks". */
  private boolean isGroupOfBodies(int left, int at, NamePack.Noun noun, int telling) {
    boolean definite = words.isDefinite(left - 1);
    boolean two = at - left > 1 && words.isCapital(left) && words.isCapital(at - 1);
    boolean strong = !words.pack.isWeak(noun) || words.pack.has("plural-bodies", noun.key());
    return definite && two && telling > 0 && strong && !words.passage.capitals();
  }

  /** "the International Covenants on Human Rights": several that go by one name. */
  private boolean isSet(int left, int at, int right, NamePack.Noun noun) {
    boolean definite = words.isDefinite(left - 1);
    boolean solid = words.pack.has("solid-documents", noun.key());
    return definite && solid && left < at && right > at + 1;
  }

  /** "a legally binding Protocol to the Convention": one that is still to be made. */
  private boolean isAnyProtocol(int left, int at) {
    int before = left - 1;
    while (words.isPlainWord(before)) {
      before--;
    }
    return left == at && words.is(at + 1, "infinitive") && words.is(before, "indefinite");
  }

  /** Whether all that follows the class noun is "of" and a State or a year. */
  private boolean isLoose(int at, int right) {
    for (int i = at + 1; i < right; i++) {
      if (!words.isLink(i) && !words.isState(i) && !words.isYear(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isProper(int left, int right) {
    int from = left;
    while (from < right - 1 && !words.isLink(from + 1) && !isProperRun(from, right)) {
      from++;
    }
    boolean several = from == left || right - from > 1;
    return several && isProperRun(from, right);
  }

  private boolean isProperRun(int from, int to) {
    return words.pack.has("proper-bodies", words.pack.key(words.passage.text(from, to)));
  }

  private boolean isAdjective(int at) {
    String key = words.get(at).key();
    return words.endsIn(key, "adjective-endings")
        || words.endsIn(key, "quality-endings")
        || words.is(at, "generic");
  }

  /** "the AI Office", "the GI Hub": an acronym alone before the class noun of a body. */
  private boolean isOfAcronym(int left, int at, int right, NamePack.Noun noun) {
    boolean definite = words.isDefinite(left - 1);
    boolean one = left == at - 1 && right == at + 1 && words.isAcronym(left);
    return definite && one && noun.kind() == EntityKind.BODY && words.get(left).isAllCapitals();
  }

  /** Whether a name that is known stands right before the class noun. */
  private boolean isKnown(int left, int at) {
    return known.to(at).stream().anyMatch(s -> s.from() >= left);
  }

  /** Conferences with a number or a year are events; a name that goes on says what it is. */
  private EntityKind kind(int left, int at, int right, NamePack.Noun noun) {
    boolean meeting = words.pack.has("events", noun.key());
    boolean counted = words.isOrdinal(left) || words.isYear(left) || words.isOrdinal(left - 1);
    boolean conference = words.pack.has("one-time-nouns", noun.key());
    boolean called = conference && left < at && right > at + 1 && isOneTime(left, at);
    return meeting && (counted || called) ? EntityKind.EVENT : noun.kind();
  }

  /** "United Nations Conference on …", "World Conference on …", "Review Conference". */
  private boolean isOneTime(int left, int at) {
    return words.is(left, "one-time") || words.is(at - 1, "one-time") || isKnown(left, at);
  }
}
