package org.engross.index.craft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.engross.edition.Edition;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Reference;
import org.engross.index.authority.Authority;
import org.engross.index.name.Reading;

/** Makes the entries of an index from the names of a text. */
public final class IndexMaker {
  private final Reading reading;
  private final Mentions mentions;
  private final Headings headings;
  private final Collation collation;
  private final References references;
  private final SubEntries subEntries;
  private final Map<String, Authority> things = new LinkedHashMap<>();
  private final Map<String, String> keys = new TreeMap<>();

  private IndexMaker(Edition edition, Reading reading, Set<EntityKind> kinds) {
    String language = edition.metadata().language();
    this.reading = reading;
    this.mentions = new Mentions(reading, kinds);
    this.headings = new Headings(language);
    this.collation = Collation.of(language);
    this.references = new References(reading.passages());
    Sections sections = new Sections(edition);
    this.subEntries = new SubEntries(sections, references, collation, reading.passages());
  }

  /**
   * Makes the index.
   *
   * @param kinds the kinds that get entries
   */
  public static Index make(Edition edition, Reading reading, Set<EntityKind> kinds) {
    IndexMaker maker = new IndexMaker(edition, reading, kinds);
    return new Index(maker.entries(), maker.mentions.all());
  }

  private List<Entry> entries() {
    for (String id : mentions.entities()) {
      Authority thing = reading.entities().find(id).orElseThrow();
      things.put(id, thing);
      keys.put(id, collation.key(headings.sorted(thing)));
    }
    Relations relations = Relations.of(reading, things.keySet());
    List<Entry> entries = new ArrayList<>();
    things.forEach((id, thing) -> entries.add(entry(id, thing, relations)));
    Map<String, List<String>> lines = new TreeMap<>();
    entries.forEach(e -> lines.put(e.id(), e.seeAlso()));
    entries.addAll(SeeEntries.of(things, lines, mentions.all(), headings, collation));
    entries.sort(order());
    return entries;
  }

  private Entry entry(String id, Authority thing, Relations relations) {
    List<Located> places = mentions.places(id);
    SubEntries.Parted parted = subEntries.of(places);
    List<Reference> bare = references.of(parted.rest(), references.main(places));
    List<Entry.Relation> told = relations.of(id, byHeading());
    SeeAlso seeAlso = new SeeAlso(things::containsKey, byHeading());
    return new Entry(
        id,
        thing.kind(),
        headings.of(thing),
        keys.get(id),
        collation.group(keys.get(id)),
        bare,
        parted.entries(),
        List.of(),
        seeAlso.line(thing, told),
        seeAlso.relations(thing, told),
        thing.note());
  }

  private Comparator<String> byHeading() {
    return Comparator.comparing((String id) -> keys.getOrDefault(id, id), collation.comparator())
        .thenComparing(Comparator.naturalOrder());
  }

  private Comparator<Entry> order() {
    return Comparator.comparing(Entry::sortKey, collation.comparator())
        .thenComparing(Entry::kind)
        .thenComparing(Entry::id);
  }
}
