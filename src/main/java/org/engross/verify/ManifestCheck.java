package org.engross.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.Sha256;

/** Compares every file with the digest the manifest has of it. */
final class ManifestCheck {
  static final String NAME = "manifest.json";

  private static final String HINT =
      "The folder is not as it was made: make it again, or fetch it again.";

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();
  private int files;

  ManifestCheck(Path folder) {
    this.folder = folder;
  }

  /** How many files were compared. */
  int files() {
    return files;
  }

  List<Problem> check() throws IOException {
    Path manifest = folder.resolve(NAME);
    if (!Files.isRegularFile(manifest)) {
      add(NAME, "The folder has no manifest, so that its files cannot be compared with it.");
      return problems;
    }
    try {
      compare(new ObjectMapper().readTree(Files.readAllBytes(manifest)).path("files"));
    } catch (JsonProcessingException e) {
      add(NAME, "The manifest cannot be read: it is not valid JSON.");
    }
    return problems;
  }

  private void compare(JsonNode listed) throws IOException {
    Set<String> unlisted = new TreeSet<>(FolderFiles.names(folder));
    unlisted.remove(NAME);
    unlisted.remove(NAME + ".sig");
    for (JsonNode file : listed) {
      String name = file.path("path").asText();
      files++;
      if (!unlisted.remove(name)) {
        add(name, "The file is in the manifest but not in the folder.");
      } else if (!Sha256.of(Files.readAllBytes(folder.resolve(name)))
          .equals(file.path("sha256").asText())) {
        add(name, "The file was changed after the manifest was written.");
      }
    }
    unlisted.forEach(name -> add(name, "The file is in the folder but not in the manifest."));
  }

  private void add(String file, String message) {
    problems.add(Problem.of(Code.V006, Place.file(file), message, HINT));
  }
}
