package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.guess.Guess;
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
    Recognition recognition = Recogniser.recognise(source.value(), "", Map.of());
    Guess guess = Guess.of(source.value(), recognition);
    Guess whole = completed(guess);
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve("text." + ending()));
    Files.writeString(folder.resolve(EditionFile.NAME), whole.yaml());
    report(guess, whole);
    return Status.DONE;
  }

  /** With what an edition cannot be made without: a title and a language. */
  private Guess completed(Guess guess) {
    Guess titled = guess.title().isEmpty() ? guess.withTitle(titleOfFile()) : guess;
    return guess.language().isEmpty() ? titled.withLanguage("en") : titled;
  }

  private String titleOfFile() {
    String name = file.getFileName().toString();
    String words = name.replaceFirst("\\.[^.]*$", "").replaceAll("[-_\\s\\p{Cntrl}]+", " ").strip();
    return words.isEmpty() ? "Document" : words;
  }

  private void report(Guess guess, Guess whole) {
    screen.say(folder.resolve(EditionFile.NAME) + " says, as far as the text tells:");
    whole.lines().forEach(line -> screen.say("  " + line));
    if (guess.title().isEmpty()) {
      screen.say("No title was found: the name of the file stands for it.");
    }
    if (guess.language().isEmpty()) {
      screen.say("The language could not be told: en was put down.");
    }
    List<String> missing = guess.missing();
    if (!missing.isEmpty()) {
      screen.say("Not found: " + String.join(", ", missing) + ".");
    }
    String name = quoted(folder.toString());
    screen.say("These are guesses: correct them, and complete the rest. Then:");
    screen.say("  engross check " + name);
    screen.say("  engross serve " + name);
    screen.say("  engross build " + name + " -o out");
  }

  /** A path as a shell takes it for one word. */
  private static String quoted(String path) {
    return path.matches("[\\p{L}\\p{Nd}_./~:\\\\-]+")
        ? path
        : "'" + path.replace("'", "'\\''") + "'";
  }

  /** The ending under which the text is kept; that of a text file for a name without one. */
  private String ending() {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return SourceLoader.isPlain(name) && !ending.equals("md")
        ? ending.equals("markdown") ? "md" : "txt"
        : ending;
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
