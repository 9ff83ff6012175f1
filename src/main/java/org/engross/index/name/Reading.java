package org.engross.index.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.draft.RichText;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.index.Authorities;
import org.engross.index.EntityKind;
import org.engross.index.authority.Authority;
import org.engross.index.authority.Name;
import org.engross.index.text.Token;

/**
 * All names of a text, found and resolved.
 *
 * <p>First every known form is looked up and the rules look for names nobody told them of; then
 * names are matched to things, innermost first; then what the text itself defines is added and all
 * is read once more; last, short forms are resolved in their place.
 */
public final class Reading {
  private static final int IN_TEXT = 100;
  private static final int IN_CAPITALS = 1;

  /** Among so many passages at the start of a text its enacting formula is looked for. */
  private static final int FORMULA_WITHIN = 40;

  private final List<Passage> passages;
  private final Entities entities = new Entities();
  private final Map<String, Lexicon> lexicons = new LinkedHashMap<>();
  private final List<List<Sighting>> names = new ArrayList<>();
  private final List<List<Definitions.Clause>> clauses = new ArrayList<>();
  private final List<ShortForms.Unresolved> unresolved = new ArrayList<>();

  /** The body that issued the text, and what kind of document the text is. */
  private Optional<Authority> issuer = Optional.empty();

  private String type = "";

  private final Recall recall;

  private Reading(Edition edition, Recall recall) {
    recall.begin();
    this.recall = recall;
    this.passages = Passage.of(edition, recall);
  }

  /**
   * Reads a text.
   *
   * @param further kinds that are looked for besides documents and bodies
   * @param recall what an earlier reading found, of this text as it was then; empty for none
   */
  public static Reading of(
      Edition edition, Authorities authorities, java.util.Set<EntityKind> further, Recall recall) {
    Reading reading = new Reading(edition, recall);
    reading.learn(authorities);
    reading.type = edition.metadata().type();
    reading.issuer = Given.issuer(edition, authorities);
    reading.pass(0);
    reading.issuer = reading.issuer.or(reading::opening);
    if (reading.define()) {
      reading.pass(1);
      reading.findClauses();
    } else {
      reading.pass(1);
    }
    Parties.leaveOut(reading.passages, reading.names, reading.entities);
    SameBodies.merge(reading.passages, reading.names, reading.entities);
    reading.resolve(Given.of(edition, reading.enacting(), reading.entities, authorities));
    reading.further(further);
    Statuses.tell(reading.passages, reading.names, reading.entities);
    return reading;
  }

  public List<Passage> passages() {
    return passages;
  }

  public Entities entities() {
    return entities;
  }

  /**
   * The names in a passage in the order of the text, all resolved, longer before what they hold.
   */
  public List<Sighting> names(int passage) {
    return names.get(passage);
  }

  /** Whether a name stands where it is defined, in brackets after the full name. */
  public boolean isDefining(int passage, Sighting name) {
    return Definitions.around(clauses.get(passage), name.from()).stream()
        .anyMatch(c -> name.to() <= c.to() && c.entity().equals(name.entity()));
  }

  /** The full name that a defining clause follows ends where the clause begins. */
  public boolean isDefined(int passage, Sighting name) {
    return Definitions.isStart(clauses.get(passage), name.to());
  }

  /** The short forms that could not be resolved, as passage and token. */
  public List<int[]> unresolved() {
    return unresolved.stream().map(u -> new int[] {u.passage(), u.token()}).toList();
  }

  private void learn(Authorities authorities) {
    List<Authority> all =
        Stream.concat(authorities.own().stream(), authorities.shared().stream()).toList();
    all.forEach(entities::know);
    for (Passage passage : passages) {
      lexicons.computeIfAbsent(
          passage.pack().language(), l -> lexicon(passage.pack(), authorities));
    }
    for (Passage passage : passages) {
      NamePack pack = passage.pack();
      if (pack.isComplete() && bagged.add(pack.language())) {
        recall
            .forms(authorities, pack.language(), () -> forms(all, pack))
            .forEach(form -> entities.learn(form.id(), form.kind(), form.bag()));
      }
    }
  }

  private final java.util.Set<String> bagged = new java.util.TreeSet<>();

