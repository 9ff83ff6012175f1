package org.engross.index.authority;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.index.EntityKind;
import org.engross.problem.Place;

/**
 * What an editor has laid down about one named thing.
 *
 * @param id unique in the file; names the entry's page
 * @param heading the preferred name in full, without acronym or article
 * @param display how the heading is printed where that differs; otherwise empty
 * @param sort what it is sorted by where that differs; otherwise empty
 * @param noun the class noun a short form uses for it ("treaty" for "the Treaty"); empty where it
 *     is the one in the heading
 * @param names all forms it is found by, the heading among them
 * @param issuer id of the body that issued it, or empty
 * @param parent id of the thing it belongs to (a body's body, a protocol's treaty), or empty
 * @param date when it was adopted or founded, as written by the editor
 * @param place where
 * @param number its number or symbol
 * @param identifiers outside ids: "wikidata", "un-symbol", "treaty-series", "viaf", "address" …
 * @param see id of the entry a reader is sent to instead; then it has no locators
 * @param seeAlso ids of related entries
 * @param seeFrom forms printed as lines that send the reader here
 * @param not strings that look like its names but are not
 * @param note a word to the reader
 * @param origin where it stands in its file
 */
public record Authority(
    String id,
    EntityKind kind,
    String heading,
    String display,
    String sort,
    String noun,
    List<Name> names,
    String issuer,
    String parent,
    Status status,
    String date,
    String place,
    String number,
    Map<String, String> identifiers,
    String see,
    List<String> seeAlso,
    List<String> seeFrom,
    List<String> not,
    String note,
    Place origin) {
  public Authority {
    names = List.copyOf(names);
    identifiers = java.util.Collections.unmodifiableMap(new TreeMap<>(identifiers));
    seeAlso = List.copyOf(seeAlso);
    seeFrom = List.copyOf(seeFrom);
    not = List.copyOf(not);
  }

  /** The first acronym in a language, or empty. */
  public String acronym(String language) {
    return names.stream()
        .filter(n -> n.role() == Name.Role.ACRONYM)
        .filter(n -> n.language().isEmpty() || n.language().equals(language))
        .map(Name::text)
        .findFirst()
        .orElse("");
  }

  /** The preferred name in a language, where the file gives one; otherwise the heading. */
  public String heading(String language) {
    return names.stream()
        .filter(n -> n.role() == Name.Role.HEADING && n.language().equals(language))
        .map(Name::text)
        .findFirst()
        .orElse(heading);
  }
}
