package org.engross.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in braces at the beginning or the end of a block.
 *
 * @param classes names without their stop, in order
 * @param values by key
 */
record Attributes(List<String> classes, Map<String, String> values) {
  static final Attributes NONE = new Attributes(List.of(), Map.of());

  /** A block's attributes and the nodes that remain. */
  record Split(Attributes attributes, List<Node> rest) {}

  /** Takes the attributes off both ends of a block's children. */
  static Split split(Node block) {
    List<Node> rest = new ArrayList<>();
    block.getChildren().forEach(rest::add);
    List<String> classes = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    while (!rest.isEmpty() && rest.get(0) instanceof AttributesNode node) {
      read(node, classes, values);
      rest.remove(0);
    }
    while (!rest.isEmpty() && rest.get(rest.size() - 1) instanceof AttributesNode node) {
      read(node, classes, values);
      rest.remove(rest.size() - 1);
    }
    return new Split(new Attributes(classes, values), rest);
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }

  boolean has(String name) {
    return classes.contains(name);
  }

  private static void read(AttributesNode node, List<String> classes, Map<String, String> values) {
    String inner = node.getChars().toString();
    for (String part : inner.substring(1, inner.length() - 1).trim().split("\\s+")) {
      int equals = part.indexOf('=');
      if (part.startsWith(".")) {
        classes.add(part.substring(1));
      } else if (equals > 0) {
        values.put(part.substring(0, equals), part.substring(equals + 1).replace("\"", ""));
      }
    }
  }
}
