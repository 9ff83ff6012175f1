package org.engross.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.engross.press.Job;
import org.engross.press.Outcome;
import org.engross.press.Progress;
import org.engross.publish.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FinisherTest {
  @TempDir Path folder;
  private final BlockingQueue<Outcome<Work>> finished = new LinkedBlockingQueue<>();
  private final BlockingQueue<Exception> broken = new LinkedBlockingQueue<>();

  @Test
  void finishesWhatWasSetLastAndGivesUpWhatWasNot() throws IOException, InterruptedException {
    Path edition = Files.createDirectories(folder.resolve("pact"));
    Files.writeString(edition.resolve("text.txt"), "1. The Parties keep the peace.\n");
    Files.writeString(edition.resolve("edition.yaml"), "title: Pact\nlanguage: en\n");
    Preview preview = new Preview(Job.of(edition), folder.resolve("made"));
    preview.refresh(Progress.SILENT);
    Finisher finisher = new Finisher(preview, finished::add, broken::add);
    finisher.begin();
    finisher.giveUp();
    Files.writeString(edition.resolve("text.txt"), "1. The Parties meet in Hillside.\n");
    preview.refresh(Progress.SILENT);
    finisher.begin();
    Outcome<Work> outcome = finished.take();
    finisher.giveUp();
    assertTrue(outcome.isDone());
    assertTrue(outcome.result().get().source().text().contains("Hillside"));
    assertEquals(State.Phase.PROVED, preview.state().phase());
    assertTrue(finished.isEmpty(), "the round that was given up finished nothing");
    assertTrue(broken.isEmpty());
  }
}
