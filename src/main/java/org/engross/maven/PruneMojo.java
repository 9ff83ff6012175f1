package org.engross.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.engross.press.Pruning;

/**
 * Takes out of the assembled site what the Maven Site Plugin's skin left there. It must run after
 * that plugin, so the project's pom declares the Maven Site Plugin above this one.
 */
@Mojo(name = "prune", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class PruneMojo extends AbstractMojo {
  /** The assembled site. */
  @Parameter(
      property = "siteOutputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File siteDirectory;

  /** The folders whose files belong to the site. */
  @Parameter private List<File> keep;

  /** Where the editions were written. */
  @Parameter(
      property = "engross.outputDirectory",
      defaultValue = "${project.build.directory}/generated-site/resources",
      required = true)
  private File outputDirectory;

  /** Whether to do nothing. */
  @Parameter(property = "engross.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      return;
    }
    if (!siteDirectory.isDirectory()) {
      throw new MojoExecutionException(
          "The site is not assembled yet: declare maven-site-plugin above engross-maven-plugin.");
    }
    Stream<File> further = keep == null ? Stream.empty() : keep.stream();
    List<Path> origins =
        Stream.concat(Stream.of(outputDirectory), further).map(File::toPath).toList();
    try {
      List<String> deleted = Pruning.prune(siteDirectory.toPath(), origins);
      getLog().info(deleted.size() + " files of the skin deleted.");
    } catch (IOException broken) {
      throw new MojoExecutionException("The site could not be pruned.", broken);
    }
  }
}
