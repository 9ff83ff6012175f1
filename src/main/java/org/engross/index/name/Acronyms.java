package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.engross.index.EntityKind;
import org.engross.index.text.Token;
import org.engross.index.text.Token.Kind;

/**
 * Acronyms of bodies that a text uses without defining them, told by the company they keep: in a
 * list with a body ("the IMF, OECD and World Bank"), as an owner ("the OECD's work"), before a word
 * that only a body has ("FATF members"), after an office ("President of the AIIB"). One such place
 * tells for all places of the text.
 */
final class Acronyms {
  /** Groups of States by their number: "G7", "G20", "G77". */
  private static final Pattern GROUP = Pattern.compile("G\\d{1,2}");

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final int FEWEST = 3;
  private static final int MOST = 8;

  /** Acronyms of so many letters are often spoken as words and have no article: "NATO's". */
  private static final int SPOKEN = 4;

  private final Words words;
  private final SightingMap names;
  private final Set<String> told;

  private Acronyms(Passage passage, List<Sighting> names, Set<String> told) {
    this.words = new Words(passage);
    this.names = new SightingMap(names);
    this.told = told;
  }

  /**
   * The acronyms of a text that stand for bodies.
   *
   * @param names the names of each passage, as far as they are known
   */
  static Set<String> of(List<Passage> passages, List<List<Sighting>> names) {
    Set<String> told = new TreeSet<>();
    Set<String> others = others(passages);
    List<Acronyms> readers = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      boolean readable = passages.get(p).pack().isComplete() && !passages.get(p).capitals();
      if (readable && passages.get(p).tokens().stream().anyMatch(Token::isAcronym)) {
        readers.add(new Acronyms(passages.get(p), names.get(p), told));
      }
    }
    int before = -1;
    while (told.size() > before) {
      before = told.size();
      readers.forEach(Acronyms::collect);
      told.removeAll(others);
    }
    return told;
  }

  /** Acronyms that the text defines for something that is neither document nor body. */
  private static Set<String> others(List<Passage> passages) {
    Set<String> others = new TreeSet<>();
    for (Passage passage : passages) {
      Words words = new Words(passage);
      for (int i = 2; i < passage.tokens().size(); i++) {
        if (words.isMark(i - 1, '(') && words.is(i - 2, "others")) {
          others.add(words.get(i).text());
        }
      }
    }
    return others;
  }

  private void collect() {
    for (int i = 0; i < words.tokens.size(); i++) {
      if (isCandidate(i) && isTold(i)) {
        told.add(words.get(i).text());
      }
    }
  }

  /**
   * Acronyms whose letters are just the initials of the capitalised words of one name of the text:
   * "UN" where "United Nations" is named.
   *
   * @return acronym to the sighting it repeats
   */
  static Map<String, Sighting> initials(List<Passage> passages, List<List<Sighting>> names) {
    Map<String, Map<String, Sighting>> byInitials = new TreeMap<>();
    for (int p = 0; p < passages.size(); p++) {
      for (Sighting name : names.get(p)) {
        String letters = letters(passages.get(p), name);
        if (letters.length() > 1) {
          byInitials.computeIfAbsent(letters, l -> new TreeMap<>()).put(name.entity(), name);
        }
      }
    }
    Map<String, Sighting> found = new TreeMap<>();
    for (int p = 0; p < passages.size(); p++) {
      Acronyms reader = new Acronyms(passages.get(p), names.get(p), Set.of());
      boolean complete = passages.get(p).pack().isComplete() && !passages.get(p).capitals();
      for (int i = 0; complete && i < reader.words.tokens.size(); i++) {
        String text = reader.words.get(i).text();
        Map<String, Sighting> same = byInitials.getOrDefault(text, Map.of());
        if (same.size() == 1 && reader.isCandidate(i)) {
          found.put(text, same.values().iterator().next());
        }
      }
    }
    return found;
  }

  private static String letters(Passage passage, Sighting name) {
    StringBuilder letters = new StringBuilder();
    for (int i = name.from(); i < name.to() && !passage.capitals(); i++) {
      Token token = passage.tokens().get(i);
      if (token.isCapitalised() && token.isAcronym()) {
        return "";
      }
      if (token.isCapitalised() && !passage.pack().has("articles", token)) {
        letters.append(token.text().charAt(0));
      }
    }
    return letters.toString();
  }

  private boolean isCandidate(int at) {
    Token token = words.get(at);
    String text = token.text();
    boolean form =
        token.isAcronym()
            && text.length() <= MOST
            && text.codePoints().noneMatch(Character::isLowerCase)
            && !ROMAN.matcher(text).matches()
            && !isLoud(at - 1)
            && !isLoud(at + 1)
            && !words.is(at, "not-acronyms");
    boolean joined = words.isHyphen(at - 1) || words.isHyphen(at + 1) || words.isMark(at + 1, '/');
    boolean number = words.isMark(at - 1, '/') || words.isNumber(at + 1);
    boolean other = words.isMark(at - 1, '(') && words.is(at - 2, "others");
    other |= words.isNamingNoun(at + 1) && !words.is(at + 1, "acronym-heads");
    return form && !joined && !number && !other && names.over(at).isEmpty();
  }

  /** A neighbour in capitals: then both are words of a head, not acronyms. */
  private boolean isLoud(int at) {
    return words.in(at) && words.get(at).isAllCapitals() && words.get(at).text().length() > 1;
  }

  private boolean isTold(int at) {
    String text = words.get(at).text();
    if (GROUP.matcher(text).matches()) {
      return true;
    }
    boolean article = words.is(at - 1, "articles") || text.length() >= SPOKEN;
    boolean owner = words.isKind(at + 1, Kind.POSSESSIVE) && article;
    boolean headed = words.is(at + 1, "acronym-heads") || isOfficer(at + 1);
    boolean office = isOffice(at - 1) || words.is(at - 1, "articles") && isOffice(at - 2);
    return text.length() >= FEWEST && (owner || headed || office || isListed(at));
  }

  /** "the IFOR Commander": an office with a capital right after the acronym. */
  private boolean isOfficer(int at) {
    return words.pack.modifiersFirst() && words.is(at, "persons") && words.isCapital(at);
  }

  /** "Secretary General of", "members of". */
  private boolean isOffice(int of) {
    boolean person = words.is(of - 1, "persons") || words.is(of - 1, "acronym-heads");
    person |= words.isCapital(of - 1) && (words.is(of - 2, "persons") || words.isHyphen(of - 2));
    return words.is(of, "of") && person;
  }

  /** Whether the next thing in a list, on one side or the other, is a body. */
  private boolean isListed(int at) {
    int left = beforeSigns(at - 1);
    int right = afterSigns(at + 1);
    return left < at - 1 && isBodyUpTo(left) || right > at + 1 && isBodyFrom(right);
  }

  private int beforeSigns(int from) {
    int at = from;
    while (words.isMark(at, ',') || words.is(at, "joiners") || words.is(at, "articles")) {
      at--;
    }
    boolean sign = at < from && (words.is(from, "articles") ? at < from - 1 : true);
    return sign ? at : from;
  }

  private int afterSigns(int from) {
    int at = from;
    while (words.isMark(at, ',') || words.is(at, "joiners") || at > from && isArticle(at)) {
      at++;
    }
    return at;
  }

  private boolean isArticle(int at) {
    return words.is(at, "articles");
  }

  private boolean isBodyUpTo(int last) {
    boolean known = words.in(last) && told.contains(words.get(last).text());
    return known || names.to(last + 1).stream().anyMatch(s -> s.kind() == EntityKind.BODY);
  }

  private boolean isBodyFrom(int first) {
    boolean known = words.in(first) && told.contains(words.get(first).text());
    return known || names.from(first).stream().anyMatch(s -> s.kind() == EntityKind.BODY);
  }
}
