package org.engross.crew;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;

/**
 * A piece of work that another thread may be doing, or has done.
 *
 * @param <T> what comes of it
 */
public final class Begun<T> {
  private final Piece<T> piece;
  private final boolean handed;

  /**
   * @param pool whose threads take it up; without one it waits for {@link #get}
   */
  Begun(Task<T> task, Optional<ForkJoinPool> pool) {
    this.piece = new Piece<>(task);
    this.handed = pool.isPresent();
    pool.ifPresent(this::hand);
  }

  private void hand(ForkJoinPool pool) {
    if (ForkJoinTask.getPool() == pool) {
      piece.fork();
    } else {
      pool.execute(piece);
    }
  }

  /**
   * What came of it, waited for where it is not done.
   *
   * @throws IOException when the task did; its unchecked exceptions and errors are thrown as well
   */
  public T get() throws IOException {
    await();
    return piece.result();
  }

  /** Comes back when it is at its end, well or not. */
  public void await() {
    if (handed) {
      piece.join();
    } else {
      piece.invoke();
    }
  }

  private static final class Piece<T> extends RecursiveAction {
    private static final long serialVersionUID = 1L;

    private final transient Task<T> task;
    private transient T value;
    private transient Throwable failure;

    Piece(Task<T> task) {
      this.task = task;
    }

    @Override
    protected void compute() {
      try {
        value = task.run();
      } catch (IOException | RuntimeException | Error thrown) {
        failure = thrown;
      }
    }

    T result() throws IOException {
      if (failure instanceof IOException broken) {
        throw broken;
      }
      if (failure instanceof RuntimeException wrong) {
        throw wrong;
      }
      if (failure instanceof Error fatal) {
        throw fatal;
      }
      return value;
    }
  }
}
