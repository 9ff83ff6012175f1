package org.engross.publish.html.view;

import java.util.List;

/**
 * An entry of an index.
 *
 * @param id names its page
 * @param kind document, body, state …
 * @param heading as printed
 * @param href its page
 * @param locators where the entry itself is mentioned
 * @param subEntries headings below it
 * @param see entries to look under instead
 * @param seeAlso related entries
 * @param relations what is said of its relations
 * @param note for the reader; may be empty
 * @param names every form in which the text names it
 * @param passages every passage that names it; only on the entry's own page
 */
public record EntryView(
    String id,
    String kind,
    String heading,
    String href,
    List<LocatorView> locators,
    List<SubEntryView> subEntries,
    List<LinkView> see,
    List<LinkView> seeAlso,
    List<RelationView> relations,
    String note,
    List<String> names,
    List<PassageView> passages) {
  public EntryView {
    locators = List.copyOf(locators);
    subEntries = List.copyOf(subEntries);
    see = List.copyOf(see);
    seeAlso = List.copyOf(seeAlso);
    relations = List.copyOf(relations);
    names = List.copyOf(names);
    passages = List.copyOf(passages);
  }
}
