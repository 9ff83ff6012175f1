package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.index.EntityKind;
import org.engross.index.text.Token;

/** Finds names of one or a few words that need nothing else to be names: "Parliament". */
final class ProperNames {
  private static final int LONGEST = 4;
  private static final Map<String, EntityKind> LISTS =
      Map.of("proper-bodies", EntityKind.BODY, "proper-documents", EntityKind.DOCUMENT);

  private ProperNames() {}

  static List<Sighting> find(Passage passage) {
    Words words = new Words(passage);
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < passage.tokens().size(); i++) {
      if (words.isCapital(i) && !isPartOfRun(words, i)) {
        at(words, i, found);
      }
    }
    return found;
  }

  /** "Union Parliament", "Commons House": another capital before makes it another name. */
  private static boolean isPartOfRun(Words words, int at) {
    return words.pack.modifiersFirst() && words.isCapital(at - 1) && !words.passage.capitals();
  }

  private static void at(Words words, int start, List<Sighting> found) {
    StringBuilder key = new StringBuilder();
    int taken = 0;
    for (int i = start; words.in(i) && taken < LONGEST; i++) {
      Token token = words.get(i);
      boolean fits = token.isCapitalised() || words.isLink(i) || token.kind() == Token.Kind.ELISION;
      if (!fits) {
        return;
      }
      if (!words.is(i, "articles") || i == start) {
        key.append(key.isEmpty() ? "" : " ").append(token.key());
        taken++;
      }
      int end = i + 1;
      boolean last = token.isCapitalised() && !goesOn(words, end);
      LISTS.forEach(
          (list, kind) -> {
            if (last && words.pack.has(list, key.toString())) {
              found.add(Sighting.byRule(start, end, kind, NameFinder.RULE));
            }
          });
    }
  }

  private static boolean goesOn(Words words, int at) {
    boolean aside = words.is(at, "persons") || words.is(at, "collectives");
    return words.pack.modifiersFirst()
        && !words.passage.capitals()
        && (words.isCapital(at) && !aside || words.isHyphen(at));
  }
}
