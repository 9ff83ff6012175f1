package org.engross.index;

import java.util.List;

/**
 * One heading of an index.
 *
 * @param id unique among entries; names its page in the site
 * @param heading the heading as printed, acronym and status included: "Regional Anti-Terrorist
 *     Structure (RATS)"
 * @param sortKey compared by the edition's collation
 * @param group the letter it stands under
 * @param references locators of the heading itself
 * @param subEntries in order
 * @param see ids of entries this heading points to instead of locators
 * @param seeAlso ids of related entries, in index order
 * @param relations what is said of its relations, such as "issued by", each with the ids concerned
 * @param note for the reader; may be empty
 */
public record Entry(
    String id,
    EntityKind kind,
    String heading,
    String sortKey,
    String group,
    List<Reference> references,
    List<SubEntry> subEntries,
    List<String> see,
    List<String> seeAlso,
    List<Relation> relations,
    String note) {
  public Entry {
    references = List.copyOf(references);
    subEntries = List.copyOf(subEntries);
    see = List.copyOf(see);
    seeAlso = List.copyOf(seeAlso);
    relations = List.copyOf(relations);
  }

  /** A heading below a heading. */
  public record SubEntry(String heading, List<Reference> references) {
    public SubEntry {
      references = List.copyOf(references);
    }
  }

  /** A relation shown on the entry's page: a key such as "issuer", "organs", "documents". */
  public record Relation(String key, List<String> entries) {
    public Relation {
      entries = List.copyOf(entries);
    }
  }
}
