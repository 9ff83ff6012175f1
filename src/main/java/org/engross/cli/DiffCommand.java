package org.engross.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.problem.Checked;
import org.engross.register.Changes;
import org.engross.register.Changes.Change;
import org.engross.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions by their registers of citable places. */
@Command(
    name = "diff",
    description = {
      "Says which places moved, changed or vanished between two editions, and which citations by"
          + " page now fall elsewhere.",
      "An edition is named by its folder (source or published), by its manifest.json or"
          + " citations.lock, or by a revision of version control, a colon and its folder.",
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  engross diff v1/dushanbe-declaration target/site/dushanbe-declaration",
      "  engross diff HEAD~1:source-text/dushanbe-declaration source-text/dushanbe-declaration"
    })
final class DiffCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older edition.")
  private String older;

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition.")
  private String newer;

  @Option(names = "--json", description = "Print the changes as JSON.")
  private boolean json;

  DiffCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    Register before = register(older);
    Register after = register(newer);
    Changes changes = Changes.between(before, after);
    if (json) {
      screen.say(ChangesJson.of(changes));
    } else {
      words(changes.list());
    }
    return Status.DONE;
  }

  private Register register(String edition) throws IOException {
    Checked<Register> read = Registers.of(edition);
    screen.problems("", read.problems());
    return read.value();
  }

  private void words(List<Change> changes) {
    if (changes.isEmpty()) {
      screen.say("Every citation of the older edition is right in the newer one.");
    }
    changes.forEach(change -> screen.say(sentence(change)));
  }

  private static String sentence(Change change) {
    String old = change.label() + " (" + change.id() + ")";
    String now = change.newLabel() + " (" + change.newId() + ")";
    return switch (change.kind()) {
      case CHANGED -> "changed: the words of " + old;
      case MOVED -> "moved: " + old + " is now " + now;
      case REPAGED ->
          "page: "
              + old
              + " stood on p. "
              + change.page()
              + ", now p. "
              + change.newPage()
              + " ("
              + change.format()
              + ")";
      case VANISHED -> "vanished: " + old;
      case ADDED -> "added: " + now;
    };
  }
}
