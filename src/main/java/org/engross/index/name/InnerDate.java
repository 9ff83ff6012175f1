package org.engross.index.name;

import java.util.List;
import org.engross.index.EntityKind;
import org.engross.index.text.Token;
import org.engross.index.text.Token.Kind;

/**
 * The date within the title of a document that goes on after it: "of 13 April 2016" in
 * "Interinstitutional Agreement of 13 April 2016 on Better Law-Making". It is no part of the
 * heading, and the same document is named without it as well.
 *
 * @param from first token of the date, the "of" before it included
 * @param to token after it; where there is no such date both are the end of the name
 */
record InnerDate(int from, int to) {

  static InnerDate of(Passage passage, Sighting name) {
    InnerDate none = new InnerDate(name.to(), name.to());
    boolean dated = passage.pack().has("dated-only", passage.tokens().get(name.from()));
    if (name.kind() != EntityKind.DOCUMENT || name.rule().equals(Citations.RULE) || dated) {
      return none;
    }
    List<Token> tokens = passage.tokens();
    for (int i = name.from() + 1; i + 2 < name.to(); i++) {
      int end = end(passage, i, name.to());
      if (passage.pack().has("of", tokens.get(i)) && end > i) {
        return new InnerDate(i, end);
      }
    }
    return none;
  }

  /** The token after a date with month and year that other words of the name follow. */
  private static int end(Passage passage, int of, int last) {
    List<Token> tokens = passage.tokens();
    boolean month = false;
    int at = of + 1;
    while (at < last && isDatePart(passage, at, month)) {
      month |= passage.pack().has("months", tokens.get(at));
      at++;
    }
    boolean year = month && at > of + 2 && tokens.get(lastWord(tokens, at)).text().length() == 4;
    return year && at < last ? at : of;
  }

  private static int lastWord(List<Token> tokens, int end) {
    return tokens.get(end - 1).isMark(',') ? end - 2 : end - 1;
  }

  private static boolean isDatePart(Passage passage, int at, boolean month) {
    Token token = passage.tokens().get(at);
    return token.kind() == Kind.NUMBER
        || passage.pack().has("months", token)
        || month && token.isMark(',');
  }
}
