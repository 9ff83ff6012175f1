package org.engross.crew;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;

/**
 * The threads that share the work of the program. What comes out never depends on how many there
 * are: results keep the order of their tasks, and of several failures the first in that order is
 * the one that is thrown. A task may hand out tasks of its own.
 */
public final class Crew {
  /** The system property that says how many; without it, as many as there are processors. */
  public static final String THREADS = "engross.threads";

  private static final int MOST = 64;
  private static final int USUAL = usual();

  private Crew() {}

  private static int usual() {
    int wished = Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors());
    return Math.max(1, Math.min(MOST, wished));
  }

  /** Made when there is work for more than one. */
  private static final class Shared {
    static final ForkJoinPool POOL = pool(USUAL);
  }

  private static ForkJoinPool pool(int threads) {
    return new ForkJoinPool(threads, Crew::worker, null, false);
  }

  /** Libraries look for their files with the thread's class loader. */
  private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setContextClassLoader(Crew.class.getClassLoader());
    return thread;
  }

  /** How many threads share the work that is handed out here. */
  public static int size() {
    return ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool().getParallelism() : USUAL;
  }

  /**
   * Does a task, and all that it hands out, with a crew of its own.
   *
   * @param threads how many, at least 1
   */
  public static <T> T of(int threads, Task<T> task) throws IOException {
    ForkJoinPool pool = pool(threads);
    try {
      return new Begun<>(task, Optional.of(pool)).get();
    } finally {
      pool.shutdown();
    }
  }

  /** Begins a task, so that another thread may do it meanwhile. */
  public static <T> Begun<T> begin(Task<T> task) {
    if (size() == 1) {
      return new Begun<>(task, Optional.empty());
    }
    ForkJoinPool here = ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool() : Shared.POOL;
    return new Begun<>(task, Optional.of(here));
  }

  /** Does all tasks; returns, or throws, when every one is at its end. */
  public static <T> List<T> all(List<? extends Task<T>> tasks) throws IOException {
    List<Begun<T>> begun = new ArrayList<>();
    tasks.forEach(task -> begun.add(begin(task)));
    // The last first: a thread of the pool does what it handed out last itself, while the others
    // take the first. Had it to wait for one that another took, it would do nothing meanwhile.
    for (int i = begun.size() - 1; i >= 0; i--) {
      begun.get(i).await();
    }
    List<T> results = new ArrayList<>();
    for (Begun<T> one : begun) {
      results.add(one.get());
    }
    return results;
  }
}
