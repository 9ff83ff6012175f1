package org.engross.index.name;

import java.util.ArrayDeque;
import java.util.Deque;
import org.engross.index.EntityKind;
import org.engross.index.text.Token.Kind;

/**
 * Where a name ends that goes on after its class noun with "of", "on", "for" and the like, over
 * commas, "and", brackets and other names.
 */
final class RightEdge {
  /** No name goes on further than this; the longest titles of treaties have some 60 words. */
  private static final int MOST_TOKENS = 90;

  private static final int MOST_LINKS = 5;
  private static final int FARTHEST_AND = 14;
  private static final int LONGEST_BRACKET = 4;

  private final Words words;
  private final NamePack.Noun noun;
  private final int start;

  /** Ends reached so far, so that a step too far can be taken back. */
  private final Deque<Integer> ends = new ArrayDeque<>();

  private int end;
  private boolean opened;
  private boolean between;

  RightEdge(Words words, int start, NamePack.Noun noun) {
    this.words = words;
    this.start = start;
    this.noun = noun;
    this.end = start + 1;
  }

  /** The token after the last one of the name. */
  int find() {
    boolean document = noun.kind() == EntityKind.DOCUMENT;
    if (document && words.isYear(end) && words.is(end + 1, "of")) {
      return end + 1;
    }
    while (words.isNamedByState(start) && words.isState(end)) {
      end++;
    }
    if (words.is(end, "after-adjectives") && words.isLink(end + 1)) {
      end++;
    }
    if (words.isRoman(end) || document && words.isNumber(end)) {
      end++;
    }
    if (document) {
      end = afterDate();
    }
    while (end - start < MOST_TOKENS && step()) {
      continue;
    }
    int last = new SmallWords(words).topic(start, noun, takeBack());
    return isDated(last) ? last + 2 : afterPeriod(last);
  }

  /** "Framework for Disaster Risk Reduction 2015–2030": the years a plan is made for. */
  private int afterPeriod(int last) {
    boolean plan = words.pack.has("period-documents", noun.key());
    if (!plan || !words.isYear(last)) {
      return last;
    }
    boolean range = words.isHyphen(last + 1) || words.isMark(last + 1, '-');
    return range && words.isYear(last + 2) ? last + 3 : last + 1;
  }

  /** "Companies Act, 1973": acts whose year stands after a comma. */
  private boolean isDated(int last) {
    boolean dated = words.pack.has("dated-documents", noun.key());
    boolean bracket = words.isMark(start - 1, ')');
    boolean named = last > start + 1 || words.isCapital(start - 1) || bracket;
    return dated && named && words.isMark(last, ',') && words.isYear(last + 1);
  }

  /**
   * "Convention of January 20, 1930, respecting the Bank": a date belongs to the name where the
   * subject comes after it.
   */
  private int afterDate() {
    if (!words.is(end, "of")) {
      return end;
    }
    boolean date = false;
    int at = end + 1;
    int last = end;
    while (words.is(at, "months") || words.isNumber(at) || date && words.isMark(at, ',')) {
      date |= words.is(at, "months");
      last = words.isYear(at) ? at + 1 : last;
      at++;
    }
    boolean subject = date && words.is(at, "subject-links") && words.isCapital(afterLinks(at));
    boolean bare = date && last > end && end == start + 1 && !words.isCapital(start - 1);
    return subject ? at : bare ? last : end;
  }

  /**
   * "Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to …": a date
   * within a title that goes on with its subject.
   *
   * @return the token that leads to the subject; {@code end} where there is no such date
   */
  private int dateWithin() {
    int at = noun.kind() == EntityKind.DOCUMENT ? words.afterDate(end) : end;
    int next = words.isMark(at, ',') ? at + 1 : at;
    int subject = words.is(next, "joiners") ? next + 1 : next;
    boolean goesOn = words.is(subject, "subject-links") && words.isCapital(afterLinks(subject));
    return at > end && goesOn ? subject : end;
  }

  private int afterLinks(int from) {
    int at = from;
    while (words.isLink(at) && at - from < MOST_LINKS) {
      at++;
    }
    return at;
  }

