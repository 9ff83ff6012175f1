package org.engross.index.name;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;

/** The names of States and territories in a language, as the CLDR lists them. */
final class States {
  private static final Map<String, States> ALL = new ConcurrentHashMap<>();

  /** First word to the names that begin with it, each as word keys. */
  private final Map<String, List<List<String>>> names = new HashMap<>();

  private States(NamePack pack) {
    ULocale locale = new ULocale(pack.language());
    for (String code : ULocale.getISOCountries()) {
      String name = new ULocale("und_" + code).getDisplayCountry(locale);
      List<String> keys = new ArrayList<>();
      for (Token token : Tokens.of(name, pack.spelling())) {
        if (token.isWord()) {
          keys.add(token.key());
        }
      }
      if (!keys.isEmpty()) {
        names.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
      }
    }
  }

  static States of(NamePack pack) {
    return ALL.computeIfAbsent(pack.language(), l -> new States(pack));
  }

  /** How many tokens a State's name has that begins at a token; 0 if none does. */
  int at(List<Token> tokens, int start) {
    int best = 0;
    for (List<String> name : names.getOrDefault(tokens.get(start).key(), List.of())) {
      int length = 0;
      while (length < name.size()
          && start + length < tokens.size()
          && tokens.get(start + length).key().equals(name.get(length))) {
        length++;
      }
      if (length == name.size() && tokens.get(start).isCapitalised()) {
        best = Math.max(best, length);
      }
    }
    return best;
  }
}