  private static Lexicon lexicon(NamePack pack, Authorities authorities) {
    Lexicon lexicon = new Lexicon(pack);
    authorities.own().forEach(a -> lexicon.add(a, 0));
    authorities.shared().forEach(a -> lexicon.add(a, 1));
    authorities.not().forEach(lexicon::addNot);
    return lexicon;
  }

  /** The words under which each known thing may be found by rule. */
  private List<Recall.KnownForm> forms(List<Authority> all, NamePack pack) {
    List<Recall.KnownForm> forms = new ArrayList<>();
    all.forEach(authority -> addForms(authority, pack, forms));
    return forms;
  }

  private void addForms(Authority authority, NamePack pack, List<Recall.KnownForm> forms) {
    for (Name name : authority.names()) {
      boolean ours = name.language().isEmpty() || name.language().equals(pack.language());
      if (!ours || name.role() == Name.Role.ACRONYM || !name.sections().isEmpty()) {
        continue;
      }
      Passage passage = pseudo(name.text(), pack);
      Sighting whole =
          Sighting.byRule(0, passage.tokens().size(), authority.kind(), name.role().rule());
      List<Sighting> inner =
          Layers.of(lexicons.get(pack.language()).find(passage)).stream()
              .filter(s -> !s.entity().equals(authority.id()))
              .toList();
      Optional<Sighting> owner = owner(passage, whole, new SightingMap(inner));
      Entities.Bag bag = Entities.Bag.of(passage, whole, owner);
      forms.add(new Recall.KnownForm(authority.id(), authority.kind(), bag));
    }
  }

  private static Passage pseudo(String text, NamePack pack) {
    TextUnit unit = new TextUnit("", "", TextUnit.Role.PARAGRAPH, "", 0, RichText.of(text));
    return Passage.of(unit, pack, false);
  }

  private void pass(int weight) {
    names.clear();
    for (Passage passage : passages) {
      List<Sighting> forms = lexicons.get(passage.pack().language()).find(passage);
      List<Sighting> found = recall.names(passage, forms, () -> found(passage, forms));
      names.add(resolved(passage, found, weight));
    }
  }

  /** The known forms in a passage and the names that the rules find there. */
  private static List<Sighting> found(Passage passage, List<Sighting> forms) {
    List<Sighting> cited = Citations.find(passage, forms);
    SightingMap citations = new SightingMap(cited);
    List<Sighting> known =
        forms.stream().filter(s -> !Citations.isPartOfNumber(passage, s, citations)).toList();
    List<Sighting> found = new ArrayList<>(known);
    found.addAll(cited);
    NameFinder.find(passage, known).stream()
        .filter(s -> citations.from(s.from()).stream().noneMatch(c -> c.holds(s)))
        .forEach(found::add);
    found.addAll(Bracketed.find(passage, found));
    return Layers.of(found);
  }

  /** Gives every sighting its thing, shorter ones first, since a name may hold its owner's name. */
  private List<Sighting> resolved(Passage passage, List<Sighting> all, int weight) {
    SightingMap map = new SightingMap(all);
    List<Sighting> layers =
        all.stream().filter(s -> !s.entity().isEmpty() || !isPart(passage, s, map)).toList();
    List<Sighting> byLength = new ArrayList<>(layers);
    byLength.sort(
        Comparator.<Sighting, Boolean>comparing(s -> !s.before().isEmpty())
            .thenComparingInt(Sighting::length)
            .thenComparing(Sighting.ORDER));
    Wording.Leaders leaders = new Wording.Leaders(layers);
    SightingMap inner = new SightingMap();
    Map<Sighting, Sighting> done = new LinkedHashMap<>();
    for (Sighting sighting : byLength) {
      Sighting known = sighting;
      if (sighting.entity().isEmpty()) {
        Optional<Sighting> same = new LongerNames(entities).same(passage, sighting, inner);
        if (same.isPresent()) {
          known = sighting.as(same.get().entity(), same.get().kind());
          done.put(sighting, known);
          inner.add(known);
          continue;
        }
        Sighting core = Wording.core(passage, sighting);
        Optional<Sighting> owner = owner(passage, leaders.of(sighting), inner);
        Entities.Bag bag =
            Entities.Bag.of(passage, core, core.equals(sighting) ? owner : Optional.empty());
        int counts = passage.capitals() ? IN_CAPITALS : IN_TEXT;
        String surface = Wording.surface(passage, core);
        String id = entities.idOf(sighting.kind(), bag, surface, counts * weight);
        known = sighting.as(id, entities.kindOf(id));
        if (sighting.rule().equals(Citations.RULE)) {
          Optional<Authority> organ = owner.flatMap(o -> entities.find(o.entity()));
          organ = organ.or(() -> isOfIssuer(passage, sighting) ? issuer : Optional.empty());
          Cited.heading(passage.pack(), surface, organ).ifPresent(h -> entities.cite(id, h));
          if (Cited.isDated(passage, sighting)) {
            entities.cite(id, Entities.capitalised(Wording.surface(passage, sighting)));
          }
        }
      }
      done.put(sighting, known);
      inner.add(known);
    }
    return layers.stream().map(done::get).filter(s -> !isRepeated(s, inner)).toList();
  }

