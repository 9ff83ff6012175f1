package org.engross.index.name;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.index.EntityKind;
import org.engross.index.text.Token;

/**
 * Resolves "the Organisation", "the Convention" and the like where they stand: to the last thing of
 * that class named before in the same paragraph, else to what the text has defined the words to
 * mean, else to the first named behind, else to the one thing of that class named before. What is
 * left is listed and never guessed.
 */
final class ShortForms {
  static final String RULE = "short-form";

  /** Among so many tokens after "the Constitution" its State is looked for. */
  private static final int FARTHEST_LAWS = 6;

  /** A short form without a thing it could stand for. */
  record Unresolved(int passage, int token, String noun) {}

  private final List<Passage> passages;
  private final List<List<Sighting>> names;
  private final Entities entities;
  private final Map<String, String> given;
  private final List<List<Definitions.Clause>> clauses;
  private final Map<String, String> defined = new TreeMap<>();
  private final Map<String, Set<String>> before = new TreeMap<>();
  private final NamesOfClass ofClass;

  /** By identity of the passage, whose own equality would compare all its tokens. */
  private final Map<Passage, Boolean> settingUp = new IdentityHashMap<>();

  /** Organs that the text itself sets up under a class noun alone: "an Assembly". */
  private final Map<String, String> introduced = new TreeMap<>();

  private final Map<Passage, SightingMap> maps = new IdentityHashMap<>();

  private final List<Unresolved> unresolved = new ArrayList<>();

  /**
   * @param names the names of each passage, all resolved
   * @param clauses the defining clauses of each passage
   * @param given what class nouns mean by themselves, from the edition's own data
   */
  ShortForms(
      List<Passage> passages,
      List<List<Sighting>> names,
      List<List<Definitions.Clause>> clauses,
      Entities entities,
      Map<String, String> given) {
    this.passages = passages;
    this.names = names;
    this.clauses = clauses;
    this.entities = entities;
    this.given = given;
    this.ofClass = new NamesOfClass(passages, names, entities);
  }

  List<Unresolved> unresolved() {
    return unresolved;
  }

