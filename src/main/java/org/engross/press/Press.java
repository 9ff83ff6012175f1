package org.engross.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.index.Authorities;
import org.engross.index.Index;
import org.engross.index.IndexOptions;
import org.engross.index.Indexer;
import org.engross.problem.Checked;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;
import org.engross.recognise.Recogniser;
import org.engross.recognise.Recognition;
import org.engross.register.Register;
import org.engross.register.Registrar;
import org.engross.register.Registrar.Registration;
import org.engross.settings.EditionFile;
import org.engross.settings.Metadata;
import org.engross.settings.Settings;
import org.engross.source.SourceLoader;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;
import org.engross.typeset.PageMap;
import org.engross.typeset.Typesetter;
import org.engross.typeset.TypesettingInput;
import org.engross.verify.Report;
import org.engross.verify.Verifier;

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
          Reading reading = read(steps);
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
          Reading reading = read(steps);
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
          Reading reading = read(steps);
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
      publish(work, workshop.path(), steps);
      steps.stopAtErrors();
      verify(work, workshop.path(), steps);
      steps.stopAtFaults();
      workshop.deliver();
    }
  }

  /** Whether {@link #build} may put an edition there: nothing foreign would be lost. */
  public static boolean mayReplace(Path target) throws IOException {
    return Workshop.mayReplace(target);
  }

  private Reading read(Steps steps) throws IOException, Steps.Stopped {
    Settings settings = steps.check("settings", () -> EditionFile.read(job.edition()));
    SourceText source = steps.check("source", () -> SourceLoader.load(job.edition()));
    steps.stopAtErrors();
    Metadata metadata = settings.metadata();
    Recognition recognition =
        steps.run(
            "recognise",
            () -> List.of(source, metadata.language(), settings.structure()),
            () -> Recogniser.recognise(source, metadata.language(), settings.structure()));
    steps.add(recognition.problems());
    Structure structure =
        steps.check(
            "markdown",
            () -> List.of(source, recognition, metadata, inputs.markdown()),
            () -> Structure.of(source, recognition, metadata, inputs.markdown()));
    steps.stopAtErrors();
    Registration registered = edition(structure, metadata, source, steps);
    Authorities authorities =
        steps.check(
            "authorities",
            () -> inputs.authorityFiles(settings),
            () -> inputs.authorities(settings));
    steps.stopAtErrors();
    IndexOptions options = new IndexOptions(!job.authorities(), settings.furtherIndexes());
    Edition edition = registered.edition();
    Index index =
        steps.check(
            "index",
            () -> List.of(edition, authorities, options),
            () -> Indexer.index(edition, authorities, options));
    return new Reading(
        settings,
        source,
        recognition,
        structure,
        edition,
        registered.register(),
        authorities,
        index);
  }

  private Registration edition(
      Structure structure, Metadata metadata, SourceText source, Steps steps) throws IOException {
    Edition built =
        steps.check(
            "edition",
            () -> List.of(structure.draft(), metadata, source.name()),
            () -> EditionBuilder.build(structure.draft(), metadata, source.name()));
    Register old = steps.check("register", inputs::register);
    Registration registration =
        steps.run("registration", () -> List.of(built, old), () -> Registrar.register(built, old));
    steps.add(registration.problems());
    return registration;
  }

  private Work typeset(Reading reading, Steps steps) throws IOException, Steps.Stopped {
    TypesettingInput input = inputs.typesetting(reading);
    Checked<Composition> set =
        steps.run("typeset", () -> Inputs.print(input), () -> new Typesetter().typeset(input));
    if (PdfRefusal.isIn(set.problems())) {
      steps.add(PdfRefusal.told(set.problems()));
      return reading.work(Composition.NONE);
    }
    steps.add(set.problems());
    steps.stopAtErrors();
    return reading.work(set.value());
  }

  private void publish(Work work, Path folder, Steps steps) throws IOException {
    for (Publication publication : Formats.of(job, work)) {
      steps.check(publication.name(), () -> Formats.publish(publication, work, new Folder(folder)));
    }
    steps.run("manifest", () -> Manifest.write(job, inputs.outside(), folder, work));
  }

  private void verify(Work work, Path folder, Steps steps) throws IOException {
    PageMap pages = work.composition().pageMap();
    Report report =
        steps.run(
            "verify",
            () ->
                Verifier.verify(
                    folder, work.source(), work.ledger(), work.edition(), work.index(), pages));
    steps.add(report.problems());
    if (report.isSound()) {
      progress.proved(report.summary());
    }
  }
}
