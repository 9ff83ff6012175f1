package org.engross.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.engross.problem.Code;
import org.engross.source.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs again after a change, and that it gives what a whole build gives. Invented text. */
class ProofPressTest {
  /** Read or asked each time, for they take no time. */
  private static final List<String> ALWAYS = List.of("settings", "source", "register");

  @TempDir private Path folder;
  private Path edition;
  private Path pages;
  private ProofPress press;

  @BeforeEach
  void setTheEdition() throws IOException {
    edition = Files.createDirectories(folder.resolve("pact"));
    pages = Files.createDirectories(folder.resolve("pages"));
    write("text.txt", "1. The Council of Zebras keeps the peace.\n\n2. It meets in Lakeside.\n");
    write("edition.yaml", "title: Pact\nlanguage: en\n");
    write("authorities.yaml", "bodies:\n  - heading: Council of Zebras\n");
    press = new ProofPress(Job.of(edition), pages);
    assertEquals(10, pull().timings().stages().size());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(edition.resolve(name), text);
  }

  private Outcome<Proof> pull() throws IOException {
    return press.pull(Progress.SILENT);
  }

  private void assertRuns(List<String> stages, Outcome<Proof> outcome) {
    List<String> ran =
        outcome.timings().stages().stream()
            .map(Timings.Stage::name)
            .filter(name -> !ALWAYS.contains(name))
            .toList();
    assertEquals(stages, ran);
  }

  private String page(Proof proof, String name) throws IOException {
    assertEquals(Optional.of(true), proof.page(name).value());
    return Files.readString(pages.resolve(name));
  }

  @Test
  void onlyWhatDependsOnAChangeRunsAgain() throws IOException {
    assertRuns(List.of(), pull());
    write(
        "authorities.yaml",
        "bodies:\n  - heading: Council of Horses\n    variants: [Council of Zebras]\n");
    Outcome<Proof> renamed = pull();
    assertRuns(List.of("authorities", "index", "typeset"), renamed);
    assertTrue(page(renamed.result().get(), "index-of-bodies.html").contains("Council of Horses"));
    write(
        "authorities.yaml",
        "# A remark.\n" + Files.readString(edition.resolve("authorities.yaml")));
    assertEquals("authorities", pull().timings().stages().get(3).name());
    write("edition.yaml", "title: Pact\nlanguage: en\npage: {format: a5}\n");
    assertRuns(List.of("typeset"), pull());
    write("text.txt", "1. The Council of Zebras keeps the peace.\n\n2. It meets in Hillside.\n");
    Outcome<Proof> moved = pull();
    assertRuns(
        List.of("recognise", "markdown", "edition", "registration", "index", "typeset"), moved);
    assertTrue(page(moved.result().get(), "text.html").contains("It meets in Hillside."));
    Path templates = Files.createDirectories(edition.resolve("templates/html"));
    Files.writeString(templates.resolve("accessibility.ftlh"), "Mine");
    Outcome<Proof> templated = pull();
    assertRuns(List.of(), templated);
    assertEquals("Mine", page(templated.result().get(), "accessibility.html"));
  }

  @Test
  void includedFilesAreWatchedAndFaultsAreToldEachTime() throws IOException {
    write("authorities.yaml", "include: [names.yaml]\n");
    assertEquals(Code.A005, pull().problems().get(0).code());
    assertEquals(Code.A005, pull().problems().get(0).code());
    write("names.yaml", "bodies:\n  - heading: Council of Zebras\n");
    Outcome<Proof> mended = pull();
    assertEquals(List.of(), mended.problems());
    assertTrue(mended.timings().stages().stream().anyMatch(s -> s.name().equals("authorities")));
    write("edition.yaml", "title: Pact\nlanguage: en\ncolor: red\n");
    assertFalse(pull().isDone());
    write("edition.yaml", "title: Pact\nlanguage: en\n");
    assertTrue(pull().isDone());
  }

  @Test
  void theFinishedFolderIsThatOfABuild() throws IOException {
    write("text.txt", "1. The Council of Zebras keeps the peace.\n\n2. It meets in Hillside.\n");
    Proof proof = pull().result().get();
    Path finished = folder.resolve("finished");
    assertTrue(press.finish(proof, finished, Progress.SILENT).isDone());
    assertFalse(Files.exists(edition.resolve("citations.lock")));
    Path built = folder.resolve("built");
    new Press(Job.of(edition), Progress.SILENT).build(built);
    for (String name : List.of("manifest.json", "pact.pdf", "pact.epub", "text.html")) {
      assertEquals(
          Sha256.of(Files.readAllBytes(built.resolve(name))),
          Sha256.of(Files.readAllBytes(finished.resolve(name))),
          name);
    }
  }

  @Test
  void finishingCanBeGivenUp() throws IOException {
    Proof proof = pull().result().get();
    Path finished = folder.resolve("finished");
    Progress impatient =
        stage -> {
          if (stage.equals("epub")) {
            throw new CancellationException();
          }
        };
    assertThrows(CancellationException.class, () -> press.finish(proof, finished, impatient));
    assertFalse(Files.exists(finished));
    try (var left = Files.list(folder)) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void aWrongTemplateIsAProblemAndAMissingPageNone() throws IOException {
    Path templates = Files.createDirectories(edition.resolve("templates/html"));
    Files.writeString(templates.resolve("text.ftlh"), "${nothing.of.this}");
    Proof proof = pull().result().get();
    assertEquals(Code.P001, proof.page("text.html").problems().get(0).code());
    assertEquals(Optional.of(false), proof.page("none.html").value());
  }
}
