package org.engross.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.crew.Begun;
import org.engross.crew.Crew;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;
import org.engross.publish.html.HtmlPublication;
import org.engross.typeset.PageMap;
import org.engross.verify.Report;
import org.engross.verify.Verifier;

/** The last part of the pipeline: every format is written, and all are read back and proved. */
final class PublishingLine {
  private final Job job;
  private final Inputs inputs;
  private final Steps steps;

  PublishingLine(Job job, Inputs inputs, Steps steps) {
    this.job = job;
    this.inputs = inputs;
    this.steps = steps;
  }

  /**
   * Fills a folder with the edition, and proves it.
   *
   * @throws Steps.Stopped when a template or what stands in the folder is at fault
   */
  void run(Work work, Path folder) throws IOException, Steps.Stopped {
    publish(work, folder);
    steps.stopAtErrors();
    verify(work, folder);
    steps.stopAtFaults();
  }

  private void publish(Work work, Path folder) throws IOException {
    Folder to = new Folder(folder);
    HtmlPublication site = Formats.site(job);
    Begun<HtmlPublication.Ready> ready = Crew.begin(() -> site.prepare(work));
    List<Beside<String>> formats = new ArrayList<>();
    for (Publication format : Formats.besideTheSite(work)) {
      Steps.Act writing = () -> format.publish(work, to);
      formats.add(steps.begin(format.name(), () -> Formats.publish(format.name(), writing)));
    }
    // Nobody may still be writing when the folder is taken away after a failure.
    ready.await();
    formats.forEach(format -> format.begun().await());
    for (Beside<String> format : formats) {
      steps.await(format);
    }
    // The site comes last, since it links to the files of the others; what it looks up does not.
    steps.check(site.name(), () -> Formats.publish(site.name(), () -> ready.get().write(to)));
    steps.run("manifest", () -> Manifest.write(job, inputs.outside(), folder, work));
  }

  private void verify(Work work, Path folder) throws IOException {
    PageMap pages = work.composition().pageMap();
    Report report =
        steps.run(
            "verify",
            () ->
                Verifier.verify(
                    folder, work.source(), work.ledger(), work.edition(), work.index(), pages));
    steps.add(report.problems());
    if (report.isSound()) {
      steps.proved(report.summary());
    }
  }
}
