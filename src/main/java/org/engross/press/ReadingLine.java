package org.engross.press;

import java.io.IOException;
import java.util.List;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.index.Authorities;
import org.engross.index.Index;
import org.engross.index.IndexOptions;
import org.engross.index.Indexer;
import org.engross.index.name.Recall;
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

/**
 * The first half of the pipeline: from an edition's folder to its text with its index, before it is
 * set.
 */
final class ReadingLine {
  private final Job job;
  private final Inputs inputs;
  private final Steps steps;
  private final Recall recall;

  ReadingLine(Job job, Inputs inputs, Steps steps, Recall recall) {
    this.job = job;
    this.inputs = inputs;
    this.steps = steps;
    this.recall = recall;
  }

  /** Reads the edition's folder, up to the index. */
  Reading run() throws IOException, Steps.Stopped {
    Settings settings = steps.check("settings", () -> EditionFile.read(job.edition()));
    SourceText source = steps.check("source", () -> SourceLoader.load(job.edition()));
    steps.stopAtErrors();
    Beside<Authorities> names =
        steps.begin(
            "authorities",
            () -> inputs.authorityFiles(settings),
            () -> inputs.authorities(settings));
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
    Registration registered = edition(structure, metadata, source);
    Authorities authorities = steps.await(names);
    steps.stopAtErrors();
    IndexOptions options = new IndexOptions(!job.authorities(), settings.furtherIndexes());
    Edition edition = registered.edition();
    Index index =
        steps.check(
            "index",
            () -> List.of(edition, authorities, options),
            () -> Indexer.index(edition, authorities, options, recall));
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

  private Registration edition(Structure structure, Metadata metadata, SourceText source)
      throws IOException {
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
}
