package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.index.EntityKind;
import org.engross.index.text.Token;
import org.engross.index.text.Token.Kind;

/**
 * Finds documents cited by number or symbol: "Security Council resolution 2231 (2015)", "Resolution
 * 2396 of the UN Security Council", "resolutions 75/239 and 77/248", "Regulation (EU) 2016/679",
 * "A/RES/78/272".
 */
final class Citations {
  static final String RULE = "number";

  /** Letters and figures parted by slashes, as United Nations documents are numbered. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\w/-])(?:[A-Z]{1,6}|[A-Z][a-z]+(?=/[A-Z]{2}))(?:/[A-Z0-9][A-Za-z0-9.\\-]*){1,6}"
              + "(?:\\([IVXLCDM]+\\)|\\s\\(\\d{4}\\))?");

  private static final Pattern NUMBER_PART =
      Pattern.compile("/\\d+(?![A-Za-z])|[.]\\d+|[.]?\\([IVXLCDM]+\\)");

  private static final int SHORTEST_NUMBER = 3;

  private final Words words;
  private final SightingMap known;
  private final List<Sighting> found = new ArrayList<>();
  private Optional<SightingMap> organs = Optional.empty();

  private Citations(Passage passage, List<Sighting> known) {
    this.words = new Words(passage);
    this.known = new SightingMap(known);
  }

  static List<Sighting> find(Passage passage, List<Sighting> known) {
    if (!passage.pack().isComplete()) {
      return List.of();
    }
    Citations citations = new Citations(passage, known);
    for (int i = 0; i < passage.tokens().size(); i++) {
      citations.at(i);
      citations.byAcronym(i);
    }
    citations.symbols();
    return citations.found;
  }

  private void at(int i) {
    Optional<NamePack.Noun> noun = words.noun(i);
    if (noun.isEmpty() || !words.pack.has("numbered", noun.get().key())) {
      return;
    }
    datedAndNumbered(i);
    int left = organBefore(i);
    int sign = afterGroup(words.is(i + 1, "number-adjectives") ? i + 2 : i + 1);
    int number = afterSign(sign);
    int end = number(number);
    boolean marked =
        number > sign
            || sign > i + 1
            || left < i
            || words.pack.has("freely-numbered", noun.get().key());
    if (end > 0 && marked && isNumberLike(number, end, left < i || number > i + 1)) {
      series(left, number, end, noun.get());
    } else if (end < 0 && left < i && !words.get(i).isCapitalised()) {
      titled(left, i, noun.get());
    }
  }

  /** The first number, with its organ, and those that follow it with commas and "and". */
  private void series(int left, int number, int end, NamePack.Noun noun) {
    int full = noun.plural() ? end : organAfter(end);
    full = full == end ? dateAfter(end) : full;
    found.add(Sighting.byRule(left, full, EntityKind.DOCUMENT, RULE));
    String before = before(left, number);
    int at = end;
    while (noun.plural() || isOfCases(at)) {
      int next = afterSigns(overDate(at));
      if (next == overDate(at)) {
        return;
      }
      int last = number(afterSign(afterGroup(next)));
      boolean sure = noun.plural() || last > next && isYearly(last);
      last = sure ? last : -1;
      if (last < 0) {
        return;
      }
      found.add(new Sighting(next, last, EntityKind.DOCUMENT, "", RULE, before));
      at = last;
    }
  }

  /** Where cases hide the plural, "резолюции 1267 (1999), 1373 (2001)" has a year with each. */
  private boolean isOfCases(int end) {
    return words.pack.has("genitive", "yes") && isYearly(end);
  }

  private boolean isYearly(int end) {
    return words.isMark(end - 1, ')') && words.isYear(end - 2);
  }

  /** "41/60 J of 3 December 1986, 42/39 K": the date between two numbers of a list. */
  private int overDate(int from) {
    int at = words.isMark(from, ',') ? from + 1 : from;
    int date = words.is(at, "of") ? words.afterDate(at) : at;
    return date > at ? date : from;
  }

  /** The first token after commas, semicolons and "and". */
  private int afterSigns(int from) {
    int at = from;
    while (words.isMark(at, ',') || words.isMark(at, ';') || words.is(at, "joiners")) {
      at++;
    }
    return at;
  }

  /** "loi n° 78-17 du 6 janvier 1978": where the date is part of how a law is cited. */
  private int dateAfter(int end) {
    return words.pack.texts("citations").contains("dated") ? words.afterDate(end) : end;
  }

  /** "Executive Order" before the second number of "Executive Orders 13873 and 14017". */
  private String before(int left, int number) {
    int noun = left;
    while (words.noun(noun).filter(n -> words.pack.has("numbered", n.key())).isEmpty()) {
      noun++;
    }
    int from = noun;
    while (from > left && words.is(from - 1, "number-modifiers")) {
      from--;
    }
    int first = from;
    boolean told = known.to(first).stream().anyMatch(s -> s.kind() == EntityKind.BODY);
    from = told ? from : left;
    return Cited.singular(words.pack, words.passage.text(from, Math.min(noun + 1, number)));
  }

