package org.engross.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the index does with passages that no rule has seen: a folder of files named {@code
 * name.language.kind}, a paragraph per line, in which a reader has put each name into angle
 * brackets before the tool is run: {@code <b General Assembly>} for a body, {@code <d UN
 * Charter|Charter of the United Nations>} for a document and the heading it belongs under, {@code
 * <b? ...>} for what one indexer would list and another would not. Run its main method with the
 * folder, and with "faults" to see each fault.
 */
final class FreshFigures {
  private static final Pattern NAME =
      Pattern.compile("<([bd])(\\??) ([^|<>]+)(?:\\|([^<>]+))?>", Pattern.UNICODE_CHARACTER_CLASS);

  private FreshFigures() {}

  /** A passage without its brackets, and what stood in them. */
  record Passage(String words, List<ReferenceScore.Listed> listed) {}

  public static void main(String[] arguments) throws IOException {
    boolean faults = List.of(arguments).contains("faults");
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      print(file, "common", Authorities.common(), faults);
      print(file, "rule", Authorities.none(), faults);
    }
  }

  private static void print(Path file, String mode, Authorities names, boolean faults)
      throws IOException {
    String[] parts = file.getFileName().toString().split("\\.");
    Passage passage = read(Files.readString(file));
    Index index =
        Indexer.index(
                PlainEdition.of(passage.words(), parts[1], "", parts[2]),
                names,
                IndexOptions.DEFAULT)
            .value();
    for (EntityKind kind : ReferenceFigures.KINDS) {
      var score = new ReferenceScore(passage.listed(), passage.words());
      var counts = (mode.equals("rule") ? score.byRule() : score).of(index, kind);
      System.out.printf(Locale.ROOT, "%-14s %-7s %-9s %s%n", parts[0], mode, kind, counts);
      if (faults) {
        score.faults().forEach(f -> System.out.println("    " + f));
      }
    }
  }

  static Passage read(String marked) {
    StringBuilder words = new StringBuilder();
    List<ReferenceScore.Listed> listed = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    int last = 0;
    while (name.find()) {
      words.append(marked, last, name.start());
      int start = words.length();
      words.append(name.group(3));
      EntityKind kind = name.group(1).equals("b") ? EntityKind.BODY : EntityKind.DOCUMENT;
      String heading = name.group(4) == null ? name.group(3) : name.group(4);
      String place = name.group(2).isEmpty() ? "" : "optional";
      int line = 1 + (int) words.chars().filter(c -> c == '\n').count();
      listed.add(new ReferenceScore.Listed(start, words.length(), kind, heading, place, line));
      last = name.end();
    }
    words.append(marked.substring(last));
    return new Passage(words.toString(), listed);
  }
}
