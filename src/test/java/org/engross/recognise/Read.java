package org.engross.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.engross.draft.ParagraphKind;
import org.engross.source.SourceText;

/** A test text together with what was recognised in it, and short ways to look at it. */
record Read(SourceText source, Recognition recognition) {
  private static final Path ROOT = Path.of("src/test/resources");

  static Read file(String name) {
    return file(name, Map.of());
  }

  static Read file(String name, Map<String, String> hints) {
    try {
      Path path = name.startsWith("source-text") ? Path.of(name) : ROOT.resolve(name);
      return text(path.getFileName().toString(), Files.readString(path), hints);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Read text(String text) {
    return text("text.txt", text, Map.of());
  }

  static Read text(String name, String text, Map<String, String> hints) {
    SourceText source = SourceText.of(name, text);
    return new Read(source, Recogniser.recognise(source, "", hints));
  }

  static List<String> names(String folder) {
    try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
      return files
          .map(f -> folder + "/" + f.getFileName())
          .filter(n -> !n.endsWith("ORIGIN.md") && !n.endsWith("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<DraftBlock.Head> heads() {
    return only(DraftBlock.Head.class);
  }

  List<DraftBlock.Head> heads(DivisionKind kind) {
    return heads().stream().filter(h -> h.kind() == kind).toList();
  }

  List<String> labels(DivisionKind kind) {
    return heads(kind).stream().map(h -> h.label().string()).toList();
  }

  List<DraftBlock.Para> paras() {
    return only(DraftBlock.Para.class);
  }

  List<DraftBlock.Para> paras(ParagraphKind kind) {
    return paras().stream().filter(p -> p.kind() == kind).toList();
  }

  List<DraftBlock.NoteText> notes() {
    return only(DraftBlock.NoteText.class);
  }

  List<DraftBlock.Signatory> signatories() {
    return only(DraftBlock.Signatory.class);
  }

  <T> List<T> only(Class<T> type) {
    return recognition.draft().blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Paragraphs with a label of figures, in order. */
  List<String> numbers() {
    return paras().stream()
        .filter(p -> p.depth() == 0)
        .map(p -> p.label().string())
        .filter(l -> !l.isEmpty() && Character.isDigit(l.charAt(0)))
        .toList();
  }

  boolean has(String code) {
    return recognition.problems().stream().anyMatch(p -> p.code().id().equals(code));
  }

  String outline() {
    return Outline.print(recognition.draft());
  }
}