  /** Found by rule, and only a part of a longer name that turns on the very same noun. */
  private static boolean isPart(Passage passage, Sighting name, SightingMap layers) {
    int noun = Nouns.at(passage, name);
    return noun >= 0
        && layers
            .holding(name)
            .filter(o -> o.length() > name.length())
            .anyMatch(o -> Nouns.at(passage, o) == noun);
  }

  /**
   * "Recalling its resolution 72/249": a document cited by number alone, of the kind of the text
   * itself, is of the body that issued the text.
   */
  private boolean isOfIssuer(Passage passage, Sighting name) {
    NamePack pack = passage.pack();
    String first = passage.tokens().get(name.from()).text();
    String noun = name.before().isEmpty() ? first : name.before();
    return isOfOrgan(type, pack) && isOfOrgan(noun, pack);
  }

  private static boolean isOfOrgan(String noun, NamePack pack) {
    return pack.noun(pack.key(noun)).filter(n -> pack.has("organ-documents", n.key())).isPresent();
  }

  /** A name within a longer name of the same thing says nothing more. */
  private static boolean isRepeated(Sighting s, SightingMap all) {
    return all.holding(s).anyMatch(o -> o != s && o.entity().equals(s.entity()));
  }

  /** The name within a name that says whose it is: at its start, or after "of" at its end. */
  private static Optional<Sighting> owner(Passage passage, Sighting name, SightingMap inner) {
    List<Sighting> within =
        inner
            .within(name)
            .filter(s -> s.length() < name.length() && !s.entity().isEmpty())
            .filter(s -> s.kind() == EntityKind.BODY)
            .sorted(Comparator.comparingInt(Sighting::length).reversed())
            .toList();
    Optional<Sighting> first = within.stream().filter(s -> s.from() == name.from()).findFirst();
    if (first.isPresent()) {
      return first;
    }
    return within.stream()
        .filter(s -> s.to() == name.to() && isAfterOf(passage, s.from()))
        .findFirst();
  }

  static boolean isAfterOf(Passage passage, int at) {
    if (at > passage.tokens().size()) {
      return false;
    }
    NamePack pack = passage.pack();
    int before = at - 1;
    while (before >= 0 && pack.has("articles", passage.tokens().get(before))) {
      before--;
    }
    return before >= 0 && pack.has("left-links", passage.tokens().get(before));
  }

  private void findClauses() {
    clauses.clear();
    for (int p = 0; p < passages.size(); p++) {
      clauses.add(Definitions.of(passages.get(p), names.get(p)));
    }
  }

  /** Adds the forms that the text defines; whether there were any. */
  private boolean define() {
    findClauses();
    Map<String, Definitions.Definition> forms = new TreeMap<>();
    for (List<Definitions.Clause> list : clauses) {
      for (Definitions.Clause clause : list) {
        clause.forms().stream()
            .filter(f -> f.noun().isEmpty())
            .forEach(f -> forms.putIfAbsent(f.form(), f));
      }
    }
    callAnew();
    for (Definitions.Definition form : forms.values()) {
      Name name = new Name(form.form(), "", List.of(), Name.Role.DEFINED);
      EntityKind kind = entities.kindOf(form.entity());
      lexicons.values().forEach(l -> l.add(form.entity(), kind, name, 0));
      if (org.engross.index.authority.AuthorityFiles.isAcronym(form.form())) {
        entities.acronym(form.entity(), form.form());
      }
    }
    return undefinedAcronyms() || !forms.isEmpty();
  }

