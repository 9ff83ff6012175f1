package org.engross.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes a tree of JSON values. Jackson's own mapper sets up a hundred serializers before it writes
 * the first brace; a tree needs none of them.
 */
public final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private JsonTree() {}

  /** The tree on one line, without a line end. */
  public static String line(JsonNode tree) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(tree, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /** The tree with a line for each field, and arrays of plain values on one line. */
  public static String indented(JsonNode tree) {
    return indented(tree, new DefaultPrettyPrinter().withObjectIndenter(INDENTER));
  }

  /** The tree with a line for each field and each item. */
  public static String listed(JsonNode tree) {
    return indented(
        tree, new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));
  }

  private static String indented(JsonNode tree, PrettyPrinter printer) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(printer);
      write(tree, json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static void write(JsonNode node, JsonGenerator json) throws IOException {
    switch (node.getNodeType()) {
      case OBJECT -> object(node, json);
      case ARRAY -> array(node, json);
      case STRING -> json.writeString(node.textValue());
      case BOOLEAN -> json.writeBoolean(node.booleanValue());
      case NUMBER -> json.writeNumber(node.asText());
      default -> json.writeNull();
    }
  }

  private static void object(JsonNode node, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      json.writeFieldName(field.getKey());
      write(field.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void array(JsonNode node, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (JsonNode item : node) {
      write(item, json);
    }
    json.writeEndArray();
  }
}
