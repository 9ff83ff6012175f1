package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.index.EntityKind;

/**
 * Finds names by the rules of a language whose class noun stands first and whose later words may be
 * small: "Conseil économique, social et environnemental", "Convention relative aux droits de
 * l'enfant".
 */
final class NounFirstFinder {
  private static final int MOST_LINKS = 4;
  private static final int LONGEST_TITLE = 40;

  private final Words words;
  private final Adjectives adjectives;
  private final Genitives cases;
  private final InnerLists lists;
  private final List<Sighting> found = new ArrayList<>();

  /** Whether the name at hand goes on with the subject of a document in small letters. */
  private boolean topics;

  /** Whether an adjective with a capital stands before the class noun: "Haute Autorité". */
  private boolean adjectiveBefore;

  /** Whether the name goes on with "between", so that "and" leads to the other party. */
  private boolean between;

  /** The class noun of the name at hand. */
  private int start;

  /** Whether an adjective has followed the class noun: "Commission nationale de l'informatique". */
  private boolean described;

  private NounFirstFinder(Passage passage) {
    this.words = new Words(passage);
    this.adjectives = new Adjectives(words);
    this.cases = new Genitives(words);
    this.lists = new InnerLists(words);
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
    adjectiveBefore = adjective;
    boolean dated = words.pack.has("dated-only", noun.get().key());
    boolean small = words.pack.has("small-documents", noun.get().key()) || dated;
    small &= !capital && !adjective;
    if (!capital && !small && !adjective || words.is(i - 1, "self")) {
      return;
    }
    int right = small ? dated ? byDateOrParties(i) : smallName(i) : right(i, noun.get());
    if (isName(left, i, right, noun.get(), small)) {
      found.add(Sighting.byRule(left, right, noun.get().kind(), NameFinder.RULE));
    }
  }

  private int left(int at) {
    boolean joined = words.isHyphen(at - 1) && words.isCapital(at - 2);
    int left = joined ? at - 2 : at;
    int seen = left;
    while (words.in(seen - 1) && (precedes(seen - 1) || cases.isSmallAdjective(seen - 1))) {
      seen--;
      seen = words.isHyphen(seen - 1) && isFirstHalf(seen - 2) ? seen - 2 : seen;
      left = words.get(seen).isCapitalised() ? seen : left;
    }
    return left;
  }

  /** "российско-украинская": a small word before the hyphen of an adjective. */
  private boolean isFirstHalf(int at) {
    return words.isCapital(at) || cases.apply() && words.isPlainWord(at);
  }

  /** An adjective before the noun: "Haute Cour", "Генеральная Ассамблея". */
  private boolean precedes(int at) {
    boolean capital = words.get(at).isCapitalised() && !words.isOpener(at);
    boolean listed = words.is(at, "left-adjectives");
    boolean ending =
        words.endsIn(words.get(at).text().toLowerCase(java.util.Locale.ROOT), "left-endings");
    return capital && (listed || ending);
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
    boolean adjective = left < at && cases.apply() && !words.is(left, "generic");
    boolean body = noun.kind() == EntityKind.BODY && isDefinite(left);
    boolean titled = right > at + 2 && isDefinite(left) && words.is(at + 1, "document-links");
    body |= titled && noun.kind() == EntityKind.DOCUMENT && !words.passage.startsSentence(at - 1);
    boolean named = small ? isCode(at, right) : body || adjective && !words.isOpener(left);
    named |= small && words.pack.has("dated-only", noun.key());
    named |= cases.apply() && (words.isMark(at + 1, '"') || cases.isExecutive(noun));
    return longer && (!weak || named || hasTelling(at + 1, right));
  }

  /** "la Chambre préliminaire": within a sentence, a capital after "the" is that of a name. */
  private boolean isDefinite(int at) {
    return words.isDefinite(at - 1) && !words.passage.capitals();
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
    if (words.is(at, "placed-documents")) {
      boolean place = name && next == at + 2 && words.noun(next).isEmpty();
      int placed = place && words.is(at + 1, "of") ? complement(next) : at + 1;
      return placed > at + 1 ? placed : byDateOrParties(at);
    }
    if (!name && words.noun(at).filter(n -> words.pack.has("small-codes", n.key())).isPresent()) {
      int described = adjectives.after(at + 1);
      int object = afterLinks(described);
      boolean of = object > described && words.is(described, "of") && words.isPlainWord(object);
      return adjectives.after(of ? object + 1 : at + 1);
    }
    return name ? complement(next) : Math.max(bySubject(at), byDateOrParties(at));
  }

