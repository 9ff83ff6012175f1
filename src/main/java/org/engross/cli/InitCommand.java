package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.problem.Checked;
import org.engross.recognise.Recogniser;
import org.engross.recognise.Recognition;
import org.engross.settings.EditionFile;
import org.engross.source.SourceLoader;
import org.engross.source.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an edition. */
@Command(
    name = "init",
    description =
        "Begins a new edition: copies the text into a new folder and writes an edition.yaml with"
            + " what it could find in it, to be checked and completed.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  engross init source-text/charter --from ~/charter.pdf")
final class InitCommand implements Callable<Integer> {
  private final Screen screen;

  @Parameters(paramLabel = "DIR", description = "The new edition's folder.")
  private Path folder;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FILE",
      description = "The text: txt, md, html, docx, odt or pdf.")
  private Path file;

  InitCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WrongUse("There is no file " + file + ".");
    }
    if (Files.exists(folder) && !isEmpty(folder)) {
      throw new WrongUse("The folder " + folder + " is there already.");
    }
    Checked<SourceText> source = SourceLoader.read(file);
    screen.problems("", source.problems());
    if (source.hasErrors()) {
      return Status.FAULTS;
    }
    Recognition recognition = Recogniser.recognise(source.value(), "", java.util.Map.of());
    Guess guess = Guess.of(source.value(), recognition);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve("text." + ending()));
    Files.writeString(folder.resolve(EditionFile.NAME), guess.yaml());
    report(guess);
    return Status.DONE;
  }

  private void report(Guess guess) {
    screen.say(folder.resolve(EditionFile.NAME) + " says, as far as the text tells:");
    guess.lines().forEach(line -> screen.say("  " + line));
    screen.say("These are guesses: correct them, and complete the rest. Then:");
    screen.say("  engross check " + folder);
    screen.say("  engross serve " + folder);
    screen.say("  engross build " + folder + " -o out");
  }

  private String ending() {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }
}
