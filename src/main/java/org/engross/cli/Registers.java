package org.engross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.problem.Checked;
import org.engross.register.Register;
import org.engross.register.RegisterFile;

/** Finds the register of an edition that is named on the command line. */
final class Registers {
  private Registers() {}

  /**
   * The register of a source folder, a published folder, a manifest, a register file, or of a
   * folder at a revision of git.
   *
   * @throws WrongUse if there is none
   */
  static Checked<Register> of(String edition) throws IOException {
    Path path = Path.of(edition);
    if (Files.isRegularFile(path) && !path.getFileName().toString().equals(RegisterFile.NAME)) {
      path = path.toAbsolutePath().getParent();
    }
    List<Path> places =
        List.of(
            path, path.resolve(RegisterFile.NAME), path.resolve("data").resolve(RegisterFile.NAME));
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        return RegisterFile.read(new String(Files.readAllBytes(place), StandardCharsets.UTF_8));
      }
    }
    if (GitRevision.isNamed(edition) && !Files.exists(path)) {
      return RegisterFile.read(GitRevision.parse(edition).read(RegisterFile.NAME));
    }
    if (!Files.exists(path)) {
      throw WrongUse.noFolder(path);
    }
    throw new WrongUse(
        edition + " has no " + RegisterFile.NAME + "; build the edition once to make one.");
  }
}
