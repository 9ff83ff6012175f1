package org.engross.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.engross.index.Authorities;
import org.engross.problem.Checked;
import org.engross.register.Register;
import org.engross.register.RegisterFile;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.settings.Tool;
import org.engross.source.Sha256;
import org.engross.typeset.TypesettingInput;
import org.engross.typeset.font.FontFile;

/** The files of an edition's folder besides its text and edition.yaml. */
final class Inputs {
  private static final String AUTHORITIES = "authorities.yaml";
  static final String MARKDOWN = "edition.md";

  private final Path folder;
  private final SortedSet<String> included = new ConcurrentSkipListSet<>();

  Inputs(Path folder) {
    this.folder = folder;
  }

  /** The Markdown an editor corrected, if there is any. */
  Optional<String> markdown() {
    return text(MARKDOWN);
  }

  /** The editor's decisions on names, and those that come with Engross. */
  Checked<Authorities> authorities(Settings settings) {
    String language = settings.metadata().language();
    return text(AUTHORITIES)
        .map(text -> Authorities.read(AUTHORITIES, text, language, this::included))
        .orElseGet(() -> Checked.of(Authorities.common()));
  }

  /** All that the authorities depend on, as far as the files that are included are known. */
  List<Object> authorityFiles(Settings settings) {
    return List.of(
        settings.metadata().language(),
        text(AUTHORITIES),
        included.stream().map(this::text).toList());
  }

  private Optional<String> included(String name) {
    included.add(name);
    return text(name);
  }

  /** The included files that do not stand in the edition's folder, named as the editor did. */
  SortedSet<String> outside() {
    return included.stream()
        .filter(Inputs::isOutside)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a file's name leads out of the edition's folder. */
  static boolean isOutside(String name) {
    try {
      Path path = Path.of(name).normalize();
      return path.isAbsolute() || path.startsWith("..");
    } catch (InvalidPathException notAName) {
      return false;
    }
  }

  /** The register of citable places that the last build wrote. */
  Checked<Register> register() {
    return text(RegisterFile.NAME)
        .map(RegisterFile::read)
        .orElseGet(() -> Checked.of(Register.EMPTY));
  }

  /** Writes the register where it says something new. */
  void write(Register register) throws IOException {
    String text = RegisterFile.write(register);
    if (!text(RegisterFile.NAME).equals(Optional.of(text))) {
      Files.writeString(folder.resolve(RegisterFile.NAME), text);
    }
  }

  /** What typesetting asks for. */
  TypesettingInput typesetting(Reading reading) throws IOException {
    return new TypesettingInput(
        reading.edition(),
        reading.index(),
        reading.settings().page(),
        reading.source(),
        digest(reading.source().name()),
        Tool.version(),
        reading.structure().ledger().entries().size(),
        fonts(reading.settings()));
  }

  /** A value that is equal for inputs that give equal pages: fonts are compared by their bytes. */
  static List<Object> print(TypesettingInput input) {
    return List.of(
        input.edition(),
        input.index(),
        input.page(),
        input.source(),
        input.sourceHash(),
        input.changes(),
        input.fonts().stream().map(font -> font.name() + Sha256.of(font.bytes())).toList());
  }

  /** The font files the settings name; edition.yaml was checked to name only files that exist. */
  private List<FontFile> fonts(Settings settings) throws IOException {
    List<FontFile> fonts = new ArrayList<>();
    for (String name : settings.page().fonts()) {
      fonts.add(
          new FontFile(name, Files.readAllBytes(folder.resolve(PageSettings.fontFile(name)))));
    }
    return fonts;
  }

  /** SHA-256 of a file of the folder. */
  private String digest(String name) throws IOException {
    return Sha256.of(Files.readAllBytes(folder.resolve(name)));
  }

  /** A text file in UTF-8, or nothing where there is no such file; odd bytes become U+FFFD. */
  private Optional<String> text(String name) {
    try {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (InvalidPathException notAName) {
      return Optional.empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
