package org.engross.index.name;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How a person's name is entered: family name first, with a comma where it was moved there. */
final class Persons {
  /**
   * Family names of languages that put them first; a name of two or three words that begins so
   * stays.
   */
  private static final Set<String> FAMILY_FIRST =
      new TreeSet<>(
          Set.of(
              "Xi", "Li", "Wang", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu",
              "Xu", "Sun", "Hu", "Zhu", "Gao", "Lin", "He", "Guo", "Ma", "Luo", "Liang", "Song",
              "Zheng", "Xie", "Han", "Tang", "Feng", "Deng", "Mao", "Jiang", "Cai", "Peng", "Pan",
              "Yuan", "Dong", "Yu", "Su", "Ye", "Lü", "Wei", "Du", "Ding", "Shen", "Ren", "Nguyen",
              "Nguyễn", "Tran", "Trần", "Pham", "Phạm", "Vo", "Võ", "Kim", "Moon", "Yoon", "Park"));

  private Persons() {}

  /** "Smith, John" for "John Smith"; "Xi Jinping" and single names stay as they are. */
  static String inverted(String name) {
    String[] words = name.split(" ");
    int last = words.length - 1;
    boolean first = words[0].length() > 1 && isLoud(words[0]) && !isLoud(words[last]);
    if (last == 0 || FAMILY_FIRST.contains(words[0]) || first) {
      return name;
    }
    String family = words[last];
    return family + ", " + name.substring(0, name.length() - family.length()).strip();
  }

  private static boolean isLoud(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
