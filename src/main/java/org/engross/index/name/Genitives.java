package org.engross.index.name;

import java.util.Locale;

/**
 * What a name may go on with in a language that puts complements into the genitive and adjectives
 * before their nouns: "Министерство цифрового развития", "Договор о дружбе и сотрудничестве".
 */
final class Genitives {
  private final Words words;

  Genitives(Words words) {
    this.words = words;
  }

  /** Whether the language is one of these. */
  boolean apply() {
    return words.pack.has("genitive", "yes");
  }

  /** "Региональная антитеррористическая структура": a small adjective after a capitalised one. */
  boolean isSmallAdjective(int at) {
    boolean word = words.in(at) && words.get(at).isWord() && !words.isLink(at);
    return word && words.endsIn(words.get(at).text(), "left-endings");
  }

  /** Where adjectives stand before their nouns, no name ends in one. */
  int withoutAdjective(int end, int at) {
    int last = end;
    while (last > at + 1
        && isSmallAdjective(last - 1)
        && words.isPlainWord(last - 1)
        && words.noun(last - 1).isEmpty()
        && !isComplement(last - 1)) {
      last--;
    }
    return last;
  }

  /**
   * "Министерство цифрового развития, связи и массовых коммуникаций": after a body of the executive
   * all small words in the genitive, up to a verb.
   */
  int purposes(int at, int from) {
    int end = from;
    int next = words.noun(at).filter(this::isExecutive).isPresent() ? phrase(from) : from;
    while (next > end) {
      end = next;
      boolean more = words.isMark(end, ',') || words.is(end, "joiners");
      next = more ? phrase(end + 1) : end;
      next = next == end + 1 ? end : next;
    }
    return end;
  }

  boolean isExecutive(NamePack.Noun noun) {
    return words.pack.has("executive-bodies", noun.key());
  }

  /** Adjectives and a noun in the genitive; {@code from} where there are none. */
  private int phrase(int from) {
    int at = from;
    while (words.isPlainWord(at) && words.endsIn(lower(at), "genitive-endings")) {
      at++;
    }
    boolean noun =
        words.isPlainWord(at)
            && words.endsIn(lower(at), "genitive-nouns")
            && !words.endsIn(lower(at), "verb-ends")
            && !isVerb(at);
    return noun ? at + 1 : from;
  }

  /** "запрещении ядерных испытаний": an adjective and its noun, both in the genitive. */
  boolean isDescribedNoun(int at, boolean topics) {
    boolean adjective = words.isPlainWord(at) && words.endsIn(lower(at), "genitive-endings");
    return topics && adjective && words.isPlainWord(at + 1) && isComplement(at + 1);
  }

  /** "Шанхайской организации": a body's class noun after the capital of its name. */
  boolean isSmallBody(int at) {
    boolean small = words.noun(at).filter(n -> words.pack.has("small-bodies", n.key())).isPresent();
    int before = at - 1;
    while (isSmallAdjective(before) && words.isPlainWord(before)) {
      before--;
    }
    return small && words.isCapital(before);
  }

  /** "терроризмом, сепаратизмом и экстремизмом": the next noun of a list; where none, the same. */
  int afterListMark(int at) {
    boolean mark = words.isMark(at, ',') || words.is(at, "joiners");
    boolean small = words.isPlainWord(at + 1);
    return mark && small && words.is(at + 1, "complement-nouns") ? at + 1 : at;
  }

  int head(int from) {
    return apply() ? afterAdjectives(from) : from;
  }

  /** "о согласии и сотрудничестве": two nouns in the case that "о" asks for. */
  boolean isSameCase(int one, int other) {
    if (!apply() || !words.in(one) || !words.isPlainWord(other)) {
      return false;
    }
    String end = lower(one).substring(Math.max(0, lower(one).length() - 2));
    boolean both =
        words.endsIn(lower(one), "prepositional-endings")
            && words.endsIn(lower(other), "prepositional-endings");
    return (both || lower(other).endsWith(end)) && !words.endsIn(lower(other), "verb-endings");
  }

  /** "в мирных целях": a turn of speech that closes a title. */
  int closing(int from, boolean topics) {
    boolean closes =
        topics
            && apply()
            && words.is(from, "matter-links")
            && isSmallAdjective(from + 1)
            && words.is(from + 2, "closing-nouns");
    return closes ? from + 3 : from;
  }

  /** The noun that adjectives before it lead to: "о дипломатических сношениях". */
  int afterAdjectives(int from) {
    int at = from;
    while (isSmallAdjective(at) && !isComplement(at)) {
      boolean two = words.is(at + 1, "joiners") && isSmallAdjective(at + 2);
      if (!two && !words.isPlainWord(at + 1)) {
        break;
      }
      at += two ? 2 : 1;
    }
    return at;
  }

  /** "о дружбе, сотрудничестве и взаимной помощи": nouns of one list, without articles. */
  int listed(int from) {
    int at = from;
    while (apply() && words.isMark(at, ',') && words.isPlainWord(at + 1) && !isVerb(at + 1)) {
      at += 2;
    }
    boolean and = at > from && words.is(at, "joiners") && words.isPlainWord(at + 1);
    return and && !isVerb(at + 1) ? afterAdjectives(at + 1) + 1 : from;
  }

  private boolean isComplement(int at) {
    return words.is(at, "complement-nouns");
  }

  private boolean isVerb(int at) {
    return words.is(at, "verbs");
  }

  private String lower(int at) {
    return words.get(at).text().toLowerCase(Locale.ROOT);
  }
}
