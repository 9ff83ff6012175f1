package org.engross.serve;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.engross.crew.Crew;
import org.engross.press.Outcome;
import org.engross.press.Progress;
import org.engross.publish.Work;

/**
 * Makes the whole edition behind its pages: when no change has come for a moment, and no longer
 * than until the next one comes. Once it is done it makes the machine fast for the next change.
 */
public final class Finisher {
  private static final int CALM_IN_MILLISECONDS = 400;

  /** The machine goes on getting faster for about so many times. */
  private static final int REHEARSALS = 12;

  private final Preview preview;
  private final Consumer<Outcome<Work>> done;
  private final Consumer<Exception> broken;
  private Round round = new Round();
  private int rehearsed;

  /**
   * @param done is told what came of each edition that was finished
   * @param broken is told when the tool or the disk broke
   */
  public Finisher(Preview preview, Consumer<Outcome<Work>> done, Consumer<Exception> broken) {
    this.preview = preview;
    this.done = done;
    this.broken = broken;
  }

  /** Begins, beside what the caller goes on with. */
  public void begin() {
    round = new Round();
    Thread thread = new Thread(round, "finish");
    thread.setDaemon(true);
    thread.start();
  }

  /** Gives the work up; it ends with the stage it is at. */
  public void giveUp() {
    round.givenUp.countDown();
  }

  private final class Round implements Runnable, Progress {
    private final CountDownLatch givenUp = new CountDownLatch(1);

    @Override
    public void begins(String stage) {
      if (givenUp.getCount() == 0) {
        throw new CancellationException(stage);
      }
    }

    @Override
    public void run() {
      try {
        if (!givenUp.await(CALM_IN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
          // Its own threads: those that set the next change must not wait for a stage of this.
          Crew.of(Crew.size(), () -> preview.finish(this)).ifPresent(done);
          rehearse();
        }
      } catch (CancellationException nextChange) {
        // The next round finishes what that change asks for.
      } catch (IOException | RuntimeException failed) {
        preview.broke();
        broken.accept(failed);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }

    private void rehearse() throws IOException {
      while (rehearsed < REHEARSALS) {
        preview.rehearse(this);
        rehearsed++;
      }
    }
  }
}
