package org.engross.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.publish.Work;
import org.engross.typeset.Composition;
import org.engross.typeset.TypesettingInput;
import org.engross.verify.ManifestSignature;

/**
 * The pipeline: from an edition's folder to its published folder. Faults of the input come back as
 * problems, and stop the line before the next stage that could not do with them; a folder appears
 * only when all stages are done.
 */
public final class Press {
  private final Job job;
  private final Inputs inputs;
  private final Progress progress;
  private final Memory memory;

  public Press(Job job, Progress progress) {
    this(job, new Inputs(job.edition()), progress, Memory.none());
  }

  /** One that remembers what the stages made when it, or another with this memory, ran last. */
  Press(Job job, Inputs inputs, Progress progress, Memory memory) {
    this.job = job;
    this.inputs = inputs;
    this.progress = progress;
    this.memory = memory;
  }

  /**
   * Reads the edition, up to its index, and makes nothing; what an editor should look at in the
   * index is among the problems.
   *
   * @throws IOException only when the disk fails
   */
  public Outcome<Reading> read() throws IOException {
    Steps steps = new Steps(job.strict(), progress, memory);
    return steps.outcome(
        () -> {
          Reading reading = reading(steps);
          steps.add(reading.checkIndex());
          steps.stopAtFaults();
          return reading;
        });
  }

  /**
   * Sets the pages, and publishes nothing.
   *
   * @throws IOException only when the disk fails
   */
  public Outcome<Work> set() throws IOException {
    Steps steps = new Steps(job.strict(), progress, memory);
    return steps.outcome(
        () -> {
          Reading reading = reading(steps);
          steps.stopAtFaults();
          return typeset(reading, steps);
        });
  }

  /**
   * Makes the edition.
   *
   * @param target the folder it becomes; what stood there is replaced when all is well, and only
   *     then
   * @throws IOException only when the disk fails
   */
  public Outcome<Work> build(Path target) throws IOException {
    Steps steps = new Steps(job.strict(), progress, memory);
    return steps.outcome(
        () -> {
          Reading reading = reading(steps);
          steps.stopAtFaults();
          Work work = typeset(reading, steps);
          finish(work, target, steps);
          inputs.write(work.register());
          return work;
        });
  }

  /**
   * Makes the folder of an edition whose pages are set. The register beside the text stays as it
   * is.
   *
   * @param target as for {@link #build}
   * @throws IOException only when the disk fails
   */
  Outcome<Work> finish(Work work, Path target) throws IOException {
    Steps steps = new Steps(job.strict(), progress, memory);
    return steps.outcome(
        () -> {
          finish(work, target, steps);
          return work;
        });
  }

  private void finish(Work work, Path target, Steps steps) throws IOException, Steps.Stopped {
    try (Workshop workshop = Workshop.open(target)) {
      new PublishingLine(job, inputs, steps).run(work, workshop.path());
      if (workshop.deliver()) {
        steps.add(List.of(unsigned()));
      }
    }
  }

  private static Problem unsigned() {
    return Problem.of(
        Code.P003,
        Place.file(ManifestSignature.NAME),
        "The folder that stood there was signed; the new one has another manifest, and is not.",
        "Sign it with \"engross sign\" before you publish it.");
  }

  /** Whether {@link #build} may put an edition there: nothing foreign would be lost. */
  public static boolean mayReplace(Path target) throws IOException {
    return Workshop.mayReplace(target);
  }

  /** Whether a folder lies among the pages or templates that an editor wrote for an edition. */
  public static boolean isEditors(Path target, Path edition) {
    return Formats.isEditors(target, edition);
  }

  private Reading reading(Steps steps) throws IOException, Steps.Stopped {
    return new ReadingLine(job, inputs, steps, memory.recall()).run();
  }

  private Work typeset(Reading reading, Steps steps) throws IOException, Steps.Stopped {
    TypesettingInput input = inputs.typesetting(reading);
    Checked<Composition> set =
        steps.run("typeset", () -> Inputs.print(input), () -> memory.typesetter().typeset(input));
    if (PdfRefusal.isIn(set.problems())) {
      steps.add(PdfRefusal.told(set.problems()));
      return reading.work(Composition.NONE);
    }
    steps.add(set.problems());
    steps.stopAtErrors();
    return reading.work(set.value());
  }
}
