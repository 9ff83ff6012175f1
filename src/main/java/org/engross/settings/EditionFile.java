package org.engross.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Reads edition.yaml, the file in which an editor says what the document is. */
public final class EditionFile {
  /** Its name in the edition's folder. */
  public static final String NAME = "edition.yaml";

  static final List<String> KEYS =
      List.of(
          "title",
          "short-title",
          "type",
          "issuer",
          "issuers",
          "date",
          "place",
          "language",
          "language-name",
          "rights",
          "source",
          "source-address",
          "symbol",
          "editor",
          "edition",
          "edition-date",
          "base-address",
          "identifiers",
          "note",
          "page",
          "structure",
          "further-indexes",
          "formerly",
          "versions");

  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparingInt((Problem p) -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private EditionFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the file of an edition.
   *
   * @param folder the edition's folder; its name becomes the edition's slug
   * @return the settings; where they have errors, what could be read of them
   * @throws IOException only when the disk fails
   */
  public static Checked<Settings> read(Path folder) throws IOException {
    EditionFile file = new EditionFile(folder);
    Settings settings = file.settings(file.root());
    file.problems.sort(IN_ORDER);
    return new Checked<>(settings, file.problems);
  }

  private YamlNode root() throws IOException {
    Path path = folder.resolve(NAME);
    if (!Files.isRegularFile(path)) {
      String message = "The folder " + slug() + " has no " + NAME + ".";
      String hint = "Write a file " + NAME + " with at least:\n    title: …\n    language: en";
      problems.add(Problem.of(Code.E001, Place.file(NAME), message, hint));
      return new YamlNode.Mapping(Place.file(NAME), List.of());
    }
    Checked<YamlNode> read = Yaml.read(NAME, characters(Files.readAllBytes(path)), Code.E002);
    problems.addAll(read.problems());
    return read.value();
  }

  private String characters(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      String message = "The file is not in UTF-8.";
      String hint = "Save it again as UTF-8.";
      problems.add(Problem.of(Code.E002, Place.file(NAME), message, hint));
      return "";
    }
  }

  private Settings settings(YamlNode root) {
    if (!problems.isEmpty()) {
      return new Settings(
          Metadata.builder(slug()).build(), PageSettings.DEFAULT, Map.of(), List.of());
    }
    Fields fields = Fields.of(root, Faults.EDITION, KEYS, problems);
    Metadata metadata = new MetadataFields(fields, slug()).metadata();
    List<String> further = MetadataFields.furtherIndexes(fields);
    EarlierAddresses earlier = new EarlierFields(metadata, problems).read(fields);
    return new Settings(metadata, page(fields), structure(fields), further, earlier);
  }

  private PageSettings page(Fields fields) {
    return fields
        .node("page")
        .map(node -> PageFields.read(node, folder, problems))
        .orElse(PageSettings.DEFAULT);
  }

  private Map<String, String> structure(Fields fields) {
    return fields
        .node("structure")
        .map(node -> StructureFields.read(node, problems))
        .orElse(Map.of());
  }

  private String slug() {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "edition" : name.toString();
  }
}
