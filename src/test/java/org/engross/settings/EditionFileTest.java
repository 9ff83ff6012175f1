package org.engross.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFileTest {
  @TempDir Path folder;

  private Checked<Settings> read(String text) throws IOException {
    Files.writeString(folder.resolve(EditionFile.NAME), text);
    return EditionFile.read(folder);
  }

  private List<String> problems(String text) throws IOException {
    return read(text).problems().stream().map(p -> p.toString()).toList();
  }

  @Test
  void readsEveryKey() throws IOException {
    Checked<Settings> read =
        read(
            """
            title: "Charter: a Test"
            issuers: [First Body, Second Body]
            date: 1945-06-26
            language: EN-gb
            base-address: https://example.org/charter
            page:
              format: a5
              body-size: 10
            structure:
              wrapped: 72
            further-indexes: [states]
            """);
    assertEquals(List.of(), read.problems());
    Metadata metadata = read.value().metadata();
    assertEquals("Charter: a Test", metadata.title());
    assertEquals("Charter: a Test", metadata.shortTitle());
    assertEquals(List.of("First Body", "Second Body"), metadata.issuers());
    assertEquals(Optional.of(LocalDate.of(1945, 6, 26)), metadata.date());
    assertEquals("en-GB", metadata.language());
    assertEquals("https://example.org/charter/", metadata.baseAddress());
    assertEquals(folder.getFileName().toString(), metadata.slug());
    assertEquals("a5", read.value().page().format());
    assertEquals(10, read.value().page().bodySize());
    assertEquals("72", read.value().structure().get("wrapped"));
    assertEquals(List.of("states"), read.value().furtherIndexes());
  }

  @Test
  void anUnknownKeyNamesTheNearest() throws IOException {
    assertEquals(
        List.of(
            "edition.yaml:3:1: error E003: The key \"short_titel\" is not known.\n"
                + "  hint: Did you mean \"short-title\"?"),
        problems("title: A\nlanguage: fr\nshort_titel: B\n"));
  }

  @Test
  void aWrongDateSaysHowToWriteIt() throws IOException {
    assertEquals(
        List.of(
            "edition.yaml:3:7: error E004: The value of \"date\" is \"17 September 2021\", which is"
                + " not a date.\n  hint: Write year, month and day as in 2021-09-17."),
        problems("title: A\nlanguage: fr\ndate: 17 September 2021\n"));
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    List<String> problems = problems("place: Paris\nlanguage:\n");
    assertEquals(2, problems.size());
    assertTrue(problems.get(0).startsWith("edition.yaml:1:1: error E005: The key \"title\""));
    assertTrue(problems.get(1).contains("E005: The key \"language\" is empty."));
  }

  @Test
  void aColonInATitleIsExplained() throws IOException {
    List<String> problems = problems("title: Charter: a Test\nlanguage: en\n");
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).startsWith("edition.yaml:1:15: error E002:"), problems.get(0));
    assertTrue(problems.get(0).contains("quotation marks"), problems.get(0));
  }

  @Test
  void wrongFormsHaveTheirPlace() throws IOException {
    List<String> problems =
        problems(
            """
            title: [A]
            language: english
            base-address: example.org
            page:
              format: A4
              fonts: [none.ttf]
            further-indexes: [ships]
            """);
    assertEquals(
        List.of("1:8", "2:11", "3:15", "5:11", "6:10", "7:18"),
        problems.stream()
            .map(p -> p.replaceAll("(?s)^edition.yaml:(\\d+:\\d+):.*", "$1"))
            .toList());
    assertTrue(problems.stream().allMatch(p -> p.contains("error E004")));
  }

  @Test
  void noFileNoYamlNoCharacters() throws IOException {
    assertTrue(EditionFile.read(folder).problems().get(0).toString().contains("E001"));
    assertTrue(problems("- a\n- b\n").get(0).contains("E004"));
    assertTrue(problems("a: *b\n").get(0).contains("E002"));
    assertTrue(problems("[".repeat(10_000)).get(0).contains("E002"));
    Files.write(folder.resolve(EditionFile.NAME), new byte[] {'t', (byte) 0xE9, 'x'});
    assertTrue(EditionFile.read(folder).problems().get(0).toString().contains("E002"));
  }

  @Test
  void theFirstEditionIsWithoutFault() throws IOException {
    assertEquals(
        List.of(), EditionFile.read(Path.of("source-text/dushanbe-declaration")).problems());
  }

  @Test
  void everyKeyIsInTheGuide() throws IOException {
    String guide = Files.readString(Path.of("docs/edition-yaml.md"));
    List<String> missing =
        Stream.of(EditionFile.KEYS, PageFields.KEYS, StructureFields.keys())
            .flatMap(List::stream)
            .filter(key -> !guide.contains("`" + key + "`") && !guide.contains("\n" + key + ":"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
