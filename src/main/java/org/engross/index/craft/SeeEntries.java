package org.engross.index.craft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Mention;
import org.engross.index.authority.Authority;
import org.engross.index.authority.AuthorityFiles;
import org.engross.index.authority.Name;
import org.engross.index.authority.Slug;

/**
 * The lines that send a reader from a form that is not used as heading to the one that is: from
 * acronyms, from what the editor lists, and from forms of the text that begin with another word.
 */
final class SeeEntries {
  private final Map<String, Authority> things;

  /** Id to the targets of its printed line. */
  private final Map<String, List<String>> seeAlso;

  private final Headings headings;
  private final Collation collation;

  private final Set<String> headingKeys = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();

  /** Form to targets, per kind. */
  private final Map<EntityKind, Map<String, Set<String>>> lines = new TreeMap<>();

  private SeeEntries(
      Map<String, Authority> things,
      Map<String, List<String>> seeAlso,
      Headings headings,
      Collation collation) {
    this.things = things;
    this.seeAlso = seeAlso;
    this.headings = headings;
    this.collation = collation;
    things.values().forEach(t -> headingKeys.add(small(t.kind(), key(t))));
  }

  static List<Entry> of(
      Map<String, Authority> things,
      Map<String, List<String>> seeAlso,
      List<Mention> mentions,
      Headings headings,
      Collation collation) {
    SeeEntries see = new SeeEntries(things, seeAlso, headings, collation);
    things.values().forEach(see::fromAuthority);
    mentions.forEach(see::fromMention);
    return see.entries();
  }

  private void fromAuthority(Authority thing) {
    String acronym = thing.acronym(headings.language());
    if (!acronym.isEmpty()) {
      add(thing, acronym);
    }
    thing.seeFrom().forEach(form -> add(thing, form));
  }

  /** A form of the text of two words or more that a reader would look up under its own letter. */
  private void fromMention(Mention mention) {
    if (!seen.add(mention.entry() + " " + mention.surface())) {
      return;
    }
    Authority thing = things.get(mention.entry());
    String form = mention.surface().replaceAll("[\\s\\u00A0]+", " ");
    boolean variant =
        thing.names().stream()
            .filter(n -> n.role() == Name.Role.VARIANT && n.sections().isEmpty())
            .anyMatch(n -> n.text().equals(form));
    boolean elsewhere = !first(collation.key(form)).equalsIgnoreCase(first(key(thing)));
    boolean words = form.indexOf(' ') > 0 || AuthorityFiles.isAcronym(form);
    if (variant && elsewhere && words && !isListedByOwner(thing, form)) {
      add(thing, form);
    }
  }

  /** "SCO Forum" needs no line where the SCO's own entry already sends the reader to its organs. */
  private boolean isListedByOwner(Authority thing, String form) {
    Authority owner = things.get(thing.parent());
    boolean told = SeeAlso.names(seeAlso, thing.parent(), thing.id());
    return told && owner != null && (isNamedAfter(form, owner) || isListedByOwner(owner, form));
  }

  private boolean isNamedAfter(String form, Authority owner) {
    return first(form).equals(owner.acronym(headings.language()));
  }

  private void add(Authority thing, String form) {
    if (!headingKeys.contains(small(thing.kind(), collation.key(form)))) {
      lines
          .computeIfAbsent(thing.kind(), k -> new LinkedHashMap<>())
          .computeIfAbsent(form, f -> new TreeSet<>())
          .add(thing.id());
    }
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Set<String> ids = new TreeSet<>(things.keySet());
    lines.forEach(
        (kind, forms) ->
            forms.forEach((form, targets) -> entries.add(entry(kind, form, targets, ids))));
    return entries;
  }

  private Entry entry(EntityKind kind, String form, Set<String> targets, Set<String> ids) {
    String slug = "see-" + Slug.of(form);
    String id = slug;
    for (int n = 2; !ids.add(id); n++) {
      id = slug + "-" + n;
    }
    String key = collation.key(form);
    return new Entry(
        id,
        kind,
        form,
        key,
        collation.group(key),
        List.of(),
        List.of(),
        List.copyOf(targets),
        List.of(),
        List.of(),
        "");
  }

  /** Case makes no other form: "CONSEIL CONSTITUTIONNEL" needs no line of its own. */
  private static String small(EntityKind kind, String key) {
    return kind.key() + " " + key.toLowerCase(Locale.ROOT);
  }

  private String key(Authority thing) {
    return collation.key(headings.sorted(thing));
  }

  private static String first(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }
}
