package org.engross.index.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.index.EntityKind;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.settings.Faults;
import org.engross.settings.Fields;
import org.engross.settings.Yaml;
import org.engross.settings.YamlNode;

/** Reads one authority file into entries whose references are still as the editor wrote them. */
final class AuthorityFile {
  private static final Faults FAULTS = new Faults(Code.A001, Code.A002, Code.A003, Code.A004);
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "ru", "es", "de", "it", "pt", "nl", "ar", "zh");
  private static final String[] STATUSES =
      Arrays.stream(Status.values()).map(Status::key).toArray(String[]::new);
  private static final List<String> KEYS = keys();
  private static final List<String> TOP = top();

  /** What one file holds. */
  record Content(List<Authority> entries, List<String> includes, List<String> not) {}

  private final String language;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Authority> entries = new ArrayList<>();

  private AuthorityFile(String language) {
    this.language = language;
  }

  /**
   * Reads a file.
   *
   * @param language the language of the forms that do not say their own; empty for every language
   */
  static Checked<Content> read(String file, String text, String language) {
    Checked<YamlNode> yaml = Yaml.read(file, text, Code.A001);
    List<Problem> faults = new ArrayList<>(yaml.problems());
    Fields top = Fields.of(yaml.value(), FAULTS, TOP, faults);
    String own = top.text("language");
    AuthorityFile reader = new AuthorityFile(own.isEmpty() ? language : own);
    for (EntityKind kind : EntityKind.values()) {
      top.node(section(kind)).ifPresent(node -> reader.list(kind, node));
    }
    Content content = new Content(reader.entries, top.texts("include"), top.texts("not"));
    faults.addAll(reader.problems);
    return new Checked<>(content, faults);
  }

  private void list(EntityKind kind, YamlNode node) {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      String hint = "Begin each name with \"- \" on a line of its own.";
      problems.add(Problem.of(Code.A003, node.place(), "A list of names is expected here.", hint));
      return;
    }
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
        entries.add(oneLine(kind, scalar));
      } else {
        entry(kind, item);
      }
    }
  }

  private Authority oneLine(EntityKind kind, YamlNode.Scalar scalar) {
    YamlNode.Scalar key = new YamlNode.Scalar(scalar.place(), "heading", false);
    YamlNode mapping =
        new YamlNode.Mapping(scalar.place(), List.of(new YamlNode.Pair(key, scalar)));
    return entry(kind, Fields.open(mapping, FAULTS, problems));
  }

  private void entry(EntityKind kind, YamlNode item) {
    Fields fields = Fields.of(item, FAULTS, KEYS, problems);
    if (!fields.need("heading", "Give the preferred name in full.").isEmpty()) {
      entries.add(entry(kind, fields));
    }
  }

  private Authority entry(EntityKind kind, Fields fields) {
    Heading heading = Heading.of(fields.text("heading"));
    String id = fields.text("id");
    return new Authority(
        id.isEmpty() ? Slug.of(heading.name()) : id,
        kind,
        heading.name(),
        fields.text("display"),
        fields.text("sort"),
        fields.text("noun").toLowerCase(Locale.ROOT),
        names(fields, heading),
        fields.text("issuer"),
        fields.text("parent"),
        status(fields),
        fields.text("date"),
        fields.text("place"),
        fields.text("number"),
        identifiers(fields),
        fields.text("see"),
        fields.texts("see-also"),
        fields.texts("see-from"),
        fields.texts("not"),
        fields.text("note"),
        fields.place());
  }

  private List<Name> names(Fields fields, Heading heading) {
    List<String> scope = fields.texts("in");
    List<Name> names = new ArrayList<>();
    names.add(new Name(heading.name(), language, scope, Name.Role.HEADING));
    if (!heading.acronym().isEmpty()) {
      names.add(new Name(heading.acronym(), language, scope, Name.Role.ACRONYM));
    }
    for (String acronym : fields.texts("acronym")) {
      names.add(new Name(acronym, language, scope, Name.Role.ACRONYM));
    }
    fields.node("variants").ifPresent(node -> variants(node, scope, names));
    for (String tongue : LANGUAGES) {
      inLanguage(tongue, fields.texts(tongue), scope, names);
    }
    return names.stream().distinct().toList();
  }

  private static void inLanguage(
      String tongue, List<String> forms, List<String> scope, List<Name> names) {
    Name.Role role = Name.Role.HEADING;
    for (String form : forms) {
      Heading parts = Heading.of(form);
      boolean acronym = role != Name.Role.HEADING && Heading.isAcronym(parts.name());
      names.add(new Name(parts.name(), tongue, scope, acronym ? Name.Role.ACRONYM : role));
      if (!parts.acronym().isEmpty()) {
        names.add(new Name(parts.acronym(), tongue, scope, Name.Role.ACRONYM));
      }
      role = Name.Role.VARIANT;
    }
  }

  private void variants(YamlNode node, List<String> scope, List<Name> names) {
    List<YamlNode> items =
        node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
    for (YamlNode item : items) {
      if (item instanceof YamlNode.Scalar scalar) {
        names.add(variant(scalar.text().strip(), scope));
      } else {
        Fields variant = Fields.of(item, FAULTS, List.of("name", "in"), problems);
        List<String> own = variant.texts("in");
        names.add(variant(variant.need("name", "Write the form."), own.isEmpty() ? scope : own));
      }
    }
  }

  private Name variant(String form, List<String> scope) {
    return new Name(form, language, scope, Name.Role.VARIANT);
  }

  private static Status status(Fields fields) {
    String word = fields.oneOf("status", Status.EXISTING.key(), STATUSES);
    return Status.of(word).orElse(Status.EXISTING);
  }

  private Map<String, String> identifiers(Fields fields) {
    Map<String, String> identifiers = new TreeMap<>();
    Optional<YamlNode> node = fields.node("identifiers");
    if (node.isPresent()) {
      Fields group = Fields.open(node.get(), FAULTS, problems);
      group.keys().forEach(key -> identifiers.put(key, group.text(key)));
    }
    return identifiers;
  }

  /** The key under which the names of one kind stand. */
  static String section(EntityKind kind) {
    return switch (kind) {
      case DOCUMENT -> "documents";
      case BODY -> "bodies";
      case STATE -> "states";
      case PERSON -> "persons";
      case PLACE -> "places";
      case EVENT -> "events";
      case INITIATIVE -> "initiatives";
    };
  }

  static Place start(String file) {
    return new Place(file, 1, 1);
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    keys.addAll(List.of("heading", "id", "display", "sort", "noun", "acronym", "variants", "in"));
    keys.addAll(List.of("issuer", "parent", "status", "date", "place", "number", "identifiers"));
    keys.addAll(List.of("see", "see-also", "see-from", "not", "note"));
    keys.addAll(LANGUAGES);
    return List.copyOf(keys);
  }

  private static List<String> top() {
    List<String> keys = new ArrayList<>(List.of("include", "language", "not"));
    for (EntityKind kind : EntityKind.values()) {
      keys.add(section(kind));
    }
    return List.copyOf(keys);
  }
}
