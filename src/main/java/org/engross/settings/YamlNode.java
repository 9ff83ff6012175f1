package org.engross.settings;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Place;

/** A value in a YAML file, together with where it stands. */
public sealed interface YamlNode {

  /** Where its first character stands. */
  Place place();

  /** What kind of value it is, in words an editor knows. */
  String kind();

  /**
   * A single value. YAML's own types are not applied: {@code 2021-09-17}, {@code no} and {@code
   * 1.10} stay the text that was written.
   *
   * @param quoted whether it was written in quotation marks or as a block
   */
  record Scalar(Place place, String text, boolean quoted) implements YamlNode {
    /** Whether nothing was written, or {@code ~} or {@code null}, which mean nothing. */
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    @Override
    public String kind() {
      return isNothing() ? "nothing" : "a text";
    }
  }

  /** A list. */
  record Sequence(Place place, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order of the file. */
  record Mapping(Place place, List<Pair> pairs) implements YamlNode {
    public Mapping {
      pairs = List.copyOf(pairs);
    }

    /** The value of a key; empty when the key is missing. */
    public Optional<YamlNode> get(String key) {
      for (Pair pair : pairs) {
        if (pair.key().text().equals(key)) {
          return Optional.of(pair.value());
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  /** A key and its value. */
  record Pair(Scalar key, YamlNode value) {}
}
