package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.Needed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citing, finding and checking on the command line, on a small treaty made up for it. */
class CitationCommandsTest {
  private static final String TEXT =
      """
      The Parties to this Agreement,

      recalling the Charter of the United Nations,

      have agreed as follows:

      1. Purpose

      The Parties shall promote the exchange of archives among their national libraries.

      They shall settle every dispute about a document by peaceful means and in good faith.

      2. Bodies

      A Joint Committee of Archivists shall meet once a year in ordinary session.
      """;

  @TempDir private Path folder;
  private String out = "";

  @BeforeEach
  void edition() throws IOException {
    Files.writeString(folder.resolve("text.txt"), TEXT);
    Files.writeString(
        folder.resolve("edition.yaml"),
        """
        title: Agreement on the Exchange of Archives
        issuers: [Conference of Archivists]
        date: 2001-05-04
        place: Geneva
        language: en-GB
        type: treaty
        """);
  }

  @Test
  void aCitationPrintedIsACitationVerified() {
    assertEquals(Status.DONE, run("cite", folder.toString(), "1 ¶2"));
    String[] printed = out.split("\n");
    assertTrue(printed.length >= 8, out);
    for (String line : printed) {
      String citation = line.substring(line.indexOf(": ") + 2);
      boolean named =
          citation.contains("2.") || citation.contains("para") || citation.contains("¶");
      if (named && (citation.contains("1") && citation.matches(".*(para|¶).*"))) {
        assertEquals(Status.DONE, run("verify-citation", folder.toString(), citation), citation);
        assertTrue(out.contains("found, sec_1__para_2"), out);
        assertTrue(out.contains("the text is the one that was cited"), out);
      }
    }
  }

  @Test
  void aWrongPageAndWrongWordsAreTold() {
    run("cite", folder.toString(), "sec_1__para_2");
    String oscola = out.lines().filter(l -> l.startsWith("Chicago")).findFirst().orElseThrow();
    String wrongPage = oscola.replaceAll("p\\. \\d+", "p. 77");
    assertEquals(Status.FAULTS, run("verify-citation", folder.toString(), wrongPage));
    assertTrue(out.contains("Page: the place stands on page 1"), out);
    String wrongWords = oscola + " “They will settle every dispute about a paper”";
    assertEquals(Status.FAULTS, run("verify-citation", folder.toString(), wrongWords));
    assertTrue(out.contains("Words: close"), out);
  }

  @Test
  void wordsAndPlacesAreLocated() {
    assertEquals(Status.DONE, run("locate", folder.toString(), "settle every dispute"));
    assertTrue(out.startsWith("Exact.\n1 ¶2, p. 1 (sec_1__para_2)"), out);
    assertEquals(Status.DONE, run("locate", folder.toString(), "2 ¶1"));
    assertTrue(out.contains("Joint Committee"), out);
    assertEquals(Status.FAULTS, run("locate", folder.toString(), "words that stand nowhere in it"));
  }

  @Test
  void twoRegistersAreCompared() throws IOException {
    Path old = folder.resolve("old");
    Path later = folder.resolve("new");
    assertEquals(Status.DONE, run("build", folder.toString(), "-o", old.toString()), out);
    Files.copy(folder.resolve("citations.lock"), folder.resolve("first.lock"));
    Files.writeString(
        folder.resolve("text.txt"),
        TEXT.replace("2. Bodies", "Nothing in it touches private papers of any kind.\n\n2. Bodies")
            .replace("good faith", "all good faith"));
    assertEquals(Status.DONE, run("build", folder.toString(), "-o", later.toString()), out);
    Path kept = Files.createDirectory(folder.resolve("kept"));
    Files.move(folder.resolve("first.lock"), kept.resolve("citations.lock"));
    assertEquals(Status.DONE, run("diff", kept.toString(), folder.toString()));
    assertTrue(out.contains("changed: the words of 1 ¶2 (sec_1__para_2)"), out);
    assertTrue(out.contains("added: 1 ¶3 (sec_1__para_3)"), out);
    run("diff", kept.toString(), folder.toString(), "--json");
    assertTrue(out.contains("\"change\" : \"added\""), out);
  }

  /** What begins with a hyphen git would take for an option, which may run a program. */
  @Test
  void anOptionOfGitIsNoRevision() {
    assertThrows(WrongUse.class, () -> GitRevision.parse("--output=x:folder"));
    assertEquals("HEAD~1", GitRevision.parse("HEAD~1:folder").revision());
  }

  @Test
  void twoRevisionsOfGitAreCompared() throws Exception {
    Needed.onTheMachine(git("--version"), "git is installed");
    String built = folder.resolve("out").toString();
    git("init", "-q");
    for (String words : new String[] {"in good faith", "in all good faith"}) {
      Files.writeString(folder.resolve("text.txt"), TEXT.replace("in good faith", words));
      assertEquals(Status.DONE, run("build", folder.toString(), "-o", built), out);
      git("add", "citations.lock");
      git("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", words);
    }
    assertEquals(Status.DONE, run("diff", "HEAD~1:" + folder, "HEAD:" + folder), out);
    assertEquals(
        "changed: the words of 1 (sec_1)\nchanged: the words of 1 ¶2 (sec_1__para_2)\n", out);
    assertEquals(Status.DONE, run("diff", "HEAD~1:" + folder, built + "/manifest.json"), out);
    assertEquals(Status.WRONG_USE, run("diff", "HEAD~7:" + folder, built));
    assertEquals(Status.WRONG_USE, run("diff", "--", "-x:" + folder, built));
  }

  private boolean git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  @Test
  void whatIsNoEditionIsWrongUse() {
    assertEquals(Status.WRONG_USE, run("diff", folder.resolve("none").toString(), "x"));
    assertEquals(Status.WRONG_USE, run("cite", folder.toString(), "1", "--as", "runes"));
  }

  private int run(String... arguments) {
    StringWriter written = new StringWriter();
    PrintWriter writer = new PrintWriter(written);
    int status = Main.run(writer, new PrintWriter(new StringWriter()), false, arguments);
    out = written.toString().replace("\r\n", "\n");
    return status;
  }
}
