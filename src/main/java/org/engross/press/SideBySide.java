package org.engross.press;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Does independent pieces of work on several threads; what comes of them keeps its order. */
final class SideBySide<P, R> {
  private final int threads;
  private final Function<P, R> work;

  /**
   * @param threads how many pieces are worked on at once, at most
   */
  SideBySide(int threads, Function<P, R> work) {
    this.threads = threads;
    this.work = work;
  }

  /**
   * Does all pieces, the largest first, so that no thread is left with a large one at the end.
   *
   * @return the results in the order of the pieces
   */
  List<R> map(List<P> pieces, ToLongFunction<P> size) {
    int count = Math.min(threads, pieces.size());
    if (count <= 1) {
      return pieces.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(count);
    try {
      Map<Integer, Future<R>> futures = new TreeMap<>();
      IntStream.range(0, pieces.size())
          .boxed()
          .sorted(Comparator.comparingLong(i -> -size.applyAsLong(pieces.get(i))))
          .forEachOrdered(i -> futures.put(i, pool.submit(() -> work.apply(pieces.get(i)))));
      return futures.values().stream().map(SideBySide::result).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", stopped);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
