package org.engross.press;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.publish.Work;
import org.engross.register.Register;
import org.engross.register.RegisterFile;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.settings.Tool;
import org.engross.source.Sha256;

/**
 * The list of all files of a finished edition with their SHA-256, and of all that they were made
 * from: the files of the edition's folder, the tool and its settings. Whoever holds the folder can
 * see from it that nothing was changed; whoever holds the inputs can make the same folder again.
 */
final class Manifest {
  static final String NAME = "manifest.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifest() {}

  /**
   * Writes the manifest into a finished folder.
   *
   * @param edition the edition's folder, with its inputs
   */
  static void write(Path edition, Path finished, Work work) throws IOException {
    Settings settings = work.settings();
    ObjectNode root = JSON.createObjectNode();
    root.put("edition", settings.metadata().slug());
    root.put("title", settings.metadata().title());
    ObjectNode tool = root.putObject("tool");
    tool.put("name", Tool.NAME);
    tool.put("version", Tool.version());
    tool.put("templates", Templates.digest());
    settings(settings, root.putObject("settings"));
    list(inputs(edition, work.register()), root.putArray("inputs"));
    list(contents(finished), root.putArray("files"));
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter);
    Files.writeString(finished.resolve(NAME), JSON.writer(printer).writeValueAsString(root) + "\n");
  }

  /** The register is listed as it will stand there once the edition is delivered. */
  private static SortedMap<String, byte[]> inputs(Path edition, Register register)
      throws IOException {
    SortedMap<String, byte[]> inputs = contents(edition);
    byte[] lines = RegisterFile.write(register).getBytes(StandardCharsets.UTF_8);
    inputs.put(RegisterFile.NAME, lines);
    return inputs;
  }

  private static void settings(Settings settings, ObjectNode to) {
    PageSettings page = settings.page();
    to.put("language", settings.metadata().language());
    to.put("edition", settings.metadata().edition());
    to.put("format", page.format());
    to.put("bodySize", page.bodySize());
    to.put("conformance", page.conformance());
    ObjectNode structure = to.putObject("structure");
    settings.structure().forEach(structure::put);
    ArrayNode further = to.putArray("furtherIndexes");
    settings.furtherIndexes().forEach(further::add);
  }

  private static void list(SortedMap<String, byte[]> files, ArrayNode to) {
    files.forEach(
        (name, bytes) -> {
          ObjectNode entry = to.addObject();
          entry.put("path", name);
          entry.put("bytes", bytes.length);
          entry.put("sha256", Sha256.of(bytes));
        });
  }

  /** Every file in a folder and its sub-folders but hidden ones, by name. */
  private static SortedMap<String, byte[]> contents(Path root) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = name(root, file);
        boolean hidden = ("/" + name).contains("/.") && !name.equals(".nojekyll");
        if (!hidden && !name.equals(NAME)) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
