package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.Needed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What poppler, the reader behind most viewers of the free desktops, copies out of a file. */
class PopplerTest {
  @BeforeAll
  static void pdftotextIsThere() {
    Needed.onTheMachine(isThere(), "poppler-utils is installed");
  }

  @Test
  void copiesTheTextAsItWasGiven(@TempDir Path folder) throws Exception {
    for (Conformance conformance : Conformance.values()) {
      Path file = folder.resolve(conformance + ".pdf");
      Files.write(file, PdfFile.bytes(Sample.print(conformance)));
      String text = run("pdftotext", "-enc", "UTF-8", file.toString(), "-");
      assertTrue(text.contains("“Quoted” – Привет ά\u0323"), text);
      assertTrue(text.contains("well-known offices say"), text);
      assertTrue(text.replaceAll("\u00AD\\s+", "").contains("the affiliated well"), text);
      assertFalse(text.contains("\uFFFD"), text);
    }
  }

  private static boolean isThere() {
    try {
      run("pdftotext", "-v");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.onExit().join().exitValue(), out);
    return out;
  }
}
