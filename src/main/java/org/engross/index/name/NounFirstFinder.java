package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.index.EntityKind;
import org.engross.index.text.Token.Kind;

/**
 * Finds names by the rules of a language whose class noun stands first and whose later words may be
 * small: "Conseil économique, social et environnemental", "Convention relative aux droits de
 * l'enfant".
 */
final class NounFirstFinder {
  private static final int MOST_LINKS = 4;

  private final Words words;
  private final List<Sighting> found = new ArrayList<>();

  /** Whether the name at hand goes on with the subject of a document in small letters. */
  private boolean topics;

  /** Whether an adjective has followed the class noun: "Commission nationale de l'informatique". */
  private boolean described;

  private NounFirstFinder(Passage passage) {
    this.words = new Words(passage);
  }

  static List<Sighting> find(Passage passage) {
    NounFirstFinder finder = new NounFirstFinder(passage);
    for (int i = 0; i < passage.tokens().size(); i++) {
      finder.at(i);
    }
    return finder.found;
  }

  private void at(int i) {
    Optional<NamePack.Noun> noun = words.noun(i);
    if (noun.isEmpty() || noun.get().plural() && noun.get().kind() == EntityKind.BODY) {
      return;
    }
    boolean capital = words.get(i).isCapitalised();
    int left = left(i);
    boolean adjective = left < i && words.get(left).isCapitalised();
    boolean small = !capital && !adjective && words.pack.has("small-documents", noun.get().key());
    if (!capital && !small && !adjective || words.is(i - 1, "self")) {
      return;
    }
    int right = small ? smallName(i) : right(i, noun.get());
    if (isName(left, i, right, noun.get(), small)) {
      found.add(Sighting.byRule(left, right, noun.get().kind(), NameFinder.RULE));
    }
  }

  private int left(int at) {
    int left = at;
    int seen = at;
    while (words.in(seen - 1) && (precedes(seen - 1) || isSmallAdjective(seen - 1))) {
      seen--;
      left = words.get(seen).isCapitalised() ? seen : left;
    }
    return left;
  }

  /** An adjective before the noun: "Haute Cour", "Генеральная Ассамблея". */
  private boolean precedes(int at) {
    boolean capital = words.get(at).isCapitalised() && !words.isOpener(at);
    boolean listed = words.is(at, "left-adjectives");
    boolean ending =
        words.endsIn(words.get(at).text().toLowerCase(java.util.Locale.ROOT), "left-endings");
    return capital && (listed || ending);
  }

  /** "Региональная антитеррористическая структура": a small adjective after a capitalised one. */
  private boolean isSmallAdjective(int at) {
    boolean word = words.get(at).isWord() && !words.isLink(at);
    return word && words.endsIn(words.get(at).text(), "left-endings");
  }

  private boolean isName(int left, int at, int right, NamePack.Noun noun, boolean small) {
    String key = words.pack.key(words.passage.text(left, right));
    if (words.pack.has("not", key) || words.isStateName(left, right)) {
      return false;
    }
    if (words.pack.has("proper-bodies", key)) {
      return true;
    }
    boolean longer = right > at + 1 || left < at;
    if (noun.plural()) {
      return right > at + 1 && hasCapital(at + 1, right);
    }
    boolean weak = words.pack.isWeak(noun) || small;
    boolean named = small ? isCode(at, right) : noun.kind() == EntityKind.BODY && isDefinite(at);
    return longer && (!weak || named || hasTelling(at + 1, right));
  }

  /** "la Chambre préliminaire": within a sentence, a capital after "the" is that of a name. */
  private boolean isDefinite(int at) {
    boolean article = words.is(at - 1, "articles") && !words.is(at - 1, "indefinite");
    return article && !words.passage.capitals();
  }

  /**
   * "code de l'environnement", "code civil": the codes of a State, but not "un code de conduite".
   */
  private boolean isCode(int at, int right) {
    boolean code = words.noun(at).filter(n -> words.pack.has("small-codes", n.key())).isPresent();
    return code && right > at + 1 && words.isLink(at - 1) && !words.is(at - 1, "indefinite");
  }

  private boolean hasTelling(int from, int to) {
    return hasCapital(from, to) || words.isYear(to - 1);
  }

