package org.engross.publish.pdf;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs work with room for deep recursion. PDFBox follows every reference of a file by calling
 * itself, and bookmarks are a chain in which each names the next: a long document has thousands.
 */
final class DeepStack {
  /** Address space, not memory: only what is used is taken. */
  private static final long BYTES = 1L << 29;

  private DeepStack() {}

  static byte[] call(Callable<byte[]> work) throws IOException {
    FutureTask<byte[]> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "pdf", BYTES);
    thread.start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the PDF was written", e);
    }
  }
}
