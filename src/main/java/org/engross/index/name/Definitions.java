package org.engross.index.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.index.text.Token;

/**
 * Short forms that a text defines right after a name: an acronym in brackets whose letters are the
 * name's initials in order, or words after "hereinafter" and the like. Ordinary brackets define
 * nothing.
 */
final class Definitions {
  private static final int FARTHEST = 24;
  private static final int LONG_ACRONYM = 5;
  private static final int FEWEST_CAPITALS = 3;

  /**
   * A short form.
   *
   * @param form its words
   * @param entity what it stands for
   * @param noun the class noun, when the form is just that ("the Organisation"); otherwise empty
   */
  record Definition(String form, String entity, String noun) {}

  /**
   * The brackets, or the clause, in which forms are defined.
   *
   * @param from first token, exclusive of nothing: the bracket itself
   * @param to token after the last
   * @param fit how well an acronym in it gives the initials of the name, in per cent
   */
  record Clause(int from, int to, String entity, List<Definition> forms, int fit) {}

  private final Passage passage;
  private final List<Token> tokens;
  private final NamePack pack;

  private final SightingMap names;

  private Definitions(Passage passage, List<Sighting> names) {
    this.passage = passage;
    this.names = new SightingMap(names);
    this.tokens = passage.tokens();
    this.pack = passage.pack();
  }

  /**
   * The clauses that follow the names of a passage. Where several names end before one clause, it
   * belongs to the one whose initials it gives most fully, else to the longest.
   */
  static List<Clause> of(Passage passage, List<Sighting> names) {
    Definitions reader = new Definitions(passage, names);
    Map<Integer, Clause> clauses = new TreeMap<>();
    for (Sighting name : names) {
      reader
          .after(name)
          .ifPresent(clause -> clauses.merge(clause.from(), clause, Definitions::better));
    }
    return List.copyOf(clauses.values());
  }

  /**
   * Those of some clauses that a token stands in.
   *
   * @param clauses in the order of the text
   */
  static List<Clause> around(List<Clause> clauses, int token) {
    Comparator<Clause> order = Comparator.comparingInt(Clause::from);
    Clause here = new Clause(token, token, "", List.of(), 0);
    int at = Collections.binarySearch(clauses, here, order);
    List<Clause> around = new ArrayList<>();
    for (int i = at < 0 ? -at - 2 : at;
        i >= 0 && clauses.get(i).from() >= token - FARTHEST - 1;
        i--) {
      if (token < clauses.get(i).to()) {
        around.add(clauses.get(i));
      }
    }
    return around;
  }

  /** Whether a clause begins at a token. */
  static boolean isStart(List<Clause> clauses, int token) {
    return around(clauses, token).stream().anyMatch(c -> c.from() == token);
  }

  private static Clause better(Clause longer, Clause shorter) {
    return shorter.fit() > longer.fit() ? shorter : longer;
  }

  private Optional<Clause> after(Sighting name) {
    Optional<Clause> next = after(name, name.to());
    int later = afterNote(name.to());
    return next.or(() -> later < 0 ? Optional.empty() : after(name, later)).or(() -> later(name));
  }

  /**
   * "the Agreement on Outer Space, done at Paris on 26 November 1996, hereinafter the Agreement":
   * the class noun of the name, defined later in the sentence and before any other name.
   */
  private Optional<Clause> later(Sighting name) {
    int noun = Nouns.at(passage, name);
    int last = Math.min(tokens.size(), name.to() + FARTHEST);
    for (int i = name.to(); noun >= 0 && i < last && !isStop(i); i++) {
      if (isDefining(i)) {
        int end = end(i, false);
        String key = pack.noun(tokens.get(noun).key()).orElseThrow().key();
        List<Definition> forms =
            forms(name, i, end).stream().filter(f -> f.noun().equals(key)).toList();
        return forms.isEmpty()
            ? Optional.empty()
            : Optional.of(new Clause(i, end, name.entity(), forms, 0));
      }
    }
    return Optional.empty();
  }

  /** The end of a sentence or of its part, or where another name begins. */
  private boolean isStop(int at) {
    boolean mark = tokens.get(at).isMark(';') || tokens.get(at).isMark('.') && isEnd(at);
    return mark || names.from(at).stream().anyMatch(s -> s.length() > 1);
  }

  /** A point that ends a sentence, not an abbreviation such as "г." before a town. */
  private boolean isEnd(int at) {
    boolean one = at > 0 && tokens.get(at - 1).text().length() == 1;
    return !one;
  }

