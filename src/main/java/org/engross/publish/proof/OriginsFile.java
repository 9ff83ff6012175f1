package org.engross.publish.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.engross.edition.TextUnit;
import org.engross.publish.Work;
import org.engross.source.Origin;

/**
 * One line for each text: its id, the place it belongs to, and the pieces it was copied from, each
 * as where it begins in the text, where in the source, and its length. All count characters
 * (Unicode code points) from zero.
 */
final class OriginsFile {
  private static final JsonFactory FACTORY = new JsonFactory();

  private OriginsFile() {}

  static String of(Work work) throws IOException {
    String source = work.source().text();
    CharacterCounts offsets = new CharacterCounts(source);
    StringBuilder out =
        new StringBuilder(
            "{\n"
                + "  \"$schema\": \"schemas/origins.json\",\n"
                + "  \"source\": \"source.txt\",\n"
                + "  \"texts\": [");
    String before = "\n    ";
    for (TextUnit unit : work.edition().units()) {
      out.append(before).append(text(unit, offsets));
      before = ",\n    ";
    }
    return out.append("\n  ]\n}\n").toString();
  }

  private static String text(TextUnit unit, CharacterCounts offsets) throws IOException {
    CharacterCounts own = new CharacterCounts(unit.text().string());
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", unit.id());
      json.writeStringField("place", unit.anchor());
      json.writeArrayFieldStart("pieces");
      for (Origin.Piece piece : unit.text().origin().pieces()) {
        int start = offsets.before(piece.source());
        int length = offsets.before(piece.source() + piece.length()) - start;
        json.writeArray(new int[] {own.before(piece.at()), start, length}, 0, 3);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }
}
