package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.engross.problem.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceLoaderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @TempDir Path folder;

  private Checked<SourceText> load(byte[] bytes) throws IOException {
    Files.write(folder.resolve("text.txt"), bytes);
    return SourceLoader.load(folder);
  }

  private String problem(byte[] bytes) throws IOException {
    Checked<SourceText> read = load(bytes);
    assertEquals(1, read.problems().size(), read.problems().toString());
    return read.problems().get(0).toString();
  }

  @Test
  void keepsEveryCharacter() throws IOException {
    String text = "A\u00A0b\r\nc\td\u2028 \rline\fpage\u0007 \uD83D\uDE00";
    Checked<SourceText> read = load(text.getBytes(StandardCharsets.UTF_8));
    assertEquals(text, read.value().text());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void takesOffTheByteOrderMark() throws IOException {
    Checked<SourceText> read = load("\uFEFFText".getBytes(StandardCharsets.UTF_8));
    assertEquals("Text", read.value().text());
    assertEquals(List.of(), read.problems());
  }

  @Test
  void readsUtf16WithAMark() throws IOException {
    Checked<SourceText> read = load("\uFEFFЗаявление".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("Заявление", read.value().text());
    assertTrue(read.problems().get(0).toString().contains("warning S003"));
    assertEquals("Été", load("\uFEFFÉté".getBytes(StandardCharsets.UTF_16BE)).value().text());
  }

  @Test
  void readsWindows1252AndNamesLineAndByte() throws IOException {
    Checked<SourceText> read = load("First\nThe “Charter” – été\n".getBytes(WINDOWS));
    assertEquals("First\nThe “Charter” – été\n", read.value().text());
    String problem = read.problems().get(0).toString();
    assertTrue(problem.startsWith("text.txt:2:5: warning S003"), problem);
    assertTrue(problem.contains("line 2 has the byte 93 and 4 more"), problem);
  }

  @Test
  void oneStrayByteDoesNotSpoilTheRest() throws IOException {
    byte[] bytes = "Côte d’Ivoire, x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertEquals("Côte d’Ivoire, é", load(bytes).value().text());
  }

  /** A whole text in an older encoding is read letter for letter, and the encoding is named. */
  @ParameterizedTest
  @CsvSource({
    "convention-fr.txt, windows-1252",
    "convention-fr.txt, x-MacRoman",
    "convention-fr.txt, UTF-16LE",
    "constitution-de.txt, x-MacRoman",
    "constitution-es.txt, UTF-16BE",
    "constitution-ru.txt, windows-1251",
    "constitution-ru.txt, KOI8-R",
    "constitution-ru.txt, ISO-8859-5",
    "constitution-ru.txt, UTF-16LE",
    "constitution-ar.txt, windows-1256",
    "constitution-ar.txt, ISO-8859-6",
    "constitution-ar.txt, UTF-16BE",
    "../corpus/constitution-cn-2018.md, GB18030"
  })
  void readsOlderEncodings(String file, String name) throws IOException {
    Charset charset = Charset.forName(name);
    String text = Files.readString(Path.of("src/test/resources/kinds").resolve(file));
    String known =
        text.codePoints()
            .mapToObj(Character::toString)
            .filter(c -> charset.newEncoder().canEncode(c))
            .collect(Collectors.joining());
    Checked<SourceText> read = load(known.getBytes(charset));
    assertEquals(known, read.value().text());
    String problem = read.problems().get(0).toString();
    assertTrue(problem.contains("warning S003"), problem);
    assertTrue(problem.contains("read as " + name), problem);
  }

  @Test
  void refusesWhatIsNoText() throws IOException {
    assertTrue(problem(new byte[0]).contains("error S001"));
    assertTrue(problem(" \n\u00A0\n".getBytes(StandardCharsets.UTF_8)).contains("error S001"));
    assertTrue(problem(new byte[] {'a', '\n', 'b', 0}).contains("text.txt:2:2: error S002"));
    assertTrue(problem(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}).contains("error S002"));
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    assertTrue(problem(noise).contains("error S002"));
    assertEquals("", load(noise).value().text());
  }

  @Test
  void wantsOneTextInAKnownFormat() throws IOException {
    assertTrue(SourceLoader.load(folder).problems().get(0).toString().contains("S004"));
    Files.writeString(folder.resolve("text.xls"), "x");
    assertTrue(SourceLoader.load(folder).problems().get(0).toString().contains("S005"));
    Files.writeString(folder.resolve("text.md"), "x");
    assertTrue(SourceLoader.load(folder).problems().get(0).message().contains("text.md, text.xls"));
  }
}
