package org.engross.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.engross.press.Job;
import org.engross.press.Made;
import org.engross.press.Shelf;
import org.engross.problem.Problem;
import org.engross.problem.Severity;

/**
 * Makes every edition under {@code source-text/} into a folder of the site, and the home page that
 * lists them.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true)
public final class BuildMojo extends AbstractMojo {
  /** The folder that holds one folder for each edition. */
  @Parameter(
      property = "engross.sourceDirectory",
      defaultValue = "${project.basedir}/source-text",
      required = true)
  private File sourceDirectory;

  /** Where the editions are written; the Maven Site Plugin takes them from there. */
  @Parameter(
      property = "engross.outputDirectory",
      defaultValue = "${project.build.directory}/generated-site/resources",
      required = true)
  private File outputDirectory;

  /** A folder of templates that take the place of those of the same name that come with Engross. */
  @Parameter(property = "engross.templatesDirectory")
  private File templatesDirectory;

  /** Whether a warning stops the build. */
  @Parameter(property = "engross.strict", defaultValue = "false")
  private boolean strict;

  /** Whether editions are made again though nothing they are made from has changed. */
  @Parameter(property = "engross.force", defaultValue = "false")
  private boolean force;

  /** Whether to do nothing. */
  @Parameter(property = "engross.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Editions are skipped.");
      return;
    }
    try {
      publish();
    } catch (IOException broken) {
      throw new MojoExecutionException("A file could not be read or written.", broken);
    }
  }

  private void publish() throws IOException, MojoFailureException {
    Optional<Path> templates = Optional.ofNullable(templatesDirectory).map(File::toPath);
    Job pattern = new Job(sourceDirectory.toPath(), templates, strict, true);
    Shelf shelf = new Shelf(sourceDirectory.toPath(), pattern, getLog()::debug);
    if (shelf.editions().isEmpty()) {
      throw new MojoFailureException("There is no edition under " + sourceDirectory + ".");
    }
    Shelf.Way way = new Shelf.Way(Shelf.Way.usual().threads(), force);
    List<Made> all = shelf.publish(outputDirectory.toPath(), way);
    for (Made made : all) {
      made.problems().forEach(problem -> log(made.name(), problem));
      made.broken().ifPresent(broken -> getLog().error(made.name(), broken));
    }
    getLog().info(Made.summary(all));
    if (!all.stream().allMatch(Made::isDone)) {
      throw new MojoFailureException("An edition could not be made; see above.");
    }
  }

  private void log(String slug, Problem problem) {
    String line = slug + "/" + problem;
    if (problem.severity() == Severity.ERROR) {
      getLog().error(line);
    } else if (problem.severity() == Severity.WARNING) {
      getLog().warn(line);
    } else {
      getLog().info(line);
    }
  }
}