  /**
   * "the Affordable Care Act (Public Law 111-148), as amended (the "Act")": the bracket behind one
   * that defines nothing.
   *
   * @return -1 where there is none
   */
  private int afterNote(int bracket) {
    boolean open = bracket < tokens.size() && tokens.get(bracket).isMark('(');
    int at = open ? end(bracket, true) + 1 : 0;
    while (at > 0
        && at < tokens.size()
        && (tokens.get(at).isMark(',') || pack.has("as-amended", tokens.get(at)))) {
      at++;
    }
    return at > 0 && at < tokens.size() && tokens.get(at).isMark('(') ? at : -1;
  }

  private Optional<Clause> after(Sighting name, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    boolean bracket = tokens.get(at).isMark('(');
    boolean comma = tokens.get(at).isMark(',') && isDefining(afterToBe(at + 1));
    if (!bracket && !comma) {
      return Optional.empty();
    }
    int end = end(at, bracket);
    List<Definition> forms = end < 0 ? List.of() : forms(name, at + 1, end);
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Clause(at, bracket ? end + 1 : end, name.entity(), forms, fit(name, forms)));
  }

  private int fit(Sighting name, List<Definition> forms) {
    return forms.stream().mapToInt(f -> Initials.share(f.form(), passage, name)).max().orElse(0);
  }

  /** Steps over "to be" in "a Commission, to be called the Reparation Commission". */
  private int afterToBe(int from) {
    int at = from;
    while (at < from + 2 && at < tokens.size() && pack.has("to-be", tokens.get(at))) {
      at++;
    }
    return at;
  }

  private int end(int at, boolean bracket) {
    int last = Math.min(tokens.size(), at + FARTHEST);
    for (int i = at + 1; i < last; i++) {
      Token token = tokens.get(i);
      if (bracket && token.isMark(')')) {
        return i;
      }
      if (!bracket && (token.isMark(',') || token.isMark('.') || token.isMark(';'))) {
        return i;
      }
      if (bracket && token.isMark('(')) {
        return -1;
      }
    }
    return bracket ? -1 : last;
  }

  private List<Definition> forms(Sighting name, int from, int to) {
    boolean defining = false;
    for (int i = from; i < to; i++) {
      defining |= isDefining(i);
    }
    boolean quoted =
        tokens.get(from).isMark('"') || tokens.get(from).isMark('\'') || isArticle(from);
    boolean dash = tokens.get(from).isMark('-');
    List<Definition> forms = new ArrayList<>();
    for (int[] run : runs(from, to)) {
      String text = passage.text(run[0], run[1]);
      boolean one = run[1] == run[0] + 1;
      boolean acronym = one && tokens.get(run[0]).isAcronym();
      boolean noun = one && pack.noun(tokens.get(run[0]).key()).isPresent();
      boolean foreign = acronym && to - from == 1 && isForeign(text, name);
      boolean alone =
          acronym && Initials.fit(text, passage, name) || isShortened(run, name) || foreign;
      boolean part = noun && isPartOf(tokens.get(run[0]).key(), name);
      if (defining || alone || quoted && (acronym || part || !one) || dash && acronym) {
        String key = noun ? pack.noun(tokens.get(run[0]).key()).orElseThrow().key() : "";
        forms.add(new Definition(text, name.entity(), key));
      }
    }
    return forms;
  }

  /** "(MINUSMA)": a long acronym alone in the brackets may give a name of another language. */
  private boolean isForeign(String acronym, Sighting name) {
    long capitals =
        tokens.subList(name.from(), name.to()).stream().filter(Token::isCapitalised).count();
    boolean loud = acronym.codePoints().allMatch(Character::isUpperCase);
    return loud && acronym.length() >= LONG_ACRONYM && capitals >= FEWEST_CAPITALS;
  }

  /** "(GI Hub)": initials before the class noun of the name. */
  private boolean isShortened(int[] run, Sighting name) {
    boolean two = run[1] == run[0] + 2 && tokens.get(run[0]).isAcronym();
    String whole = two ? passage.text(run[0], run[0] + 1) : "";
    return two
        && isPartOf(tokens.get(run[0] + 1).key(), name)
        && Initials.fit(whole, passage, name);
  }

  /** Runs of capitalised words, parted by small words and marks. */
  private List<int[]> runs(int from, int to) {
    List<int[]> runs = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean inRun =
          i < to
              && (tokens.get(i).isCapitalised() && !isArticle(i)
                  || start >= 0 && tokens.get(i).kind() == Token.Kind.HYPHEN);
      if (inRun && start < 0) {
        start = i;
      } else if (!inRun && start >= 0) {
        runs.add(new int[] {start, i});
        start = -1;
      }
    }
    return runs;
  }

  private boolean isPartOf(String key, Sighting name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (tokens.get(i).key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean isArticle(int at) {
    return pack.has("articles", tokens.get(at));
  }

  private boolean isDefining(int at) {
    return at < tokens.size() && pack.has("defining", tokens.get(at));
  }
}
