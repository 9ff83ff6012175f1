package org.engross.index.craft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.index.EntityKind;
import org.engross.index.Mention;
import org.engross.index.name.NamePack;
import org.engross.index.name.Passage;
import org.engross.index.text.Token;

/**
 * What a text says of a thing where it names it, told by the words that stand right beside the
 * name: "entry into force of the Treaty" is its entry into force, "reform of the Council" and "WTO
 * reform" its reform. The words, and the heading they make, are data of the language pack.
 */
final class Said {
  private static final int LONGEST = 4;

  private final List<Token> tokens;
  private final NamePack pack;
  private final Phrases phrases;

  /** The phrases of a language pack by their keys, to the headings they make. */
  private record Phrases(Map<String, String> before, Map<String, String> after) {
    private static final Map<String, Phrases> ALL = new ConcurrentHashMap<>();

    static Phrases of(NamePack pack) {
      return ALL.computeIfAbsent(
          pack.language(), l -> new Phrases(keyed(pack, "said-before"), keyed(pack, "said-after")));
    }

    private static Map<String, String> keyed(NamePack pack, String list) {
      Map<String, String> keyed = new HashMap<>();
      pack.pairs(list).forEach((phrase, heading) -> keyed.put(pack.key(phrase), heading));
      return keyed;
    }
  }

  private Said(Passage passage) {
    this.tokens = passage.tokens();
    this.pack = passage.pack();
    this.phrases = Phrases.of(pack);
  }

  /**
   * The headings of what is said of a thing at its mentions, in order and each once; names within
   * names do not count.
   */
  static List<String> of(Passage passage, List<Mention> mentions) {
    Said said = new Said(passage);
    return mentions.stream()
        .filter(m -> !m.inner())
        .map(said::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<String> of(Mention mention) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).start() < mention.start()) {
      from++;
    }
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= mention.end()) {
      to++;
    }
    Optional<String> said = before(from);
    said = said.isPresent() ? said : after(behind(to));
    boolean document = mention.kind() == EntityKind.DOCUMENT;
    return said.filter(s -> document || !pack.has("said-of-documents", pack.key(s)));
  }

  /** Steps over "'s" behind a name. */
  private int behind(int to) {
    boolean owner = to < tokens.size() && tokens.get(to).kind() == Token.Kind.POSSESSIVE;
    return owner ? to + 1 : to;
  }

  private Optional<String> before(int name) {
    int end = name;
    while (end > 0 && pack.has("articles", tokens.get(end - 1))) {
      end--;
    }
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      String heading = phrases.before().get(key(end - length, end));
      if (heading != null) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private Optional<String> after(int name) {
    for (int length = Math.min(LONGEST, tokens.size() - name); length > 0; length--) {
      String heading = phrases.after().get(key(name, name + length));
      if (heading != null) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private String key(int from, int to) {
    List<String> keys = new ArrayList<>();
    for (int i = from; i < to; i++) {
      keys.add(tokens.get(i).key());
    }
    return String.join(" ", keys);
  }
}