  /** "accord de coopération culturelle du 18 mars 1968", or with the parties it is made between. */
  private int byDateOrParties(int at) {
    boolean known =
        words.noun(at).filter(n -> words.pack.has("dated-documents", n.key())).isPresent();
    if (!known || !isDefinite(at)) {
      return at + 1;
    }
    int end = right(at, words.noun(at).orElseThrow());
    int bare = adjectives.after(at + 1);
    boolean dated = words.afterDate(bare) > bare || words.afterDate(end) > end;
    boolean parties = end > at + 2 && hasCapital(at + 1, end) && words.any(at + 1, end, "between");
    int date = Math.max(words.afterDate(bare), words.afterDate(end));
    return dated ? Math.max(date, end) : parties ? end : at + 1;
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
    start = at;
    int end = adjectives.after(at + 1);
    topics = false;
    between = false;
    described =
        (end > at + 1 || adjectiveBefore)
            && noun.kind() == EntityKind.BODY
            && words.pack.has("described", "yes");
    if (words.isRoman(end) && !words.passage.capitals()) {
      end++;
    }
    if (words.isHyphen(at + 1) && words.in(at + 2)) {
      end = adjectives.after(at + 3);
    }
    while (words.isCapital(end) && !isSide(end) && !words.passage.capitals()) {
      end = isInnerDocument(end) ? complement(end) : adjectives.after(end + 1);
    }
    if (quoted(end, noun) > end) {
      return quoted(end, noun);
    }
    end = noun.kind() == EntityKind.DOCUMENT ? afterDate(end) : end;
    end = genitives(cases.purposes(at, end));
    int next = step(end, noun);
    while (next > end) {
      end = next;
      end = genitives(end);
      next = step(end, noun);
    }
    return cases.apply() ? cases.withoutAdjective(end, at) : end;
  }

  /** "Traité du 22 janvier 1963 entre …": a date within a title that goes on after it. */
  private int afterDate(int from) {
    int at = words.afterDate(from);
    boolean goesOn = words.is(at, "document-links") && !words.is(at, "of");
    return goesOn ? at : from;
  }

  /** Nouns that follow without a link word, in languages that put them in the genitive. */
  private int genitives(int from) {
    int end = from;
    while (cases.apply() && words.in(end)) {
      boolean part = words.is(end, "complement-nouns") || words.isCapital(end) && !isSide(end);
      part |= cases.isSmallBody(end);
      int listed = words.is(end - 1, "complement-nouns") ? cases.afterListMark(end) : end;
      if (!part && listed == end && cases.isDescribedNoun(end, topics)) {
        listed = end + 1;
      } else if (!part && listed == end) {
        return end;
      }
      end = isInnerDocument(listed) ? complement(listed) : adjectives.after(listed + 1);
    }
    return end;
  }

  /** "Стороны" behind a name; but "Конференция Сторон", right behind the class noun, is one. */
  private boolean isSide(int at) {
    boolean parties = words.is(at, "collectives") && words.noun(at - 1).isEmpty();
    boolean office = words.is(at, "persons") && (adjectiveBefore || words.noun(at - 1).isEmpty());
    return cases.apply() && (parties || office);
  }

  /** "закон «О противодействии коррупции»": a law by its title, up to the closing mark. */
  private int quoted(int from, NamePack.Noun noun) {
    boolean law = noun.kind() == EntityKind.DOCUMENT && words.isMark(from, '"');
    int at = from + 1;
    boolean title = law && words.is(at, "title-openers") && words.get(at).isCapitalised();
    while (title && words.in(at) && at - from < LONGEST_TITLE) {
      if (words.isMark(at, '"')) {
        return at + 1;
      }
      at++;
    }
    return from;
  }

  private String lower(int at) {
    return words.get(at).text().toLowerCase(java.util.Locale.ROOT);
  }

