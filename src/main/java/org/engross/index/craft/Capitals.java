package org.engross.index.craft;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.index.text.Spelling;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;

/**
 * Which words a text writes with a capital, told by its running text: what stands so in the middle
 * of sentences more often than not is a name's, and keeps its capital when a head in capitals is
 * calmed: "LA HAUTE COUR" becomes "La Haute Cour" where the text speaks of "la Haute Cour".
 */
final class Capitals {
  /** Word in small letters to the forms met and how often. */
  private final Map<String, Map<String, Integer>> forms = new TreeMap<>();

  private final Edition edition;
  private boolean learnt;

  Capitals(Edition edition) {
    this.edition = edition;
  }

  /** Reads the text; only a head in capitals asks for that, and most texts have none. */
  private void learn() {
    learnt = true;
    for (TextUnit unit : edition.units()) {
      String text = unit.text().string();
      boolean running = !text.equals(text.toUpperCase(Locale.ROOT));
      if (running) {
        learn(text);
      }
    }
  }

  private void learn(String text) {
    boolean fresh = true;
    for (Token token : Tokens.of(text, Spelling.PLAIN)) {
      if (token.isWord() && !fresh) {
        forms
            .computeIfAbsent(token.text().toLowerCase(Locale.ROOT), w -> new TreeMap<>())
            .merge(token.text(), 1, Integer::sum);
      }
      fresh = token.isMark('.') || token.isMark(':') || token.isMark('"') || token.isMark('(');
    }
  }

  /** A head in capitals, as the text would write it within a sentence, its first letter large. */
  String calm(String head, Locale locale) {
    if (!learnt) {
      learn();
    }
    StringBuilder out = new StringBuilder(head);
    boolean first = true;
    for (Token token : Tokens.of(head, Spelling.PLAIN)) {
      if (token.isWord() || token.kind() == Token.Kind.ELISION) {
        String word = head.substring(token.start(), token.end());
        String calm = form(word.toLowerCase(locale));
        String set = first ? calm.substring(0, 1).toUpperCase(locale) + calm.substring(1) : calm;
        if (set.length() == word.length()) {
          out.replace(token.start(), token.end(), set);
        }
        first = false;
      }
    }
    return out.toString();
  }

  /** The form met most; where two are equal the small one. */
  private String form(String word) {
    String best = word;
    int most = 0;
    for (Map.Entry<String, Integer> form : forms.getOrDefault(word, Map.of()).entrySet()) {
      if (form.getValue() > most || form.getValue() == most && form.getKey().equals(word)) {
        best = form.getKey();
        most = form.getValue();
      }
    }
    return best;
  }
}
