package org.engross.index.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.engross.index.EntityKind;
import org.engross.index.text.Spelling;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;
import org.engross.problem.Code;
import org.engross.settings.Yaml;
import org.engross.settings.YamlNode;

/**
 * How one language names documents and bodies, as data: the lists of {@code
 * language/<language>.yaml}, whose comments say what each is for. A language without such a file,
 * or whose file has no class nouns, has no rules: names are then found by authorities alone.
 */
public final class NamePack {
  private static final String FOLDER = "/org/engross/index/language/";
  private static final Map<String, NamePack> PACKS = new ConcurrentHashMap<>();

  /**
   * What a class noun is.
   *
   * @param key its singular
   * @param plural whether the form met is the plural
   */
  public record Noun(EntityKind kind, String key, boolean plural) {}

  private static final List<String> MAPPINGS =
      List.of("states", "citing-acronyms", "singulars", "said-before", "said-after", "prefixes");

  private static final int SHORTEST_FIRST_PART = 3;

  private final String language;
  private final boolean complete;
  private final Spelling spelling;
  private final Map<String, Set<String>> lists = new HashMap<>();
  private final Map<String, List<String>> written = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Map<String, String>> mappings = new TreeMap<>();
  private final Map<String, String> singulars = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final String order;

  private NamePack(String language, Optional<YamlNode.Mapping> file) {
    this.language = language;
    this.complete = file.flatMap(f -> f.get("documents")).isPresent();
    this.spelling = file.map(NamePack::spelling).orElse(Spelling.PLAIN);
    this.order = file.map(f -> String.join("", texts(f, "order"))).orElse("");
    file.ifPresent(this::readAll);
  }

  /**
   * The pack of a language.
   *
   * @param tag BCP 47 tag; only its primary language counts
   */
  public static NamePack of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return PACKS.computeIfAbsent(language, l -> new NamePack(l, file(l)));
  }

  public String language() {
    return language;
  }

  /** Whether the language has rules of its own. */
  public boolean isComplete() {
    return complete;
  }

  public Spelling spelling() {
    return spelling;
  }

  /** Whether modifiers stand before the class noun ("Security Council"). */
  public boolean modifiersFirst() {
    return order.equals("modifiers-first");
  }

  /** Whether a list of the pack holds a word, or words joined by spaces, by key. */
  public boolean has(String list, String key) {
    return lists.getOrDefault(list, Set.of()).contains(key);
  }

  public boolean has(String list, Token token) {
    return has(list, token.key());
  }

  /** A list of the pack as written, in order. */
  public List<String> texts(String list) {
    return written.getOrDefault(list, List.of());
  }

  /** A mapping of the pack, such as "states": name to code. */
  public Map<String, String> pairs(String mapping) {
    return mappings.getOrDefault(mapping, Map.of());
  }

  /** The class noun a word is, if it is one. */
  public Optional<Noun> noun(String key) {
    Noun noun = nouns.get(key);
    return noun != null ? Optional.of(noun) : compound(key);
  }

  /** In languages that join words into one: the class noun a long word ends in. */
  private Optional<Noun> compound(String key) {
    for (String end : texts("compounds")) {
      String ending = key(end);
      if (key.endsWith(ending) && key.length() > ending.length() + SHORTEST_FIRST_PART) {
        return Optional.ofNullable(nouns.get(ending));
      }
    }
    return Optional.empty();
  }

  /** Whether a word holds a class noun as its last part. */
  boolean isCompound(String key) {
    return !nouns.containsKey(key) && compound(key).isPresent();
  }

  /** Whether a class noun needs more than a modifier to make a name. */
  public boolean isWeak(Noun noun) {
    String list = noun.kind() == EntityKind.DOCUMENT ? "weak-documents" : "weak-bodies";
    return has(list, noun.key());
  }

  /** The key of words: their keys joined by spaces. */
  public String key(String words) {
    List<String> keys = new ArrayList<>();
    for (Token token : Tokens.of(words, spelling)) {
      if (token.kind() != Token.Kind.HYPHEN) {
        keys.add(token.key());
      }
    }
    return String.join(" ", keys);
  }

  private void readAll(YamlNode.Mapping file) {
    for (YamlNode.Pair pair : file.pairs()) {
      if (pair.value() instanceof YamlNode.Sequence) {
        Set<String> keys = new HashSet<>();
        texts(file, pair.key().text()).forEach(word -> keys.add(key(word)));
        lists.put(pair.key().text(), keys);
        written.put(pair.key().text(), texts(file, pair.key().text()));
      }
    }
    for (String mapping : MAPPINGS) {
      Map<String, String> pairs = new TreeMap<>();
      pairs(file, mapping).forEach(pair -> pairs.put(pair.getKey(), pair.getValue()));
      mappings.put(mapping, pairs);
    }
    nouns(file, "documents", EntityKind.DOCUMENT);
    nouns(file, "bodies", EntityKind.BODY);
  }

  /** The dictionary form of a class noun, in the singular or the plural. */
  Optional<String> nominative(String noun, boolean plural) {
    return Optional.ofNullable((plural ? plurals : singulars).get(noun));
  }

  private void nouns(YamlNode.Mapping file, String key, EntityKind kind) {
    for (Map.Entry<String, String> noun : pairs(file, key)) {
      String singular = key(noun.getKey());
      singulars.put(singular, noun.getKey());
      plurals.put(singular, noun.getValue());
      nouns.put(singular, new Noun(kind, singular, false));
      String plural = key(noun.getValue());
      nouns.putIfAbsent(plural, new Noun(kind, singular, true));
    }
  }

  private static Spelling spelling(YamlNode.Mapping file) {
    Map<String, String> words = new TreeMap<>();
    pairs(file, "spelling").forEach(p -> words.put(Spelling.PLAIN.key(p.getKey()), p.getValue()));
    List<String> endings = new ArrayList<>(texts(file, "endings"));
    endings.sort(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e));
    return new Spelling(words, pairs(file, "suffixes"), endings);
  }

  private static List<Map.Entry<String, String>> pairs(YamlNode.Mapping file, String key) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    if (file.get(key).orElse(null) instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Pair pair : mapping.pairs()) {
        String value = pair.value() instanceof YamlNode.Scalar scalar ? scalar.text() : "";
        pairs.add(Map.entry(pair.key().text(), value));
      }
    }
    return pairs;
  }

  private static List<String> texts(YamlNode.Mapping file, String key) {
    YamlNode node = file.get(key).orElse(null);
    if (node instanceof YamlNode.Scalar scalar) {
      return List.of(scalar.text());
    }
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(n -> ((YamlNode.Scalar) n).text()).toList();
    }
    return List.of();
  }

  private static Optional<YamlNode.Mapping> file(String language) {
    String name = FOLDER + language + ".yaml";
    try (InputStream in = NamePack.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      var read = Yaml.read(name, text, Code.A001);
      if (!read.problems().isEmpty()) {
        throw new IllegalStateException(read.problems().get(0).toString());
      }
      return Optional.of((YamlNode.Mapping) read.value());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