  /**
   * "Указ Президента Российской Федерации от 2 июля 2021 г. № 400": the date and the number of a
   * law after who made it.
   */
  private void datedAndNumbered(int noun) {
    if (!words.pack.texts("citations").contains("dated-first")) {
      return;
    }
    int at = noun + 1;
    for (Sighting s : nounFirst().over(noun)) {
      at = Math.max(at, s.to());
    }
    int date = words.is(at, "from-links") ? words.afterDate(at) : at;
    int year = words.is(date, "year-words") ? date + 1 : date;
    int sign = words.isMark(year, '.') ? year + 1 : year;
    int end = date > at && afterSign(sign) > sign ? number(afterSign(sign)) : -1;
    if (end > 0) {
      boolean adjective = words.isCapital(noun - 1) && !words.get(noun).isCapitalised();
      found.add(Sighting.byRule(adjective ? noun - 1 : noun, end, EntityKind.DOCUMENT, RULE));
    }
  }

  /** "UNSCR 1325": an acronym that says both what the document is and whose. */
  private void byAcronym(int at) {
    boolean cites = words.pack.pairs("citing-acronyms").containsKey(words.get(at).text());
    int end = cites ? number(at + 1) : -1;
    if (end > 0) {
      found.add(Sighting.byRule(at, end, EntityKind.DOCUMENT, RULE));
    }
  }

  /** "UN General Assembly resolution on Cooperation between …": cited by its title. */
  private void titled(int left, int at, NamePack.Noun noun) {
    int right = new RightEdge(words, at, noun).find();
    if (right > at + 2 && !noun.plural()) {
      found.add(Sighting.byRule(left, right, EntityKind.DOCUMENT, RULE));
    }
  }

  /** Where the organ's name begins that stands right before the class noun. */
  private int organBefore(int at) {
    int left = at;
    while (words.is(left - 1, "number-modifiers") && words.isCapital(left - 1)) {
      left--;
    }
    return organBefore(at, left);
  }

  private int organBefore(int at, int first) {
    int left = first;
    while (words.isCapital(left - 1) || words.isHyphen(left - 1)) {
      left--;
    }
    int start = left;
    int best = first;
    for (Sighting s : known.to(first)) {
      if (s.kind() == EntityKind.BODY) {
        best = Math.min(best, s.from());
      }
    }
    boolean noun = false;
    for (int i = start; i < at; i++) {
      noun |= words.noun(i).filter(n -> n.kind() == EntityKind.BODY).isPresent();
    }
    return noun ? Math.min(start, best) : best;
  }

  /**
   * The end of "of the Security Council" after a number, and of "of the European Parliament and of
   * the Council"; the number's end where there is none.
   */
  private int organAfter(int end) {
    int first = oneOrgan(end);
    boolean and = first > end && words.is(first, "joiners") && words.is(first + 1, "of");
    int second = and ? oneOrgan(first + 1) : first + 1;
    return second > first + 1 ? second : first;
  }

  /** The names that rules find in languages whose class noun stands first. */
  private SightingMap nounFirst() {
    if (organs.isEmpty()) {
      boolean first = !words.pack.modifiersFirst();
      organs =
          Optional.of(new SightingMap(first ? NounFirstFinder.find(words.passage) : List.of()));
    }
    return organs.get();
  }

  private int oneOrgan(int end) {
    int at = end;
    boolean genitive = words.pack.has("genitive", "yes");
    if (!genitive && !words.is(at, "of")) {
      return end;
    }
    while (!genitive && words.isLink(at)) {
      at++;
    }
    int first = at;
    int best = end;
    for (Sighting s : nounFirst().from(first)) {
      best = s.kind() == EntityKind.BODY ? Math.max(best, s.to()) : best;
    }
    for (Sighting s : known.from(first)) {
      if (s.kind() == EntityKind.BODY) {
        best = Math.max(best, s.to());
      }
    }
    int run = first;
    boolean noun = false;
    while (words.isCapital(run) || words.isHyphen(run)) {
      noun |= words.noun(run).filter(n -> n.kind() == EntityKind.BODY).isPresent();
      run++;
    }
    return noun ? Math.max(best, run) : best;
  }

  /** Steps over "(EU)", "(EU, Euratom)". */
  private int afterGroup(int at) {
    if (!words.isMark(at, '(') || !words.isAcronym(at + 1)) {
      return at;
    }
    int close = at + 2;
    while (words.in(close) && !words.isMark(close, ')') && close < at + 5) {
      close++;
    }
    return words.isMark(close, ')') ? close + 1 : at;
  }

