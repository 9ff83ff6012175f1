package org.engross.publish.html;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Mention;
import org.engross.index.Reference;
import org.engross.publish.html.view.EntryView;
import org.engross.publish.html.view.GroupView;
import org.engross.publish.html.view.LinkView;
import org.engross.publish.html.view.LocatorView;
import org.engross.publish.html.view.PassageView;
import org.engross.publish.html.view.RelationView;
import org.engross.publish.html.view.SubEntryView;
import org.engross.typeset.Locator;

/** Makes the views of the indexes and of the pages of their entries. */
final class Entries {
  /** How many characters of context stand on each side of a name, at most. */
  private static final int CONTEXT = 160;

  /** So much of a text is searched for the ends of the context's words. */
  private static final int NEAR = 8 * CONTEXT;

  private final Site site;
  private final Map<String, List<String>> heads = new LinkedHashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();

  Entries(Site site) {
    this.site = site;
    for (Mention mention : site.work().index().mentions()) {
      mentions.computeIfAbsent(mention.entry(), entry -> new ArrayList<>()).add(mention);
    }
    site.work().edition().divisions().forEach(d -> heads(d, List.of()));
  }

  /** The entries of a kind by letter, for the index page of that kind. */
  List<GroupView> groups(EntityKind kind) {
    Map<String, List<EntryView>> groups = new LinkedHashMap<>();
    for (Entry entry : site.work().index().entries(kind)) {
      groups
          .computeIfAbsent(entry.group(), g -> new ArrayList<>())
          .add(view(entry, Addresses.index(kind), List.of()));
    }
    List<GroupView> views = new ArrayList<>();
    groups.forEach(
        (letter, entries) -> views.add(new GroupView(letter, "group-" + views.size(), entries)));
    return views;
  }

  /** An entry with every passage that names it, for its own page. */
  EntryView page(Entry entry) {
    List<PassageView> passages = new ArrayList<>();
    for (Mention mention : mentions.getOrDefault(entry.id(), List.of())) {
      site.unit(mention.unit()).ifPresent(unit -> passages.add(passage(entry, mention, unit)));
    }
    return view(entry, Addresses.entry(entry.id()), passages);
  }

  private EntryView view(Entry entry, String file, List<PassageView> passages) {
    return new EntryView(
        entry.id(),
        entry.kind().key(),
        entry.heading(),
        Addresses.relative(file, site.entryPage(entry.id())),
        locators(entry.references(), "", file),
        entry.subEntries().stream()
            .map(
                sub ->
                    new SubEntryView(
                        sub.heading(), locators(sub.references(), sub.heading(), file)))
            .toList(),
        links(entry.see(), file),
        links(entry.seeAlso(), file),
        entry.relations().stream()
            .map(r -> new RelationView(relation(r.key()), links(r.entries(), file)))
            .toList(),
        entry.note(),
        passages.isEmpty() ? List.of() : names(entry),
        passages);
  }

  private List<String> names(Entry entry) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : mentions.getOrDefault(entry.id(), List.of())) {
      names.add(mention.surface().replace('\u00A0', ' '));
    }
    return List.copyOf(names);
  }

  private String relation(String key) {
    String label = "relation." + key;
    return site.words().knows(label) ? site.words().get(label) : key;
  }

  private List<LinkView> links(List<String> entries, String file) {
    return entries.stream()
        .map(site::entry)
        .flatMap(Optional::stream)
        .map(e -> LinkView.to(e.heading(), Addresses.relative(file, site.entryPage(e.id()))))
        .toList();
  }

  private List<LocatorView> locators(List<Reference> references, String under, String file) {
    return references.stream()
        .map(
            reference -> {
              Locator locator = site.locators().of(reference);
              return new LocatorView(
                  locator.under(under).prose(site.words()),
                  locator.spoken(site.words()),
                  site.addresses().link(file, locator.anchor()),
                  locator.main());
            })
        .toList();
  }

  private PassageView passage(Entry entry, Mention mention, TextUnit unit) {
    String text = unit.text().string();
    int start = Math.min(mention.start(), text.length());
    int end = Math.min(mention.end(), text.length());
    Locator locator = site.locator(unit.id(), start);
    boolean main =
        entry.references().stream()
            .anyMatch(
                r ->
                    r.main()
                        && r.firstUnit().equals(unit.id())
                        && r.firstOffset() == mention.start());
    return new PassageView(
        locator.prose(site.words()),
        locator.spoken(site.words()),
        site.addresses().link(Addresses.entry(entry.id()), unit.anchor()),
        before(text.substring(Math.max(0, start - NEAR), start)),
        text.substring(start, end),
        after(text.substring(end, Math.min(text.length(), end + NEAR))),
        heads.getOrDefault(unit.anchor(), List.of()),
        main);
  }

  /** The end of what stands before a name, from the beginning of a word. */
  private static String before(String text) {
    if (text.length() <= CONTEXT) {
      return text;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    int from = words.following(text.length() - CONTEXT);
    return "… " + text.substring(from).replaceFirst("^[\\s\\p{Punct}]+", "");
  }

  /** The beginning of what stands after a name, to the end of a word. */
  private static String after(String text) {
    if (text.length() <= CONTEXT) {
      return text;
    }
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    return text.substring(0, words.preceding(CONTEXT)).stripTrailing() + " …";
  }

  private void heads(Division division, List<String> above) {
    List<String> path = new ArrayList<>(above);
    path.add(Names.of(division, site.words()));
    String section = division.id();
    heads.put(section, path);
    division.blocks().forEach(block -> heads(block, path));
    division.divisions().forEach(inner -> heads(inner, path));
  }

  private void heads(Block block, List<String> path) {
    heads.put(block.id(), path);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(child -> heads(child, path));
    }
  }
}
