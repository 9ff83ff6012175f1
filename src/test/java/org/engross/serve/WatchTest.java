package org.engross.serve;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
  @TempDir Path folder;

  @Test
  void seesWhatComesChangesAndGoes() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("edition"));
    Path outside = folder.resolve("names.yaml");
    try (Watch watch = new Watch(() -> Set.of(edition, outside))) {
      assertFalse(watch.sawAChange());
      Path file = Files.writeString(edition.resolve("text.txt"), "a");
      assertTrue(watch.sawAChange());
      assertFalse(watch.sawAChange());
      Files.writeString(file, "ab");
      assertTrue(watch.sawAChange());
      Files.writeString(outside, "a");
      assertTrue(watch.sawAChange());
      Path inner = Files.createDirectories(edition.resolve("templates/html"));
      Files.writeString(inner.resolve("text.ftlh"), "a");
      assertTrue(watch.sawAChange());
      Files.delete(file);
      assertTrue(watch.sawAChange());
      Files.writeString(folder.resolve("other.txt"), "a");
      assertFalse(watch.sawAChange(), "what the edition is not made from does not matter");
    }
  }

  @Test
  void waitsForAChange() throws IOException, InterruptedException {
    try (Watch watch = new Watch(() -> Set.of(folder))) {
      Thread waiting = new Thread(() -> waitFor(watch));
      waiting.start();
      waiting.join(900);
      assertTrue(waiting.isAlive(), "nothing has changed");
      Files.writeString(folder.resolve("text.txt"), "a");
      waiting.join();
      assertFalse(watch.sawAChange());
    }
  }

  private static void waitFor(Watch watch) {
    try {
      watch.await();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