  private boolean hasCapital(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean capital = words.in(i) && words.get(i).isCapitalised();
      if (capital && !words.isLink(i) && !words.passage.capitals()) {
        return true;
      }
    }
    return false;
  }

  /** "traité de Lisbonne": a small class noun that a capital follows after a link word. */
  private int smallName(int at) {
    int next = afterLinks(at + 1);
    boolean linked = next > at + 1 && words.is(at + 1, "document-links");
    boolean name = linked && words.isCapital(next) && !words.is(next, "persons");
    if (!name && words.noun(at).filter(n -> words.pack.has("small-codes", n.key())).isPresent()) {
      boolean of = next > at + 1 && words.is(at + 1, "of") && words.isPlainWord(next);
      return adjectives(of ? next + 1 : at + 1);
    }
    return name ? complement(next) : bySubject(at);
  }

  /** "traité sur le fonctionnement de l'Union européenne": the capital comes later. */
  private int bySubject(int at) {
    int next = afterLinks(at + 1);
    boolean topic = words.is(at + 1, "topic-links") && words.isPlainWord(next);
    int second = topic ? afterLinks(next + 1) : next;
    boolean linked = topic && second > next + 1 && words.is(next + 1, "of");
    return linked && words.isCapital(second) ? complement(second) : at + 1;
  }

  private int right(int at, NamePack.Noun noun) {
    int end = adjectives(at + 1);
    topics = false;
    described =
        end > at + 1 && noun.kind() == EntityKind.BODY && words.pack.has("described", "yes");
    if (words.isRoman(end) && !words.passage.capitals()) {
      end++;
    }
    if (words.isHyphen(at + 1) && words.in(at + 2)) {
      end = adjectives(at + 3);
    }
    while (words.isCapital(end) && !words.passage.capitals()) {
      end = isInnerDocument(end) ? complement(end) : adjectives(end + 1);
    }
    end = genitives(end);
    int next = step(end, noun);
    while (next > end) {
      end = next;
      end = genitives(end);
      next = step(end, noun);
    }
    return end;
  }

  /** Nouns that follow without a link word, in languages that put them in the genitive. */
  private int genitives(int from) {
    int end = from;
    while (isGenitive() && words.in(end)) {
      boolean part = words.is(end, "complement-nouns") || words.isCapital(end) || isSmallBody(end);
      int listed = words.is(end - 1, "complement-nouns") ? afterListMark(end) : end;
      if (!part && listed == end) {
        return end;
      }
      end = isInnerDocument(listed) ? complement(listed) : adjectives(listed + 1);
    }
    return end;
  }

  private boolean isGenitive() {
    return words.pack.has("genitive", "yes");
  }

  /** "Шанхайской организации": a body's class noun after the capital of its name. */
  private boolean isSmallBody(int at) {
    boolean small = words.noun(at).filter(n -> words.pack.has("small-bodies", n.key())).isPresent();
    return small && words.isCapital(at - 1);
  }

  /** "терроризмом, сепаратизмом и экстремизмом": the next noun of a list; where none, the same. */
  private int afterListMark(int at) {
    boolean mark = words.isMark(at, ',') || words.is(at, "joiners");
    return mark && words.is(at + 1, "complement-nouns") ? at + 1 : at;
  }

  /** One complement further: link words and the noun they lead to, with its adjectives. */
  private int step(int end, NamePack.Noun noun) {
    boolean and = words.is(end, "joiners");
    int first = and ? end + 1 : end;
    int target = afterLinks(first);
    boolean document = noun.kind() == EntityKind.DOCUMENT;
    boolean year = document && words.isYear(target) && target > first;
    boolean allowed =
        target > first && (words.is(first, document ? "document-links" : "body-links") || and);
    if (year && !and) {
      return target + 1;
    }
    if (!allowed || !words.in(target)) {
      return end;
    }
    if (words.isCapital(target) && !words.is(target, "persons")) {
      boolean other = and && words.noun(target).isPresent();
      boolean place = words.is(first, "at") && !document;
      return other || place ? end : complement(target);
    }
    boolean topic = document && words.is(first, "topic-links") && words.isPlainWord(target);
    boolean second = and && topics && target > first && words.isPlainWord(target);
    boolean noun2 = words.is(target, "complement-nouns");
    boolean named = !document && described && words.is(first, "of") && words.isPlainWord(target);
    boolean listed = (noun2 || named && target > first) && words.is(first, "of");
    boolean goes = topic || second || listed && (!and || described || isComplement(end - 1));
    boolean purpose = !document && noun2 && !and && (isGenitive() || !words.is(first, "of"));
    boolean verb = isVerb(target) && !(topic && isGenitive()) && !noun2;
    topics |= topic;
    return (goes || purpose) && !verb ? adjectives(target + 1) : end;
  }

  private boolean isComplement(int at) {
    return words.is(at, "complement-nouns");
  }

  /** "Организация Договора о …": a treaty within the name of a body. */
  private boolean isInnerDocument(int at) {
    return words.noun(at).filter(n -> n.kind() == EntityKind.DOCUMENT).isPresent()
        && words.isCapital(at);
  }

  private boolean isVerb(int at) {
    return words.is(at, "verbs");
  }

  private int afterLinks(int from) {
    int at = from;
    while (at - from < MOST_LINKS && (words.is(at, "links") || words.is(at, "articles"))) {
      at++;
    }
    return at;
  }

  /** Capitals and their adjectives: "Union européenne", "Nations Unies", "Asie du Sud-Est". */
  private int complement(int at) {
    if (isInnerDocument(at)) {
      return right(at, words.noun(at).orElseThrow());
    }
    int end = at + 1;
    while (words.isCapital(end) || words.isHyphen(end)) {
      end = words.isHyphen(end) ? end + 2 : end + 1;
    }
    return Math.min(adjectives(end), words.tokens.size());
  }

  /** Steps over adjectives, with commas and "and" between them. */
  private int adjectives(int from) {
    int end = from;
    boolean more = true;
    while (more) {
      int next = end;
      if (end > from && words.isMark(end, ',')) {
        next = isAdjective(end + 1) && listEnds(end + 1) ? end + 1 : end;
      } else if (end > from && words.is(end, "joiners") && isAdjective(end + 1)) {
        next = end + 1;
      }
      more = isAdjective(next);
      end = more ? next + 1 : end;
    }
    return end;
  }

  private boolean listEnds(int from) {
    for (int i = from; isAdjective(i) || words.isMark(i, ',') || words.isHyphen(i); i++) {
      if (words.is(i + 1, "joiners")) {
        return isAdjective(i + 2);
      }
    }
    return false;
  }

  private boolean isAdjective(int at) {
    if (!words.in(at) || !words.get(at).isWord() || words.isLink(at)) {
      return false;
    }
    String key = words.get(at).key();
    boolean ending = words.endsIn(key, "adjective-endings") && key.length() > 4;
    boolean listed = words.is(at, "adjectives");
    boolean noun = words.is(at, "complement-nouns") || words.noun(at).isPresent();
    noun |= words.is(at, "collectives");
    return (ending || listed) && !noun && !isVerb(at) && !words.isKind(at, Kind.ELISION);
  }
}
