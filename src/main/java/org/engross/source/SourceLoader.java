package org.engross.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.format.Formats;

/** Finds the text in an edition's folder and reads it, character for character. */
public final class SourceLoader {
  private static final List<String> PLAIN = List.of("txt", "md", "text", "markdown");

  private SourceLoader() {}

  /**
   * Reads the one text of an edition.
   *
   * @param folder the edition's folder; its text is the file called {@code text}, whatever its
   *     ending
   * @return the text; an empty one with an error when it cannot be read
   * @throws IOException only when the disk fails
   */
  public static Checked<SourceText> load(Path folder) throws IOException {
    List<Path> texts = texts(folder);
    if (texts.isEmpty()) {
      String message = "The folder has no text.";
      return refused(Code.S004, "text.txt", message, "Put it there under the name text.txt.");
    }
    if (texts.size() > 1) {
      List<String> names = texts.stream().map(SourceLoader::name).toList();
      String message = "The folder has more than one text: " + String.join(", ", names) + ".";
      return refused(Code.S004, names.get(0), message, "Keep one; give the others another name.");
    }
    return read(texts.get(0));
  }

  /** Reads one file, of whatever name. */
  public static Checked<SourceText> read(Path file) throws IOException {
    String name = name(file);
    if (isPlain(name)) {
      return Decoder.decode(name, Files.readAllBytes(file));
    }
    return Formats.read(name, Files.readAllBytes(file));
  }

  /** Whether a file is read as plain text, by the ending of its name; also where it has none. */
  public static boolean isPlain(String name) {
    return name.indexOf('.') < 0 || PLAIN.contains(ending(name));
  }

  private static List<Path> texts(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> name(f).startsWith("text.") && name(f).indexOf('.') == 4)
          .sorted()
          .toList();
    }
  }

  private static Checked<SourceText> refused(Code code, String file, String message, String hint) {
    Problem problem = Problem.of(code, Place.file(file), message, hint);
    return new Checked<>(SourceText.of(file, ""), List.of(problem));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