  /** "A Commission, to be called the Reparation Commission": the new name is the heading. */
  private void callAnew() {
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      for (Definitions.Clause clause : clauses.get(p)) {
        Token next = passage.tokens().get(clause.from() + 1);
        boolean called = passage.pack().has("to-be", next);
        clause.forms().stream()
            .filter(f -> called && f.form().indexOf(' ') > 0)
            .forEach(f -> entities.cite(f.entity(), f.form()));
      }
    }
  }

  /** Adds acronyms that the text uses for bodies without saying what they mean. */
  private boolean undefinedAcronyms() {
    Map<String, Sighting> repeated = Acronyms.initials(passages, names);
    repeated.forEach(
        (acronym, name) -> {
          Name form = new Name(acronym, "", List.of(), Name.Role.DEFINED);
          lexicons.values().forEach(l -> l.add(name.entity(), name.kind(), form, 1));
          entities.acronym(name.entity(), acronym);
        });
    java.util.Set<String> acronyms = new java.util.TreeSet<>(Acronyms.of(passages, names));
    acronyms.removeAll(repeated.keySet());
    for (String acronym : acronyms) {
      Entities.Bag bag = new Entities.Bag(List.of(acronym.toLowerCase(java.util.Locale.ROOT)), "");
      String id = entities.idOf(EntityKind.BODY, bag, acronym, IN_TEXT);
      Name name = new Name(acronym, "", List.of(), Name.Role.DEFINED);
      lexicons.values().forEach(l -> l.add(id, EntityKind.BODY, name, 1));
    }
    return !acronyms.isEmpty() || !repeated.isEmpty();
  }

  /** The one body whose formula begins the text, if it is one. */
  private Optional<Authority> opening() {
    List<String> bodies = enacting();
    return bodies.size() == 1 ? entities.find(bodies.get(0)) : Optional.empty();
  }

  /**
   * The bodies of the formula that begins an act: "THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE
   * EUROPEAN UNION,", "The Security Council,".
   */
  private List<String> enacting() {
    for (int p = 0; p < Math.min(FORMULA_WITHIN, passages.size()); p++) {
      Passage passage = passages.get(p);
      int last = passage.tokens().size() - 1;
      boolean capitals = passage.capitals() && last > 0 && passage.tokens().get(last).isMark(',');
      if (capitals || Formula.begins(passage, names.get(p))) {
        List<String> bodies =
            names.get(p).stream()
                .filter(s -> s.kind() == EntityKind.BODY)
                .map(Sighting::entity)
                .distinct()
                .toList();
        if (!bodies.isEmpty()) {
          return bodies;
        }
      }
    }
    return List.of();
  }

  private void further(java.util.Set<EntityKind> kinds) {
    for (int p = 0; p < passages.size() && !kinds.isEmpty(); p++) {
      List<Sighting> all = new ArrayList<>(names.get(p));
      List<Sighting> more = Further.find(passages.get(p), all, entities, kinds);
      if (passages.get(p).pack().isComplete() && all.addAll(more)) {
        all.sort(Sighting.ORDER);
        names.set(p, List.copyOf(all));
      }
    }
  }

  private void resolve(Map<String, String> given) {
    if (clauses.isEmpty()) {
      findClauses();
    }
    ShortForms shortForms = new ShortForms(passages, List.copyOf(names), clauses, entities, given);
    List<List<Sighting>> resolved = shortForms.all();
    unresolved.addAll(shortForms.unresolved());
    for (int p = 0; p < passages.size(); p++) {
      List<Sighting> both = new ArrayList<>(names.get(p));
      both.addAll(resolved.get(p));
      both.sort(Sighting.ORDER);
      names.set(p, List.copyOf(both));
    }
  }
}
