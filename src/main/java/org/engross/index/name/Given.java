package org.engross.index.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.edition.Edition;
import org.engross.index.Authorities;
import org.engross.index.EntityKind;
import org.engross.index.authority.Authority;
import org.engross.index.authority.Name;

/**
 * What class nouns mean in a document by who issued it: the issuing body, the body it belongs to,
 * and that body's other organs, each where it is the only one of its class.
 */
final class Given {
  /** Stands for the document itself, which its own index does not list. */
  static final String ITSELF = "";

  private Given() {}

  /**
   * Class noun to id.
   *
   * @param enacting ids of the bodies that the text's own formula names as issuing it
   */
  static Map<String, String> of(
      Edition edition, List<String> enacting, Entities entities, Authorities authorities) {
    NamePack pack = NamePack.of(edition.metadata().language());
    Map<String, String> given = new TreeMap<>();
    List<Authority> issuers = new ArrayList<>();
    edition.metadata().issuers().forEach(i -> body(i, pack, authorities).ifPresent(issuers::add));
    enacting.forEach(id -> entities.find(id).ifPresent(issuers::add));
    constituted(edition.metadata().title(), pack, authorities).ifPresent(issuers::add);
    for (Authority body : issuers) {
      put(given, pack, body);
      Optional<Authority> parent = entities.find(body.parent());
      parent.ifPresent(p -> put(given, pack, p));
      parent.ifPresent(p -> organs(p, pack, authorities, given));
    }
    for (String word : List.of(edition.metadata().type(), edition.metadata().title())) {
      Nouns.of(word.strip(), pack)
          .filter(n -> n.kind() == EntityKind.DOCUMENT)
          .ifPresent(n -> given.put(n.key(), ITSELF));
    }
    return given;
  }

  /** The body that issued a document, where the document names one and the authorities know it. */
  static Optional<Authority> issuer(Edition edition, Authorities authorities) {
    NamePack pack = NamePack.of(edition.metadata().language());
    List<String> issuers = edition.metadata().issuers();
    return issuers.size() == 1 ? body(issuers.get(0), pack, authorities) : Optional.empty();
  }

  /** The body whose charter, statute or constitution a document is by its title. */
  private static Optional<Authority> constituted(
      String title, NamePack pack, Authorities authorities) {
    String words = pack.key(title);
    boolean basic =
        Nouns.of(title, pack).filter(n -> pack.has("constituent-documents", n.key())).isPresent();
    return all(authorities)
        .filter(a -> basic && a.kind() == EntityKind.BODY)
        .filter(a -> a.names().stream().anyMatch(n -> endsWith(words, pack.key(n.text()))))
        .findFirst();
  }

  private static boolean endsWith(String words, String name) {
    return words.endsWith(" " + name);
  }

  private static Optional<Authority> body(String name, NamePack pack, Authorities authorities) {
    String key = pack.key(name);
    return all(authorities)
        .filter(a -> a.kind() == EntityKind.BODY)
        .filter(a -> a.names().stream().anyMatch(n -> pack.key(n.text()).equals(key)))
        .findFirst();
  }

  private static Stream<Authority> all(Authorities authorities) {
    return Stream.concat(authorities.own().stream(), authorities.shared().stream());
  }

  private static void organs(
      Authority parent, NamePack pack, Authorities authorities, Map<String, String> given) {
    Map<String, List<String>> byNoun = new TreeMap<>();
    all(authorities)
        .filter(a -> a.kind() == EntityKind.BODY && a.parent().equals(parent.id()))
        .forEach(a -> byNoun.computeIfAbsent(noun(a, pack), n -> new ArrayList<>()).add(a.id()));
    byNoun.forEach(
        (noun, ids) -> {
          if (ids.size() == 1 && !noun.isEmpty()) {
            given.putIfAbsent(noun, ids.get(0));
          }
        });
  }

  private static void put(Map<String, String> given, NamePack pack, Authority body) {
    String noun = noun(body, pack);
    if (!noun.isEmpty()) {
      given.putIfAbsent(noun, body.id());
    }
  }

  private static String noun(Authority authority, NamePack pack) {
    if (!authority.noun().isEmpty()) {
      return pack.key(authority.noun());
    }
    String heading = authority.heading(pack.language());
    boolean other =
        authority.names().stream()
            .filter(n -> n.role() == Name.Role.HEADING)
            .noneMatch(n -> n.language().isEmpty() || n.language().equals(pack.language()));
    return other ? "" : Nouns.of(heading, pack).map(NamePack.Noun::key).orElse("");
  }
}
