package org.engross.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.engross.publish.html.SiteOnDemand;

/**
 * A press for an edition that is being worked on. It remembers what each stage made, so that after
 * a change only the stages that depend on it run; and it makes pages of the site one by one, and
 * everything else afterwards. It writes nothing into the edition's own folder: places of a text
 * that is half corrected are not registered.
 */
public final class ProofPress {
  private final Job job;
  private final Inputs inputs;
  private final Memory memory = Memory.lasting();
  private final Folder pages;

  /**
   * @param pages the folder into which pages are written as they are made, beside the site's assets
   * @throws IOException when it cannot be written
   */
  public ProofPress(Job job, Path pages) throws IOException {
    this.job = job;
    this.inputs = new Inputs(job.edition());
    this.pages = new Folder(pages);
    SiteOnDemand.writeAssets(this.pages);
  }

  /** The files and folders that the edition is made from; some may not exist. */
  public SortedSet<Path> inputs() {
    SortedSet<Path> all = new TreeSet<>();
    all.add(job.edition());
    job.templates().ifPresent(all::add);
    inputs.outside().forEach(name -> all.add(job.edition().resolve(name)));
    return all;
  }

  /**
   * Sets the edition as its files say now.
   *
   * @return the proof; the timings are those of the stages that had to run
   * @throws IOException only when the disk fails
   */
  public Outcome<Proof> pull(Progress progress) throws IOException {
    return pull(progress, memory);
  }

  /** The same as if for the first time; what comes of it is thrown away. It warms the machine. */
  public void rehearse(Progress progress) throws IOException {
    pull(progress, Memory.none());
  }

  private Outcome<Proof> pull(Progress progress, Memory with) throws IOException {
    Outcome<Work> set = new Press(job, inputs, progress, with).set();
    if (set.result().isEmpty()) {
      return new Outcome<>(Optional.empty(), set.problems(), set.timings());
    }
    Work work = set.result().get();
    SiteOnDemand site = Formats.site(job).onDemand(work, pages);
    return new Outcome<>(Optional.of(new Proof(work, site)), set.problems(), set.timings());
  }

  /**
   * Makes the whole edition of a proof, in every format, and proves it.
   *
   * @param target the folder it becomes, whole or not at all
   * @param progress may throw a {@link java.util.concurrent.CancellationException} to end the work
   *     where it stands
   * @throws IOException only when the disk fails
   */
  public Outcome<Work> finish(Proof proof, Path target, Progress progress) throws IOException {
    return new Press(job, inputs, progress, Memory.none()).finish(proof.work(), target);
  }
}