  private boolean step() {
    if (words.isHyphen(end) && words.in(end + 1)) {
      return to(end + 2);
    }
    if (words.isKind(end, Kind.POSSESSIVE)) {
      return opened && words.isCapital(end + 1) && isPluralOwner() && to(end + 2);
    }
    if (opened && isAbbreviated()) {
      return to(end + 2);
    }
    if (opened && words.isCapital(end)) {
      return !isMonth(end) && to(end + 1);
    }
    if (opened && words.isYear(end) && words.is(end - 1, "links")) {
      return to(end + 1);
    }
    if (opened && dateWithin() > end) {
      return to(dateWithin());
    }
    if (words.isMark(end, '(')) {
      return bracket();
    }
    if (words.isMark(end, ',')) {
      return comma();
    }
    return words.isLink(end) && link();
  }

  /** The name of a month, not the verb in "Which May Be Deemed to Be". */
  private boolean isMonth(int at) {
    boolean date = words.isNumber(at - 1) || words.isNumber(at + 1) || !words.isCapital(at - 1);
    return words.is(at, "months") && (date || !words.isCapital(at + 1) && !words.isLink(at + 1));
  }

  /** "Peoples' Rights", "Women's Rights"; but what "the Department's Division" owns is another. */
  private boolean isPluralOwner() {
    return words.get(end).text().equals("'") || words.is(end - 1, "plural-owners");
  }

  /** "St. Germain": the point of a shortened word between capitals. */
  private boolean isAbbreviated() {
    return words.isMark(end, '.') && words.is(end - 1, "abbreviations") && words.isCapital(end + 1);
  }

  private boolean to(int next) {
    end = next;
    return true;
  }

  /** "(Biological) and Toxin Weapons": a bracket within the name, which goes on behind it. */
  private boolean bracket() {
    int close = end + 1;
    while (words.isCapital(close) && close - end <= LONGEST_BRACKET) {
      close++;
    }
    boolean closed = close > end + 1 && words.isMark(close, ')');
    boolean acronym = words.isAcronym(end + 1);
    int after = close + 1;
    boolean goesOn =
        words.isCapital(after)
            || words.is(after, "joiners")
                && (words.isCapital(after + 1) || words.isLink(after + 1));
    return opened && closed && !acronym && goesOn && to(after);
  }

  /** "Development, Production and Stockpiling": a comma within a list that "and" ends. */
  private boolean comma() {
    int next = end + 1;
    boolean fits =
        opened
            && words.isCapital(next)
            && !words.isNamingNoun(next)
            && !words.isState(next)
            && !words.isAcronym(next)
            && endsInAnd(next);
    if (fits) {
      ends.push(end);
      end = next + 1;
    }
    boolean and = words.is(next, "joiners") && words.isCapital(next + 1) && opened;
    if (!fits && and && !startsNew(next + 1)) {
      ends.push(end);
      end = next + 2;
      return true;
    }
    return fits;
  }

  private boolean endsInAnd(int from) {
    for (int i = from; i < from + FARTHEST_AND && words.in(i); i++) {
      if (words.is(i, "joiners")) {
        return words.isCapital(i + 1) || words.isLink(i + 1);
      }
      boolean part = words.isCapital(i) || words.isMark(i, ',') || words.isHyphen(i);
      if (!part && !words.is(i, "left-links") && !words.is(i, "articles")) {
        return false;
      }
      if (words.isMark(i, ',') && !words.isCapital(i + 1) && !words.is(i + 1, "joiners")) {
        return false;
      }
    }
    return false;
  }

  private boolean link() {
    int next = end;
    boolean article = false;
    while (words.isLink(next) && next - end < MOST_LINKS) {
      article |= words.is(next, "articles");
      next++;
    }
    int noun2 = new SmallWords(words).afterSmall(next);
    article |= noun2 > next;
    next = noun2;
    boolean target = words.isCapital(next) && !isMonth(next) && !isPhrase(next);
    boolean year =
        words.isYear(next)
            && noun.kind() == EntityKind.DOCUMENT
            && !words.is(next - 1, "demonstratives");
    boolean allowed = words.is(end, "joiners") ? joins(next, article) : leads(next);
    if (!allowed || !target && !year) {
      return false;
    }
    between |= words.is(end, "between");
    ends.push(end);
    end = next + 1;
    opened = true;
    return true;
  }

  /** "in Kraft": a turn of speech, and what is said of the name. */
  private boolean isPhrase(int at) {
    return words.is(at - 1, "in-links") && words.is(at, "phrase-nouns");
  }