  /** One complement further: link words and the noun they lead to, with its adjectives. */
  private int step(int end, NamePack.Noun noun) {
    if (lists.isNextParty(end, between) || lists.isNextPurpose(end, noun)) {
      return complement(afterLinks(end + 1));
    }
    if (cases.closing(end, topics) > end) {
      return cases.closing(end, topics);
    }
    boolean and = words.is(end, "joiners");
    int first = and ? end + 1 : end;
    int matter = noun.kind() == EntityKind.DOCUMENT && !and ? matter(first) : -1;
    int target = afterLinks(matter > 0 ? matter + 1 : first);
    boolean document = noun.kind() == EntityKind.DOCUMENT;
    boolean year = document && words.isYear(target) && target > first;
    boolean region = !document && words.is(first, "in-links") && words.is(target, "regions");
    boolean linked = words.is(first, document ? "document-links" : "body-links") || matter > 0;
    linked |= region && end > start + 1;
    boolean twin =
        and && topics && target == first && cases.isSameCase(end - 1, cases.head(target));
    boolean allowed = target > first && (linked || and && words.is(first, "articles")) || twin;
    if (year && !and) {
      return target + 1;
    }
    boolean article = and && words.is(first, "articles");
    boolean pair = and && between && words.isCapital(target);
    between |= words.is(first, "between");
    if (pair) {
      between = false;
      return complement(target);
    }
    boolean named2 = words.isCapital(end - 1) || adjectives.isAt(end - 1);
    if (article && named2 && words.isCapital(target) && !startsNew(target)) {
      return complement(target);
    }
    if (article && (!document || words.isCapital(target))) {
      return end;
    }
    if (!allowed || !words.in(target)) {
      return end;
    }
    if (words.isCapital(target) && !words.is(target, "persons")) {
      boolean other = and && words.noun(target).isPresent();
      boolean place = words.is(first, "at") && !document;
      return other || place ? end : complement(target);
    }
    boolean about = matter > 0 || words.is(first, "topic-links");
    boolean topic = document && about && words.isPlainWord(target);
    boolean second = and && topics && target > first && words.isPlainWord(target);
    boolean its = second && words.is(target, "demonstratives") && words.isPlainWord(target + 1);
    int head = cases.apply() && !and && target > first ? cases.afterAdjectives(target) : target;
    boolean noun2 = words.is(head, "complement-nouns");
    boolean named = !document && described && words.is(first, "of") && words.isPlainWord(target);
    named &= !isInfinitive(first, target) && !words.is(target, "demonstratives");
    boolean listed = (noun2 || named && target > first) && words.is(first, "of");
    boolean goes =
        topic || second || twin || listed && (!and || described || isComplement(end - 1));
    boolean purpose = !document && noun2 && !and && (cases.apply() || !words.is(first, "of"));
    boolean verb = words.is(target, "verbs") && !(topic && cases.apply()) && !noun2;
    topics |= topic;
    int noun3 = cases.apply() && (topic || purpose) ? head : its ? target + 1 : target;
    noun3 = twin ? cases.head(target) : noun3;
    return (goes || purpose) && !verb ? cases.listed(adjectives.after(noun3 + 1)) : end;
  }

  /**
   * Whether a name of its own begins at a capital; "el Caribe" in "América Latina y el Caribe" is
   * none.
   */
  private boolean startsNew(int target) {
    boolean other = words.isState(target) || words.is(target, "collectives");
    for (int i = target; words.isCapital(i) || words.isHyphen(i); i++) {
      other |= words.noun(i).isPresent() || words.is(i, "persons") || words.isAcronym(i);
    }
    return other;
  }

  /** "de décider", bare "de" and a verb; "du pouvoir", with an article, is a noun. */
  private boolean isInfinitive(int of, int target) {
    boolean bare =
        target == of + 1 && words.get(of).text().toLowerCase(Locale.ROOT).matches("de|d'");
    return bare && words.endsIn(lower(target), "verb-endings");
  }

  /** "en matière de défense", "в области энергетики": the subject of an agreement. */
  private int matter(int first) {
    boolean phrase = words.is(first, "matter-links") && words.is(first + 1, "matters");
    return phrase ? first + 1 : -1;
  }

  private boolean isComplement(int at) {
    return words.is(at, "complement-nouns");
  }

  /** "Организация Договора о …": a treaty within the name of a body. */
  private boolean isInnerDocument(int at) {
    return words.noun(at).filter(n -> n.kind() == EntityKind.DOCUMENT).isPresent()
        && words.isCapital(at);
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
    if (words.isGroup(end - 1)) {
      return end + 1;
    }
    int head = cases.apply() ? cases.afterAdjectives(end) : end;
    boolean body = cases.apply() && cases.isSmallBody(head);
    return Math.min(body ? head + 1 : adjectives.after(end), words.tokens.size());
  }
}
