package org.engross.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Progress;
import org.engross.press.Proof;
import org.engross.press.ProofPress;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.engross.publish.Work;

/**
 * An edition as its files say now. Its pages are made when they are looked at; the whole edition is
 * made and proved afterwards, and the files of its other formats stand beside the pages then.
 */
public final class Preview {
  private final ProofPress press;
  private final Path finished;
  private final OtherFormats others;
  private final Path pages;

  /** Guards all below. */
  private final Object lock = new Object();

  private final Map<String, byte[]> made = new TreeMap<>();
  private Optional<Proof> proof = Optional.empty();
  private State state = State.first();
  private List<Problem> found = List.of();

  /**
   * @param folder an empty folder of its own, for what is made
   * @throws IOException when it cannot be written
   */
  public Preview(Job job, Path folder) throws IOException {
    this.pages = Files.createDirectories(folder.resolve("pages"));
    this.finished = folder.resolve("edition");
    this.press = new ProofPress(job, pages);
    this.others = new OtherFormats(finished, pages);
  }

  /** The files and folders that the edition is made from. */
  public Set<Path> inputs() {
    return press.inputs();
  }

  /**
   * Sets the edition as its files say now; only what depends on a change is made again.
   *
   * @throws IOException when the disk fails
   */
  public Outcome<Proof> refresh(Progress progress) throws IOException {
    Outcome<Proof> pulled = press.pull(progress);
    synchronized (lock) {
      if (pulled.isDone()) {
        proof = pulled.result();
        made.clear();
      }
      found = pulled.problems();
      turn(pulled.isDone() ? State.Phase.SET : State.Phase.FAULTY, found);
    }
    return pulled;
  }

  /**
   * Makes the whole edition that was set last, in every format, and proves it.
   *
   * @param progress may throw a {@link java.util.concurrent.CancellationException} to end the work
   * @return what came of it; nothing where there is no edition to be made, or where the files
   *     changed meanwhile
   * @throws IOException when the disk fails
   */
  public Optional<Outcome<Work>> finish(Progress progress) throws IOException {
    Optional<Proof> last;
    synchronized (lock) {
      last = state.phase() == State.Phase.SET ? proof : Optional.empty();
    }
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Outcome<Work> outcome = press.finish(last.get(), finished, progress);
    synchronized (lock) {
      if (state.phase() != State.Phase.SET || !proof.equals(last)) {
        return Optional.empty();
      }
      settle(outcome);
    }
    return Optional.of(outcome);
  }

  private void settle(Outcome<Work> outcome) throws IOException {
    if (outcome.isDone()) {
      others.take();
      made.clear();
    }
    List<Problem> all = new ArrayList<>(found);
    all.addAll(outcome.problems());
    turn(outcome.isDone() ? State.Phase.PROVED : State.Phase.UNPROVED, all);
  }

  /** Sets the edition once more from nothing and throws it away, which makes the next time fast. */
  public void rehearse(Progress progress) throws IOException {
    press.rehearse(progress);
  }

  /** Says that the tool broke. */
  public void broke() {
    synchronized (lock) {
      turn(State.Phase.BROKEN, found);
    }
  }

  private void turn(State.Phase phase, List<Problem> problems) {
    state = state.next(phase, problems);
    lock.notifyAll();
  }

  /** How it stands now. */
  State state() {
    synchronized (lock) {
      return state;
    }
  }

  /**
   * Waits for a later state.
   *
   * @return the state after that time, be it another or the same
   * @throws InterruptedException when the wait is ended from outside
   */
  State after(long number, long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + milliseconds * 1_000_000;
    synchronized (lock) {
      long left = milliseconds;
      while (state.number() <= number && left > 0) {
        lock.wait(left);
        left = (end - System.nanoTime()) / 1_000_000;
      }
      return state;
    }
  }

  /**
   * A file of the site: a page, which is made if need be, or one that stands beside the pages.
   *
   * @param name with "/" between the parts
   * @return nothing where there is no such file
   * @throws IOException when the disk fails
   */
  Optional<byte[]> file(String name) throws IOException {
    synchronized (lock) {
      if (proof.isEmpty()) {
        return Optional.empty();
      }
      Optional<byte[]> page = page(proof.get(), name);
      return page.isPresent() ? page : standing(name);
    }
  }

  private Optional<byte[]> standing(String name) throws IOException {
    Path file = pages.resolve(name).normalize();
    boolean there = file.startsWith(pages) && Files.isRegularFile(file);
    return there ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  /** A template that is wrong is told of in the state, and leaves the page without words. */
  private Optional<byte[]> page(Proof proof, String name) throws IOException {
    if (!made.containsKey(name)) {
      Checked<Optional<Boolean>> page = proof.page(name);
      if (page.value().isEmpty()) {
        addOnce(page.problems());
        return Optional.of(new byte[0]);
      }
      if (!page.value().get()) {
        return Optional.empty();
      }
      made.put(name, Files.readAllBytes(pages.resolve(name)));
    }
    return Optional.of(made.get(name));
  }

  private void addOnce(List<Problem> more) {
    List<Problem> all = new ArrayList<>(state.problems());
    more.stream().filter(problem -> !all.contains(problem)).forEach(all::add);
    if (all.size() > state.problems().size()) {
      turn(state.phase(), all);
    }
  }
}