  /** Steps over "No.", "Nos". */
  private int afterSign(int at) {
    int next = at;
    if (words.is(next, "number-signs") || words.isMark(next, '№')) {
      next++;
      if (words.isMark(next, '.') || words.isMark(next, '°') || words.isMark(next, 'º')) {
        next++;
      }
    }
    return next;
  }

  /** The end of a number such as "72/249", "2231 (2015)", "ES-11/1", "217 A (III)"; or -1. */
  private int number(int at) {
    if (!words.in(at)) {
      return -1;
    }
    int end = at;
    boolean digits = false;
    boolean slash = false;
    while (words.in(end)
        && (end == at || words.get(end).glued())
        && (isNumberPart(end) || slash && isPoint(end))) {
      digits |= words.isNumber(end) || words.get(end).text().matches("\\p{L}+\\d+");
      slash |= words.isMark(end, '/');
      end++;
    }
    while (end > at && !words.isNumber(end - 1) && !words.get(end - 1).isWord()) {
      end--;
    }
    if (!digits) {
      return -1;
    }
    if (words.in(end) && words.get(end).text().matches("[A-Z]") && endsNumber(end + 1, slash)) {
      end++;
    }
    boolean bracket = words.isMark(end, '(') && words.isMark(end + 2, ')');
    boolean inner = words.isYear(end + 1) || words.isRoman(end + 1);
    return bracket && inner ? end + 3 : end;
  }

  /** "217 A (III)", "41/60 J, 42/39 K and 43/76 H of": what comes after the letter of a number. */
  private boolean endsNumber(int at, boolean slash) {
    boolean sign = words.isMark(at, ',') || words.isMark(at, ';') || words.isMark(at, '.');
    boolean goesOn = !words.in(at) || sign || words.is(at, "joiners") || words.is(at, "of");
    return words.isMark(at, '(') || slash && goesOn;
  }

  /** "1/CP.17": a point within a number that has a slash. */
  private boolean isPoint(int at) {
    return words.isMark(at, '.') && words.isNumber(at + 1) && words.get(at + 1).glued();
  }

  private boolean isNumberPart(int at) {
    boolean acronym = words.get(at).isWord() && words.get(at).text().matches("\\p{Lu}{1,6}\\d*");
    return words.isNumber(at) || acronym || words.isKind(at, Kind.HYPHEN) || words.isMark(at, '/');
  }

  /** A plain small figure is no number of a document unless something else says so. */
  private boolean isNumberLike(int from, int to, boolean marked) {
    String text = words.passage.text(from, to);
    boolean slash = text.indexOf('/') > 0;
    boolean date = words.is(to, "months");
    long digits = text.chars().takeWhile(c -> c != '(').filter(Character::isDigit).count();
    return !date && (slash || marked || digits >= SHORTEST_NUMBER);
  }

  /** "EC" in "Directive 95/46/EC", "EU" in "Regulation (EU) 2016/679": letters of a number. */
  static boolean isPartOfNumber(Passage passage, Sighting form, SightingMap cited) {
    List<Token> tokens = passage.tokens();
    int at = form.from();
    boolean within = form.length() == 1 && cited.holding(form).findAny().isPresent();
    boolean slash = at > 0 && tokens.get(at - 1).isMark('/') && tokens.get(at).glued();
    boolean group =
        at > 0 && tokens.get(at - 1).isMark('(') && isFigure(tokens, form.to() + 1, form.to());
    return within && (slash || group);
  }

  private static boolean isFigure(List<Token> tokens, int at, int close) {
    return at < tokens.size()
        && tokens.get(close).isMark(')')
        && (tokens.get(at).kind() == Kind.NUMBER || tokens.get(at).key().equals("no"));
  }

  private void symbols() {
    SightingMap others = new SightingMap(found);
    Matcher symbol = SYMBOL.matcher(words.passage.unit().text().string());
    while (symbol.find()) {
      boolean digits = NUMBER_PART.matcher(symbol.group()).find();
      int from = tokenAt(symbol.start());
      int to = tokenBefore(symbol.end());
      boolean within = others.over(from).stream().anyMatch(s -> to <= s.to());
      if (digits && from >= 0 && to > from && !within) {
        found.add(Sighting.byRule(from, to, EntityKind.DOCUMENT, RULE));
      }
    }
  }

  private int tokenAt(int offset) {
    int first = firstEndingAfter(offset);
    boolean found = words.in(first) && words.get(first).start() == offset;
    return found ? first : -1;
  }

  private int firstEndingAfter(int offset) {
    int first = 0;
    int after = words.tokens.size();
    while (first < after) {
      int middle = (first + after) / 2;
      if (words.get(middle).end() <= offset) {
        first = middle + 1;
      } else {
        after = middle;
      }
    }
    return first;
  }

  private int tokenBefore(int offset) {
    int end = firstEndingAfter(offset);
    while (end > 0 && words.isMark(end - 1, '.')) {
      end--;
    }
    return end;
  }
}
