package org.engross.press;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.publish.JsonTree;
import org.engross.publish.Work;
import org.engross.register.RegisterFile;
import org.engross.settings.EarlierAddresses;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.settings.Tool;
import org.engross.source.Sha256;

/**
 * The list of all files of a finished edition with their SHA-256, and of all that they were made
 * from: the files of the edition's folder, those it takes from elsewhere, the tool and its
 * settings. Whoever holds the folder can see from it that nothing was changed; whoever holds the
 * inputs can make the same folder again.
 */
final class Manifest {
  static final String NAME = "manifest.json";

  /** A publisher's signature of the manifest, put there when the edition was done. */
  private static final String SIGNATURE = NAME + ".sig";

  private Manifest() {}

  /**
   * Writes the manifest into a finished folder.
   *
   * @param outside names of files outside the edition's folder that were read for it
   */
  static void write(Job job, SortedSet<String> outside, Path finished, Work work)
      throws IOException {
    Settings settings = work.settings();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "data/schemas/manifest.json");
    root.put("edition", settings.metadata().slug());
    root.put("title", settings.metadata().title());
    root.set("tool", tool());
    ObjectNode chosen = root.putObject("settings");
    settings(settings, chosen);
    options(job).forEach(chosen::put);
    SortedMap<String, byte[]> inputs = inputs(job.edition(), outside);
    // The register is listed as it will stand there once the edition is delivered.
    inputs.put(
        RegisterFile.NAME, RegisterFile.write(work.register()).getBytes(StandardCharsets.UTF_8));
    root.set("inputs", list(inputs));
    root.set("files", files(finished));
    Files.writeString(finished.resolve(NAME), JsonTree.listed(root) + "\n");
  }

  /** The tool, as a manifest names it. */
  static JsonNode tool() throws IOException {
    ObjectNode tool = JsonNodeFactory.instance.objectNode();
    tool.put("name", Tool.NAME);
    tool.put("version", Tool.version());
    tool.put("templates", Templates.digest());
    return tool;
  }

  /** What a job asks for beside the usual, by the name it has among the settings. */
  static SortedMap<String, String> options(Job job) throws IOException {
    SortedMap<String, String> options = new TreeMap<>();
    if (!job.authorities()) {
      options.put("authorities", "none");
    }
    if (job.templates().isPresent()) {
      options.put("templates", Templates.digest(job.templates().get()));
    }
    return options;
  }

  /** All that an edition is made from; a file from outside that is gone is left out. */
  static SortedMap<String, byte[]> inputs(Path edition, SortedSet<String> outside)
      throws IOException {
    SortedMap<String, byte[]> inputs = contents(edition);
    for (String name : outside) {
      Path file = edition.resolve(name);
      if (Files.isRegularFile(file)) {
        inputs.put(name, Files.readAllBytes(file));
      }
    }
    return inputs;
  }

  /** The list of the files of a finished folder. */
  static ArrayNode files(Path finished) throws IOException {
    return list(contents(finished));
  }

  /** Files with their sizes and digests. */
  static ArrayNode list(SortedMap<String, byte[]> files) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    files.forEach(
        (name, bytes) -> {
          ObjectNode entry = list.addObject();
          entry.put("path", name);
          entry.put("bytes", bytes.length);
          entry.put("sha256", Sha256.of(bytes));
        });
    return list;
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

  /** Every file in a folder and its sub-folders but hidden ones, by name. */
  private static SortedMap<String, byte[]> contents(Path root) throws IOException {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        boolean hidden = ("/" + name).contains("/.") && !name.equals(".nojekyll");
        boolean earlier = name.startsWith(EarlierAddresses.FOLDER + "/");
        if (!hidden && !earlier && !name.equals(NAME) && !name.equals(SIGNATURE)) {
          contents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return contents;
  }
}