  /** The short forms of each passage, resolved. */
  List<List<Sighting>> all() {
    List<List<Sighting>> all = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      all.add(in(p));
      remember(p);
    }
    return all;
  }

  private List<Sighting> in(int p) {
    for (Definitions.Clause clause : clauses.get(p)) {
      for (Definitions.Definition form : clause.forms()) {
        if (!form.noun().isEmpty()) {
          defined.put(form.noun(), form.entity());
        }
      }
    }
    List<Sighting> found = new ArrayList<>();
    for (int i = 0; i < passages.get(p).tokens().size(); i++) {
      introduce(p, i).ifPresent(found::add);
      Optional<NamePack.Noun> noun = shortForm(p, i);
      if (noun.isPresent()) {
        int at = i;
        Optional<String> entity = resolve(p, i, noun.get().key());
        entity
            .filter(id -> !id.equals(Given.ITSELF))
            .ifPresent(
                id -> found.add(new Sighting(at, at + 1, entities.kindOf(id), id, RULE, "")));
        if (entity.isEmpty()) {
          unresolved.add(new Unresolved(p, i, noun.get().key()));
        }
      }
    }
    return found;
  }

  /**
   * "through an Assembly and a Council, with a permanent Secretariat": a text that sets up an organ
   * calls it by its class noun from there on, where nothing else of that class has been named.
   */
  private Optional<Sighting> introduce(int p, int at) {
    Passage passage = passages.get(p);
    NamePack pack = passage.pack();
    Optional<NamePack.Noun> noun =
        candidate(p, at)
            .filter(n -> pack.has("introduced-bodies", n.key()) && !leadsName(passage, at));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int before = at - 1;
    while (before > 0 && isPlain(passage, before)) {
      before--;
    }
    boolean bare = pack.texts("articles").isEmpty() && isSettingUp(passage);
    boolean indefinite =
        bare || before >= 0 && pack.has("indefinite", passage.tokens().get(before));
    boolean link = at + 1 < passage.tokens().size() && pack.has("body-links", next(passage, at));
    if (!indefinite || link) {
      return Optional.empty();
    }
    String key = noun.get().key();
    boolean other = named(key) && !defined.containsKey(key) && isSettingUp(passage);
    if (!other && isKnown(key, pack)) {
      return Optional.empty();
    }
    Entities.Bag bag = new Entities.Bag(List.of(key), "");
    String word = passage.tokens().get(at).text();
    String id = entities.idOf(EntityKind.BODY, bag, word, 1);
    introduced.put(key, id);
    return Optional.of(new Sighting(at, at + 1, EntityKind.BODY, id, RULE, ""));
  }

  private static Token next(Passage passage, int at) {
    return passage.tokens().get(at + 1);
  }

  private static boolean isPlain(Passage passage, int at) {
    Token token = passage.tokens().get(at);
    boolean small = token.isWord() && !token.isCapitalised();
    return small && !passage.pack().has("articles", token) && !passage.pack().has("links", token);
  }

  private boolean isKnown(String noun, NamePack pack) {
    boolean named = named(noun) || defined.containsKey(noun);
    return named || given.containsKey(noun) || pack.texts("introduced-bodies").isEmpty();
  }

  private boolean named(String noun) {
    return !before.getOrDefault(noun, Set.of()).isEmpty();
  }

  /** "There are established an Assembly and a Council": several at once, or a word that says so. */
  private boolean isSettingUp(Passage passage) {
    return settingUp.computeIfAbsent(passage, ShortForms::setsUp);
  }

  private static boolean setsUp(Passage passage) {
    NamePack pack = passage.pack();
    int organs = 0;
    boolean said = false;
    for (int i = 1; i < passage.tokens().size(); i++) {
      Token token = passage.tokens().get(i);
      boolean organ = token.isCapitalised() && pack.has("introduced-bodies", token);
      organs += organ && pack.has("indefinite", passage.tokens().get(i - 1)) ? 1 : 0;
      said |= pack.has("establishing", token);
    }
    return organs > 1 || said;
  }

  /** The class noun in the singular at a token, if it has a capital and is part of no name. */
  private Optional<NamePack.Noun> candidate(int p, int at) {
    Passage passage = passages.get(p);
    Token token = passage.tokens().get(at);
    NamePack pack = passage.pack();
    Optional<NamePack.Noun> noun = pack.noun(token.key());
    boolean candidate =
        noun.isPresent()
            && !noun.get().plural()
            && !pack.has("numbered-only", noun.get().key())
            && token.isCapitalised()
            && !token.isAcronym()
            && !passage.capitals()
            && map(p).over(at).stream().noneMatch(s -> covers(passage, s, at));
    return candidate ? noun : Optional.empty();
  }

  /** The class noun at a token, if it stands there as a short form. */
  private Optional<NamePack.Noun> shortForm(int p, int at) {
    Passage passage = passages.get(p);
    NamePack pack = passage.pack();
    Optional<NamePack.Noun> noun = candidate(p, at);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    boolean article =
        pack.texts("articles").isEmpty()
            ? isBare(passage, at, noun.get())
            : at > 0
                && (isArticle(pack, passage.tokens().get(at - 1)) || isKept(p, at, noun.get()));
    boolean cites = map(p).from(at).stream().anyMatch(s -> isCitation(s));
    boolean inClause = !Definitions.around(clauses.get(p), at).isEmpty();
    boolean leads = leadsName(passage, at);
    return (article || cites || inClause) && !leads ? noun : Optional.empty();
  }

  /**
   * In a language without articles the capital alone tells; where a sentence begins with the word,
   * the text must have said what it means.
   */
  private boolean isBare(Passage passage, int at, NamePack.Noun noun) {
    boolean first = at == 0 || passage.startsSentence(at);
    boolean pointed = at > 0 && passage.pack().has("self", passage.tokens().get(at - 1));
    return !pointed && (!first || defined.containsKey(noun.key()));
  }

  /** "The permanent Secretariat": a small adjective between, where the text has set it up so. */
  private boolean isKept(int p, int at, NamePack.Noun noun) {
    Passage passage = passages.get(p);
    boolean between = at > 1 && isPlain(passage, at - 1);
    return introduced.containsKey(noun.key())
        && between
        && isArticle(passage.pack(), passage.tokens().get(at - 2));
  }

  private static boolean isArticle(NamePack pack, Token token) {
    return Words.isDefinite(pack, token);
  }

  /**
   * Whether a capitalised word follows at once, or a word that says what it is for, so that this is
   * the head of a longer name.
   */
  private static boolean leadsName(Passage passage, int at) {
    if (at + 1 >= passage.tokens().size()) {
      return false;
    }
    Token next = passage.tokens().get(at + 1);
    NamePack pack = passage.pack();
    boolean purpose = pack.has("purpose-links", next);
    return purpose || pack.modifiersFirst() && next.isCapitalised() && !pack.has("persons", next);
  }

  /** The last word of a longer name may be a short form: "Secretariat of the Convention". */
  private static boolean covers(Passage passage, Sighting sighting, int at) {
    boolean last = sighting.to() == at + 1 && sighting.from() < at - 1;
    boolean inner = last && isArticle(passage.pack(), passage.tokens().get(at - 1));
    return sighting.from() <= at && at < sighting.to() && !isCitation(sighting) && !inner;
  }

  private static boolean isCitation(Sighting sighting) {
    return sighting.rule().equals(Citations.RULE);
  }

  private Optional<String> resolve(int p, int at, String noun) {
    Optional<String> named = ofClass.before(p, at, noun, true);
    if (named.isPresent()) {
      return named;
    }
    if (defined.containsKey(noun)) {
      return Optional.of(defined.get(noun));
    }
    Optional<String> near = ofClass.after(p, at, noun).or(() -> ofClass.before(p, at, noun, false));
    if (near.isPresent()) {
      return near;
    }
    if (given.containsKey(noun)) {
      return Optional.of(given.get(noun));
    }
    if (introduced.containsKey(noun)) {
      return Optional.of(introduced.get(noun));
    }
    Set<String> all = before.getOrDefault(noun, Set.of());
    boolean standing = all.isEmpty() && passages.get(p).pack().has("standing-documents", noun);
    return all.size() == 1
        ? Optional.of(all.iterator().next())
        : standing ? Optional.of(standing(p, at, noun)) : Optional.empty();
  }

  /** "The Constitution": there is one in a State, and it needs no other name. */
  private String standing(int p, int at, String noun) {
    Passage passage = passages.get(p);
    Optional<String> state = stateOfLaws(passage, at + 1);
    List<String> words = new ArrayList<>(List.of(noun));
    state.ifPresent(s -> words.addAll(List.of(passage.pack().key(s).split(" "))));
    String word = passage.tokens().get(at).text() + state.map(s -> " of " + s).orElse("");
    String id = entities.idOf(EntityKind.DOCUMENT, new Entities.Bag(words, ""), word, 1);
    if (state.isPresent()) {
      before.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(id);
    }
    return id;
  }

  /** "the Constitution and the laws of the United States": whose laws they are. */
  private static Optional<String> stateOfLaws(Passage passage, int from) {
    NamePack pack = passage.pack();
    List<Token> tokens = passage.tokens();
    int at = from;
    int stop = Math.min(tokens.size(), from + FARTHEST_LAWS);
    while (at < stop
        && (pack.has("joiners", tokens.get(at)) || pack.has("articles", tokens.get(at)))) {
      at++;
    }
    boolean laws = at > from && at + 1 < stop && pack.has("laws", tokens.get(at));
    if (!laws || !pack.has("of", tokens.get(at + 1))) {
      return Optional.empty();
    }
    int first = at + 2;
    int name = first < tokens.size() && pack.has("articles", tokens.get(first)) ? first + 1 : first;
    return name >= tokens.size()
        ? Optional.empty()
        : States.of(pack).find(tokens, name).map(f -> passage.text(first, f.to()));
  }

  private SightingMap map(int p) {
    return maps.computeIfAbsent(passages.get(p), passage -> new SightingMap(names.get(p)));
  }

  private void remember(int p) {
    NamePack pack = passages.get(p).pack();
    for (Sighting s : names.get(p)) {
      EntityKind kind = s.kind();
      boolean indexed = kind == EntityKind.DOCUMENT || kind == EntityKind.BODY;
      String noun = ofClass.spelled(passages.get(p), s);
      if (indexed && !noun.isEmpty() && !isCitation(s)) {
        before.computeIfAbsent(noun, n -> new LinkedHashSet<>()).add(s.entity());
      }
    }
  }
}
