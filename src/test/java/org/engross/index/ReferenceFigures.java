package org.engross.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.engross.index.ReferenceTexts.Text;

/** Precision, recall and F1 of the index by text, kind of name and mode. */
final class ReferenceFigures {
  static final Path PAGE = Path.of("docs/index-figures.md");

  /** What was measured once, before rules were mended; it cannot be measured again. */
  private static final Path FIRST = Path.of("src/test/resources/reference/first-measures.md");

  static final List<EntityKind> KINDS = List.of(EntityKind.DOCUMENT, EntityKind.BODY);

  private static final String HEAD =
      """
      # How well the index finds names

      Written by `ReferenceFigures` and compared at every test run with what is measured. Each text of
      `src/test/resources/reference/` has a list of its named documents and bodies made by reading it;
      the README there says where each text comes from and which lists were seen before the rules were
      mended. P is the share of the findings that are right, R the share of the listed names that were
      found, F1 their harmonic mean, H the share of the found names whose heading is the listed one.
      "common" is the rules with the common file that ships with the tool: what an edition without an
      authority file has, and what `engross build --no-authorities` makes of any edition; "rule" the
      rules with no list of names at all; "own" the Declaration with its authority file. By rule alone
      a heading counts as right when it is the listed one without the acronym, or a form that stands in
      the text in full, since nothing else can be known.

      | text | mode | kind | listed | found | P | R | F1 | H |
      | --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
      """;

  private ReferenceFigures() {}

  /**
   * Prints what is wrong in some of the texts: their names, or all. The single word "write" writes
   * the page of figures instead.
   */
  public static void main(String[] names) throws IOException {
    List<String> asked = List.of(names);
    if (asked.equals(List.of("write"))) {
      Files.writeString(PAGE, table());
      return;
    }
    for (Text text : ReferenceTexts.ALL) {
      if (asked.isEmpty() || asked.contains(text.name())) {
        print(text, "common", Authorities.common());
        print(text, "rule", Authorities.none());
      }
    }
  }

  /** The page of figures. */
  static String table() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    Text declaration = ReferenceTexts.of("dushanbe-declaration");
    rows(page, declaration, "own", ReferenceTexts.own());
    for (Text text : ReferenceTexts.ALL) {
      rows(page, text, "common", Authorities.common());
      rows(page, text, "rule", Authorities.none());
    }
    return page + Files.readString(FIRST);
  }

  private static void rows(StringBuilder page, Text text, String mode, Authorities names)
      throws IOException {
    Index index = text.index(names);
    for (EntityKind kind : KINDS) {
      var counts = score(text, mode).of(index, kind);
      page.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %d | %d | %.3f | %.3f | %.3f | %.3f |%n",
              text.name(),
              mode,
              kind == EntityKind.BODY ? "bodies" : "documents",
              counts.listed(),
              counts.found(),
              counts.precision(),
              counts.recall(),
              counts.f1(),
              counts.headingShare()));
    }
  }

  private static ReferenceScore score(Text text, String mode) throws IOException {
    return mode.equals("rule") ? text.score().byRule() : text.score();
  }

  private static void print(Text text, String mode, Authorities names) throws IOException {
    Index index = text.index(names);
    for (EntityKind kind : KINDS) {
      ReferenceScore score = score(text, mode);
      var counts = score.of(index, kind);
      System.out.printf(Locale.ROOT, "%-22s %-7s %-9s %s%n", text.name(), mode, kind, counts);
      score.faults().forEach(f -> System.out.println("    " + f));
    }
  }
}
