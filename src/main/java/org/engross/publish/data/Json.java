package org.engross.publish.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes JSON in one form: keys in the order of writing, two spaces for each level. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** Something that writes a value. */
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  /** A file of one value. */
  static String pretty(Writing writing) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
              .withObjectEmptySeparator("")
              .withArrayEmptySeparator("");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      json.setPrettyPrinter(printer);
      writing.to(json);
    }
    return out.append('\n').toString();
  }

  /** One value on one line. */
  static String line(Writing writing) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      writing.to(json);
    }
    return out.append('\n').toString();
  }

  /** A page's label: a number where it is one, null where there is none. */
  static void page(JsonGenerator json, String key, String label) throws IOException {
    if (label.isEmpty()) {
      json.writeNullField(key);
    } else if (label.matches("[1-9][0-9]{0,8}")) {
      json.writeNumberField(key, Integer.parseInt(label));
    } else {
      json.writeStringField(key, label);
    }
  }

  /** A key whose value may be left out when there is nothing to say. */
  static void optional(JsonGenerator json, String key, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }

  static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
