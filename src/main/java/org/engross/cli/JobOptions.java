package org.engross.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.engross.press.Job;
import picocli.CommandLine.Option;

/** The options that say how an edition is made. */
final class JobOptions {
  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "Folder of templates, each in place of the built-in one of its name.")
  private Path templates;

  @Option(names = "--strict", description = "A warning stops the edition like an error.")
  private boolean strict;

  @Option(
      names = "--no-authorities",
      description =
          "Leave authorities.yaml and the files it includes aside: names are found by rule, and by"
              + " the common file of United Nations organs, treaties and regional organisations.")
  private boolean noAuthorities;

  /** The job for an edition's folder, which must be there. */
  Job job(Path edition) {
    if (!Files.isDirectory(edition)) {
      throw WrongUse.noFolder(edition);
    }
    if (templates != null && !Files.isDirectory(templates)) {
      throw new WrongUse("There is no folder " + templates + " of templates.");
    }
    return new Job(edition, Optional.ofNullable(templates), strict, !noAuthorities);
  }
}
