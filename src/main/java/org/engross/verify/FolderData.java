package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.engross.verify.Expectation.MentionClaim;

/**
 * Draws from a finished folder's own data files what its other files must hold: for a reader who
 * has nothing but the folder. The words still come from the source and the ledger alone.
 */
final class FolderData {
  private static final String MENTIONS = "data/mentions.jsonl";

  /** The data files that a folder must have to be proved. */
  static final List<String> NEEDED =
      List.of(
          ManifestCheck.NAME,
          "data/source.txt",
          "data/origins.json",
          "data/ledger.json",
          "data/edition.json",
          "data/pages.json",
          MENTIONS);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final SourceText source;
  private final CharacterOffsets offsets;
  private final EditionData edition;

  /**
   * @throws Unreadable when a data file is no valid JSON
   */
  FolderData(Path folder) throws IOException {
    this.folder = folder;
    byte[] text = Files.readAllBytes(folder.resolve("data/source.txt"));
    this.source = SourceText.of("data/source.txt", new String(text, StandardCharsets.UTF_8));
    this.offsets = new CharacterOffsets(source.text());
    this.edition = new EditionData(read("data/edition.json"));
  }

  /** Names the PDF and the other files that carry the edition's name. */
  String slug() throws IOException {
    return read(ManifestCheck.NAME).path("edition").asText();
  }

  EditionData edition() {
    return edition;
  }

  Expectation expectation() throws IOException {
    Map<String, String> anchors = new HashMap<>();
    edition.places().forEach(place -> anchors.put(place, place));
    List<SourceWords.Extent> extents = new ArrayList<>();
    for (JsonNode text : read("data/origins.json").path("texts")) {
      anchors.put(text.path("id").asText(), text.path("place").asText());
      extent(text, extents);
    }
    Ledger ledger = ledger();
    return new Expectation(
        source,
        SourceWords.of(source, ledger, extents),
        ledger.entries().size(),
        edition.places(),
        anchors,
        edition.notes(),
        edition.added(),
        pages(),
        mentions());
  }

  private void extent(JsonNode text, List<SourceWords.Extent> extents) {
    JsonNode pieces = text.path("pieces");
    if (pieces.isEmpty()) {
      return;
    }
    String place = text.path("place").asText();
    List<Origin.Piece> all = new ArrayList<>();
    for (JsonNode piece : pieces) {
      int start = offsets.of(piece.path(1).asInt());
      int end = offsets.of(piece.path(1).asInt() + piece.path(2).asInt());
      all.add(new Origin.Piece(piece.path(0).asInt(), start, end - start));
    }
    extents.add(
        new SourceWords.Extent(
            edition.notes().contains(place) ? place : "", all.get(0).source(), new Origin(all)));
  }

  private Ledger ledger() throws IOException {
    List<Ledger.Entry> entries = new ArrayList<>();
    for (JsonNode entry : read("data/ledger.json").path("entries")) {
      entries.add(
          new Ledger.Entry(
              offsets.of(entry.path("offset").asInt()),
              entry.path("before").asText(),
              entry.path("after").asText(),
              entry.path("rule").asText(),
              entry.path("reason").asText()));
    }
    return new Ledger(entries);
  }

  private List<String> pages() throws IOException {
    List<String> pages = new ArrayList<>();
    read("data/pages.json").path("pages").forEach(page -> pages.add(page.path("mark").asText()));
    return pages;
  }

  private List<MentionClaim> mentions() throws IOException {
    JsonNode texts = read("data/origins.json").path("texts");
    List<MentionClaim> claims = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(MENTIONS))) {
      if (!line.isBlank()) {
        JsonNode mention = parse(MENTIONS, line.getBytes(StandardCharsets.UTF_8));
        claims.add(
            new MentionClaim(
                mention.path("heading").asText(),
                surface(mention, texts),
                mention.path("id").asText(),
                mention.path("page").isNull() ? "" : mention.path("page").asText(),
                offsets.of(mention.path("offset").asInt())));
      }
    }
    return claims;
  }

  /**
   * The words of a mention in the edition's text. In the source other matter may stand in their
   * midst, such as the foot of a page.
   */
  private String surface(JsonNode mention, JsonNode texts) {
    String surface = mention.path("surface").asText();
    int first = mention.path("offset").asInt(-1);
    int last = first + surface.codePointCount(0, surface.length()) - 1;
    for (JsonNode text : texts) {
      if (text.path("place").asText().equals(mention.path("id").asText())) {
        int from = copied(text, first);
        int to = copied(text, last);
        String words = edition.units().getOrDefault(text.path("id").asText(), "");
        if (from >= 0 && from <= to && to < words.codePointCount(0, words.length())) {
          int start = words.offsetByCodePoints(0, from);
          return words.substring(start, words.offsetByCodePoints(start, to - from + 1));
        }
      }
    }
    return surface;
  }

  /** Where in a text a character of the source stands; -1 if it does not. */
  private static int copied(JsonNode text, int character) {
    for (JsonNode piece : text.path("pieces")) {
      int into = character - piece.path(1).asInt();
      if (into >= 0 && into < piece.path(2).asInt()) {
        return piece.path(0).asInt() + into;
      }
    }
    return -1;
  }

  private JsonNode read(String name) throws IOException {
    return parse(name, Files.readAllBytes(folder.resolve(name)));
  }

  private static JsonNode parse(String name, byte[] text) throws IOException {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new Unreadable(name, "The file is not valid JSON: " + e.getOriginalMessage() + ".");
    }
  }

  /** A data file without which nothing can be proved is damaged. */
  static final class Unreadable extends IOException {
    private static final long serialVersionUID = 1;

    private final String file;

    Unreadable(String file, String message) {
      super(message);
      this.file = file;
    }

    String file() {
      return file;
    }
  }
}
