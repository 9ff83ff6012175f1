package org.engross.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * The keys of one group in a YAML file, read one by one into texts and lists; what is wrong with
 * them is collected.
 */
public final class Fields {
  private final YamlNode.Mapping mapping;
  private final Faults faults;
  private final List<Problem> problems;

  private Fields(YamlNode.Mapping mapping, Faults faults, List<Problem> problems) {
    this.mapping = mapping;
    this.faults = faults;
    this.problems = problems;
  }

  /**
   * Opens a group of keys.
   *
   * @param node what stands where the group should be; anything else is a problem
   * @param known every key the group may have; another key is a problem
   * @param problems where problems go
   */
  public static Fields of(
      YamlNode node, Faults faults, List<String> known, List<Problem> problems) {
    Fields fields = open(node, faults, problems);
    fields.refuseOthers(known);
    return fields;
  }

  /** Opens a group whose keys are free. */
  public static Fields open(YamlNode node, Faults faults, List<Problem> problems) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Fields(mapping, faults, problems);
    }
    boolean nothing = node instanceof YamlNode.Scalar scalar && scalar.isNothing();
    if (!nothing) {
      String message = "Here stands " + node.kind() + "; keys with values are expected.";
      problems.add(Problem.of(faults.wrongForm(), node.place(), message, "Write \"key: value\"."));
    }
    return new Fields(new YamlNode.Mapping(node.place(), List.of()), faults, problems);
  }

  private void refuseOthers(List<String> known) {
    for (YamlNode.Pair pair : mapping.pairs()) {
      String key = pair.key().text();
      if (!known.contains(key)) {
        String hint =
            Nearest.to(key, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("The keys are: " + String.join(", ", known) + ".");
        String message = "The key \"" + key + "\" is not known.";
        problems.add(Problem.of(faults.unknownKey(), pair.key().place(), message, hint));
      }
    }
  }

  /** Where the group stands. */
  public Place place() {
    return mapping.place();
  }

  public List<String> keys() {
    return mapping.pairs().stream().map(pair -> pair.key().text()).toList();
  }

  /** The value of a key as it stands; empty when the key is missing or has no value. */
  public Optional<YamlNode> node(String key) {
    return mapping
        .get(key)
        .filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isNothing()));
  }

  /** Where a key's value stands, or the group where there is none. */
  public Place placeOf(String key) {
    return mapping.get(key).map(YamlNode::place).orElse(mapping.place());
  }

  /** A single text without surrounding space; "" when the key is missing. */
  public String text(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Scalar)) {
      String hint = "Write \"" + key + ": text\"; put quotation marks around it if need be.";
      wrong(key, "has " + node.get().kind() + " where a single text is expected", hint);
      return "";
    }
    String text = node.map(n -> ((YamlNode.Scalar) n).text().strip()).orElse("");
    if (!text.codePoints().allMatch(Fields::isPrintable)) {
      wrong(key, "has a character that cannot be printed", "Take it out, or write another.");
      return "";
    }
    return text;
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    boolean half = type == Character.SURROGATE;
    boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return c == '\n' || c == '\t' || !(half || none || Character.isISOControl(c));
  }

  /** A single text that must be there. */
  public String need(String key, String hint) {
    boolean there = mapping.get(key).isPresent();
    String text = text(key);
    if (text.isEmpty()
        && (!there || node(key).map(n -> n instanceof YamlNode.Scalar).orElse(true))) {
      String message = "The key \"" + key + "\" is " + (there ? "empty." : "missing.");
      problems.add(Problem.of(faults.missing(), placeOf(key), message, hint));
    }
    return text;
  }

  /** A list of texts; a single text is a list of one. */
  public List<String> texts(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
      return items(key, sequence);
    }
    String text = text(key);
    return text.isEmpty() ? List.of() : List.of(text);
  }

  private List<String> items(String key, YamlNode.Sequence sequence) {
    List<String> texts = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      if (item instanceof YamlNode.Scalar scalar && !scalar.isNothing()) {
        texts.add(scalar.text().strip());
      } else {
        String message = "An item of \"" + key + "\" is " + item.kind() + ", not a text.";
        problems.add(
            Problem.of(faults.wrongForm(), item.place(), message, "Write one text a line."));
      }
    }
    return texts;
  }

  /** One of some words; the fallback when the key is missing. */
  public String oneOf(String key, String fallback, String... words) {
    String text = text(key);
    if (text.isEmpty()) {
      return fallback;
    }
    if (!Arrays.asList(words).contains(text)) {
      String quoted = Arrays.stream(words).collect(Collectors.joining(", "));
      wrong(key, "is \"" + text + "\"", "It may be: " + quoted + ".");
      return fallback;
    }
    return text;
  }

  /** A problem with the value of a key; {@code says} goes on after "The value of "key"". */
  public void wrong(String key, String says, String hint) {
    String message = "The value of \"" + key + "\" " + says + ".";
    problems.add(Problem.of(faults.wrongForm(), placeOf(key), message, hint));
  }
}
