package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class MainTest {
  /** Invented; the example project's own. */
  private static final Path EXAMPLE = Path.of("src/it/archive/source-text/ferry-agreement");

  private static final List<String> COMMANDS =
      List.of(
          "init",
          "build",
          "check",
          "serve",
          "site",
          "verify",
          "cite",
          "locate",
          "verify-citation",
          "diff",
          "index",
          "prune");

  @TempDir Path folder;
  private String out = "";
  private String err = "";

  private int run(Object... arguments) {
    StringWriter written = new StringWriter();
    StringWriter said = new StringWriter();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int status = Main.run(new PrintWriter(written), new PrintWriter(said), false, words);
    out = written.toString();
    err = said.toString();
    return status;
  }

  private Path edition() throws IOException {
    Path copy = Files.createDirectories(folder.resolve("ferry-agreement"));
    for (String name : List.of("text.txt", "edition.yaml")) {
      Files.copy(EXAMPLE.resolve(name), copy.resolve(name));
    }
    return copy;
  }

  private static TreeMap<String, String> bytes(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text =
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        files.put(folder.relativize(file).toString(), text);
      }
    }
    return files;
  }

  @Test
  void eachCommandIsCalledWhatItsClassSays() {
    Commands.ALL.forEach(
        (name, type) -> assertEquals(type.getAnnotation(Command.class).name(), name));
  }

  @Test
  void everyCommandHelps() {
    assertEquals(0, run("--help"));
    for (String command : COMMANDS) {
      assertTrue(out.matches("(?s).* " + command + "\\b.*"), command);
    }
    for (String command : COMMANDS) {
      assertEquals(0, run(command, "--help"));
    }
    assertEquals(0, run("--version"));
    assertTrue(out.startsWith("Engross 1."), out);
  }

  @Test
  void wrongUseIsTwo() throws IOException {
    Path edition = edition();
    Path mine = Files.writeString(folder.resolve("letter.txt"), "mine");
    assertEquals(2, run());
    assertEquals(2, run("bulid"));
    assertTrue(err.startsWith("engross: There is no command \"bulid\". Did you mean"), err);
    assertEquals(2, run("build", edition));
    assertTrue(err.startsWith("engross: build needs --output=DIR."), err);
    assertTrue(err.contains("\"engross build --help\" says what it takes."), err);
    assertEquals(2, run("build", edition, "-o"));
    assertTrue(err.startsWith("engross: --output=DIR needs a value"), err);
    assertEquals(2, run("build", edition, "-o", folder.resolve("o"), "--threads", "0"));
    assertTrue(err.contains("not 0."), err);
    assertEquals(2, run("check", edition, "--explain", "first"));
    assertTrue(err.startsWith("engross: \"first\" cannot stand for --explain=LINE."), err);
    assertEquals(2, run("check", edition, "--strikt"));
    assertTrue(err.contains("has no option \"--strikt\". Did you mean \"--strict\"?"), err);
    assertEquals(2, run("check", edition, "--templates", edition, "--templates", edition));
    assertTrue(err.contains("--templates=DIR is given more than once."), err);
    assertEquals(2, run("check", edition, "more"));
    assertTrue(err.contains("\"more\" is one argument too many for check."), err);
    assertEquals(2, run("check", mine));
    assertTrue(err.contains("letter.txt is a file; name a folder."), err);
    assertEquals(2, run("diff", folder.resolve("a"), folder.resolve("b")));
    assertTrue(err.contains("There is no folder"), err);
    assertEquals(2, run("build", folder.resolve("none"), "-o", folder.resolve("out")));
    assertTrue(err.contains("There is no folder"), err);
    assertEquals(2, run("build", edition, "-o", folder));
    assertTrue(err.contains("holds files that Engross did not make"), err);
    assertEquals(2, run("build", edition, "-o", edition.resolve("site/out")));
    assertTrue(err.contains("is for what you write yourself"), err);
    assertEquals(2, run("check", edition, "--explain", "9999"));
    assertTrue(Files.exists(mine));
  }

  @Test
  void faultsOfTheTextAreOne() throws IOException {
    Path edition = edition();
    Files.writeString(edition.resolve("edition.yaml"), "title: T\nlanguage: en\ncolor: red\n");
    Path output = folder.resolve("out");
    assertEquals(1, run("build", edition, "-o", output));
    assertTrue(err.contains("ferry-agreement/edition.yaml:3:1: error E003"), err);
    assertTrue(err.contains("1 error, 0 warnings"), err);
    assertEquals("", out);
    assertFalse(Files.exists(output));
    assertEquals(1, run("check", edition));
    assertEquals(1, run("site", folder, "-o", output));
  }

  @Test
  void aBrokenTemplateIsNamed() throws IOException {
    Path edition = edition();
    Path templates = Files.createDirectories(edition.resolve("templates/html"));
    Files.writeString(templates.resolve("home.ftlh"), "${nothing.of.this}");
    assertEquals(1, run("build", edition, "-o", folder.resolve("out")));
    assertTrue(err.contains("error P001: template html/home.ftlh"), err);
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aBrokenDiskIsThreeInOneSentence() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file, not a folder");
    Path edition = edition();
    assertEquals(3, run("build", edition, "-o", file.resolve("out")));
    assertEquals(1, err.lines().count(), err);
    assertTrue(err.startsWith("engross: A file could not be read or written"), err);
    assertEquals(3, run("build", edition, "-o", file.resolve("out"), "--debug"));
    assertTrue(err.contains("\tat "), err);
  }

  @Test
  void theSameBytesInAnotherPlaceAndTime() throws IOException {
    Path edition = edition();
    assertEquals(0, run("build", edition, "-o", folder.resolve("one")), () -> err);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(0, run("site", folder, "-o", folder.resolve("site/two")), () -> err);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertTrue(Files.exists(folder.resolve("site/two/index.html")));
    assertEquals(bytes(folder.resolve("one")), bytes(folder.resolve("site/two/ferry-agreement")));
  }

  @Test
  void checkPrintsTheOutlineAndExplains() throws IOException {
    Path edition = edition();
    assertEquals(0, run("check", edition, "--heads"));
    assertTrue(out.contains("article: Article 2"), out);
    assertEquals(0, run("check", edition, "--explain", "11"));
    assertTrue(out.startsWith("11: "), out);
    assertEquals(0, run("check", edition, "--quiet"));
    assertEquals("", out);
  }

  @Test
  void initBeginsAnEditionThatCanBeChecked() throws IOException {
    Path begun = folder.resolve("begun");
    assertEquals(0, run("init", begun, "--from", EXAMPLE.resolve("text.txt")), () -> err);
    assertTrue(out.contains("title: \"AGREEMENT ON THE FERRY BETWEEN THE TWO SHORES\""), out);
    assertTrue(out.contains("language: en"), out);
    assertTrue(out.contains("date: 1987-05-04"), out);
    assertTrue(out.contains("place: \"Northshore\""), out);
    assertTrue(out.contains("engross build " + begun + " -o out"), out);
    assertEquals(0, run("check", begun), () -> err);
    assertEquals(2, run("init", begun, "--from", EXAMPLE.resolve("text.txt")));
    assertEquals(2, run("init", folder.resolve("other"), "--from", folder.resolve("none.txt")));
  }

  @Test
  void initTakesWhatTheFileSaysOfItself() throws IOException {
    Path file = folder.resolve("charter.md");
    Files.writeString(
        file, "---\ntitle: \"The Lake\\_Charter\"\ndate: '1999-05-04'\n---\n\nWe agree.\n");
    assertEquals(0, run("init", folder.resolve("begun"), "--from", file), () -> err);
    assertTrue(out.contains("title: \"The Lake Charter\""), out);
    assertTrue(out.contains("date: 1999-05-04"), out);
  }

  @Test
  void aTextWithoutHeadsIsAPlainEdition() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("plain"));
    Files.writeString(edition.resolve("edition.yaml"), "title: Plain\nlanguage: en\n");
    Files.writeString(edition.resolve("text.txt"), "We agree.\n\nWe shall meet again.\n");
    assertEquals(0, run("build", edition, "-o", folder.resolve("out")), () -> err);
    assertTrue(Files.readString(folder.resolve("out/text.html")).contains("We shall meet again."));
  }

  @Test
  void aLineOfAMillionCharactersIsRead() throws IOException {
    Path edition = Files.createDirectories(folder.resolve("long"));
    Files.writeString(edition.resolve("edition.yaml"), "title: Long\nlanguage: en\n");
    Files.writeString(edition.resolve("text.txt"), "The parties agree on it ".repeat(42_000));
    assertEquals(0, run("check", edition, "--heads"), () -> err);
  }
}
