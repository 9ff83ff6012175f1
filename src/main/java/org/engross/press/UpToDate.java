package org.engross.press;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.CodeSource;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells whether making an edition again would give the folder that stands there already. Its
 * manifest says what it was made from and what came of it; both must still be so, byte for byte,
 * and the tool must be the one that made it.
 */
final class UpToDate {
  private final JsonNode tool;
  private final FileTime built;

  private UpToDate(JsonNode tool, FileTime built) {
    this.tool = tool;
    this.built = built;
  }

  /**
   * For the tool that runs.
   *
   * @throws IOException when the tool's own files cannot be read
   */
  static UpToDate forThisTool() throws IOException {
    return new UpToDate(Manifest.tool(), built());
  }

  /**
   * Whether the work of a job is done already. A strict job's never is, since a manifest does not
   * tell what was warned of.
   *
   * @param finished where its edition would be put
   * @throws IOException when the disk fails
   */
  boolean is(Job job, Path finished) throws IOException {
    Path file = finished.resolve(Manifest.NAME);
    if (job.strict() || !Files.isRegularFile(file) || wasBuiltAfter(file)) {
      return false;
    }
    try {
      return holds(new ObjectMapper().readTree(Files.readAllBytes(file)), job, finished);
    } catch (JsonProcessingException notAManifest) {
      return false;
    }
  }

  private boolean holds(JsonNode manifest, Job job, Path finished) throws IOException {
    JsonNode inputs = manifest.path("inputs");
    return tool.equals(manifest.path("tool"))
        && Manifest.options(job).equals(options(manifest.path("settings")))
        && Manifest.list(Manifest.inputs(job.edition(), outside(inputs))).equals(inputs)
        && Manifest.files(finished).equals(manifest.path("files"));
  }

  private static SortedMap<String, String> options(JsonNode settings) {
    SortedMap<String, String> options = new TreeMap<>();
    for (String name : new String[] {"authorities", "templates"}) {
      if (settings.has(name)) {
        options.put(name, settings.get(name).asText());
      }
    }
    return options;
  }

  private static SortedSet<String> outside(JsonNode inputs) {
    SortedSet<String> outside = new TreeSet<>();
    for (JsonNode input : inputs) {
      String name = input.path("path").asText();
      if (Inputs.isOutside(name)) {
        outside.add(name);
      }
    }
    return outside;
  }

  /** Two builds of the tool may bear one version. */
  private boolean wasBuiltAfter(Path file) throws IOException {
    return built.compareTo(Files.getLastModifiedTime(file)) > 0;
  }

  /** When the youngest file of the tool was written; the end of time if that cannot be told. */
  private static FileTime built() throws IOException {
    CodeSource code = UpToDate.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return FileTime.fromMillis(Long.MAX_VALUE);
    }
    try (Stream<Path> files = Files.walk(Path.of(code.getLocation().toURI()))) {
      FileTime latest = FileTime.fromMillis(0);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        FileTime written = Files.getLastModifiedTime(file);
        latest = written.compareTo(latest) > 0 ? written : latest;
      }
      return latest;
    } catch (URISyntaxException | FileSystemNotFoundException elsewhere) {
      return FileTime.fromMillis(Long.MAX_VALUE);
    }
  }
}
