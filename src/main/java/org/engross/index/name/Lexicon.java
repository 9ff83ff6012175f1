package org.engross.index.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.index.EntityKind;
import org.engross.index.authority.Authority;
import org.engross.index.authority.Name;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;

/**
 * All known forms of one language in a tree of words, so that a text is searched for all of them in
 * one walk. Articles, hyphens and possessive endings within a form count for nothing.
 */
public final class Lexicon {
  private static final int WORDS_BUT_FIRST = 3;
  private static final int WORDS_IN_ANY_CASE = 6;
  private static final int WORDS_IN_SENTENCE_CASE = 4;

  /** Shorter acronyms mean other things in other languages. */
  private static final int SHORTEST_SPOKEN = 4;

  private record Form(String entity, EntityKind kind, Name name, List<Token> tokens, int rank) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();
  }

  private final NamePack pack;
  private final Node root = new Node();
  private final Map<String, String> prefixes;

  public Lexicon(NamePack pack) {
    this.pack = pack;
    this.prefixes = pack.pairs("prefixes");
  }

  /** Adds the forms of an entry that hold in this language; lower ranks win over higher ones. */
  public void add(Authority authority, int rank) {
    for (Name name : authority.names()) {
      String language = name.language();
      boolean ours = language.isEmpty() || language.equals(pack.language()) || !pack.isComplete();
      if (ours || isSpoken(authority, name)) {
        add(authority.id(), authority.kind(), name, rank);
      }
    }
    for (String not : authority.not()) {
      add("!" + authority.id(), authority.kind(), anywhere(not), rank);
    }
  }

  /**
   * "Interpol", "UNICEF": one word that is said the same in all languages, where the entry has no
   * acronym in the language of the text.
   */
  private boolean isSpoken(Authority authority, Name name) {
    String text = name.text();
    boolean word = text.length() >= SHORTEST_SPOKEN && text.chars().allMatch(Character::isLetter);
    boolean other =
        authority.names().stream()
            .anyMatch(
                n ->
                    n.role() == Name.Role.ACRONYM
                        && (n.language().isEmpty() || n.language().equals(pack.language())));
    boolean kind = name.role() == Name.Role.ACRONYM || name.role() == Name.Role.VARIANT;
    return word && kind && !other && name.sections().isEmpty();
  }

  /** Adds a string that is never a name. */
  public void addNot(String text) {
    add("!", EntityKind.INITIATIVE, anywhere(text), 0);
  }

  /** Adds one form. */
  public void add(String entity, EntityKind kind, Name name, int rank) {
    List<Token> tokens = Tokens.of(name.text(), pack.spelling());
    Node node = root;
    int added = 0;
    for (Token token : tokens) {
      if (!isSilent(token) && !(pack.has("articles", token) && tokens.size() > 1)) {
        node = node.next.computeIfAbsent(token.key(), k -> new Node());
        added++;
      }
    }
    if (added > 0) {
      node.forms.add(new Form(entity, kind, name, meaningful(tokens), rank));
    }
  }

  private static Name anywhere(String text) {
    return new Name(text, "", List.of(), Name.Role.VARIANT);
  }

  /** Every known form in a passage: nested ones too, of one run the best entry only. */
  public List<Sighting> find(Passage passage) {
    List<Sighting> found = new ArrayList<>();
    List<Token> tokens = passage.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!isSilent(tokens.get(i))) {
        walk(passage, i, found);
      }
    }
    return found;
  }

  private void walk(Passage passage, int start, List<Sighting> found) {
    List<Token> tokens = passage.tokens();
    Node node = root;
    List<Token> met = new ArrayList<>();
    for (int j = start; j < tokens.size(); j++) {
      Token token = tokens.get(j);
      if (isSilent(token) && j > start) {
        continue;
      }
      Node next = j == start ? first(token.key()) : node.next.get(token.key());
      if (next == null) {
        if (j > start && pack.has("articles", token)) {
          continue;
        }
        return;
      }
      node = next;
      met.add(token);
      for (Form form : best(passage, node, met)) {
        found.add(sighting(start, j + 1, form));
      }
    }
  }

  /**
   * Where a name's first word leads, a preposition or "and" that is written as part of it left out:
   * "وميثاق" is "and the Charter" in Arabic.
   */
  private Node first(String key) {
    Node next = root.next.get(key);
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (next == null && key.startsWith(prefix.getKey())) {
        next = root.next.get(prefix.getValue() + key.substring(prefix.getKey().length()));
      }
    }
    return next;
  }

  private static Sighting sighting(int from, int to, Form form) {
    return new Sighting(from, to, form.kind(), form.entity(), form.name().role().rule(), "");
  }

  /** The forms that end at a node and fit the passage: blocking ones, and the best naming one. */
  private List<Form> best(Passage passage, Node node, List<Token> met) {
    List<Form> fitting = new ArrayList<>();
    Form best = null;
    for (Form form : node.forms) {
      boolean fits = form.name().holdsIn(passage.unit().section()) && fits(form, met, passage);
      if (fits && form.entity().startsWith("!")) {
        fitting.add(form);
      } else if (fits && (best == null || isBetter(form, best))) {
        best = form;
      }
    }
    if (best != null) {
      fitting.add(best);
    }
    return fitting;
  }

  private static boolean isBetter(Form a, Form b) {
    boolean aScoped = !a.name().sections().isEmpty();
    boolean bScoped = !b.name().sections().isEmpty();
    if (aScoped != bScoped) {
      return aScoped;
    }
    if (a.rank() != b.rank()) {
      return a.rank() < b.rank();
    }
    return a.name().role().compareTo(b.name().role()) < 0;
  }

  /**
   * Whether the letters' case allows the match: an acronym exactly, a short name with all its
   * capitals, a longer one also in sentence case, a very long one in any.
   */
  private static boolean fits(Form form, List<Token> met, Passage passage) {
    int missing = 0;
    int words = 0;
    boolean first = false;
    for (int i = 0; i < met.size(); i++) {
      Token wanted = form.tokens().get(i);
      Token given = met.get(i);
      if (!wanted.isWord()) {
        continue;
      }
      words++;
      boolean exact = wanted.isAcronym() && wanted.isAllCapitals();
      if (exact && !given.text().equals(wanted.text())) {
        return false;
      }
      if (wanted.isCapitalised() && !given.isCapitalised()) {
        missing++;
        first |= i == 0;
      }
    }
    return missing == 0
        || missing == 1 && first && words >= WORDS_BUT_FIRST
        || words >= WORDS_IN_ANY_CASE
        || words >= WORDS_IN_SENTENCE_CASE && met.get(0).isCapitalised();
  }

  private List<Token> meaningful(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> !isSilent(t) && !(pack.has("articles", t) && tokens.size() > 1))
        .toList();
  }

  private static boolean isSilent(Token token) {
    return token.kind() == Token.Kind.HYPHEN || token.kind() == Token.Kind.POSSESSIVE;
  }
}