  /** Whether "and" goes on with this name and does not begin another one. */
  private boolean joins(int next, boolean article) {
    if (!opened) {
      return false;
    }
    if (between) {
      return true;
    }
    boolean plain = next == end + 1 || words.is(next - 1, "demonstratives");
    return !article && (!plain || !startsNew(next));
  }

  /** Whether a name of its own begins at a token. */
  private boolean startsNew(int at) {
    if (words.isState(at) || words.isAcronym(at) || words.is(at, "collectives")) {
      return true;
    }
    for (int i = at; words.isCapital(i) || words.isHyphen(i); i++) {
      if (isHead(i) || words.is(i, "persons") || words.is(i, "state-nouns")) {
        return true;
      }
    }
    return false;
  }

  /** A class noun that can head a name; "Technology Policy" within a body's name does not. */
  private boolean isHead(int at) {
    boolean weak =
        noun.kind() == EntityKind.BODY
            && words.noun(at).filter(n -> n.kind() == EntityKind.DOCUMENT).isPresent()
            && words.noun(at).filter(words.pack::isWeak).isPresent();
    return words.isNamingNoun(at) && !weak;
  }

  /** Whether the first link word may follow here. */
  private boolean leads(int next) {
    if (noun.kind() == EntityKind.BODY && !opened) {
      boolean to = words.is(end, "infinitive");
      boolean verb = next == end + 1 && !words.isState(next) && !words.isAcronym(next);
      boolean abroad = words.is(end, "in-links") && words.pack.has("in-nouns", noun.key());
      return words.is(end, "body-links") && (!to || verb) || abroad;
    }
    if (words.is(end, "infinitive")) {
      if (isShortForm(next)) {
        return false;
      }
      boolean fit = words.pack.has("to-nouns", noun.key());
      return (fit || opened) && !words.isState(next);
    }
    if (words.is(end, "with")) {
      return words.pack.has("with-nouns", noun.key()) || opened && isPlainTarget(next);
    }
    if (words.is(end, "in-links")) {
      return opened && (noun.kind() == EntityKind.DOCUMENT || isRegion(next));
    }
    String list = noun.kind() == EntityKind.BODY ? "body-links" : "document-links";
    boolean article = words.is(end, "articles") && !words.is(end, "indefinite");
    article &=
        words.pack.texts("genitive-articles").isEmpty() || words.is(end, "genitive-articles");
    boolean titled = words.get(end).isCapitalised() && !words.passage.capitals();
    boolean thing =
        opened && words.is(end, "indefinite") && next == end + 1 && words.noun(next).isEmpty();
    return words.is(end, list) || opened && (article || titled || thing && isWithinTitle());
  }

  /** "Persons with Disabilities": what follows at once and is neither State, body nor group. */
  private boolean isPlainTarget(int next) {
    return next == end + 1 && !startsNew(next);
  }

  /** "Towards Achieving a World Free of Terrorism": a participle before, with a capital. */
  private boolean isWithinTitle() {
    return words.isCapital(end - 1) && words.endsIn(words.get(end - 1).key(), "opener-endings");
  }

  /** "Co-operation in Europe", "Refugees in the Near East": a part of the world, no town. */
  private boolean isRegion(int at) {
    return words.is(at, "regions") || words.is(at, "directions") && words.is(at + 1, "regions");
  }

  /** "to the Agreement": a class noun alone after an article. */
  private boolean isShortForm(int at) {
    boolean alone = !words.isCapital(at + 1) && !words.isLink(at + 1) && !words.isHyphen(at + 1);
    return words.is(at - 1, "articles") && words.isNamingNoun(at) && alone;
  }

  /**
   * "on the Iranian nuclear programme": an adjective whose noun is no name is no part of one, so
   * the last step is taken back.
   */
  private int takeBack() {
    boolean adjective =
        end > start + 1
            && words.isPlainWord(end)
            && words.in(end - 1)
            && words.endsIn(words.get(end - 1).key(), "adjective-endings");
    boolean fresh = !ends.isEmpty() && isJustLinked(ends.peek());
    return adjective && fresh ? ends.pop() : end;
  }

  /** Whether only link words stand between an earlier end and the last word. */
  private boolean isJustLinked(int earlier) {
    for (int i = earlier; i < end - 1; i++) {
      if (!words.isLink(i) && !words.isMark(i, ',')) {
        return false;
      }
    }
    return true;
  }
}
