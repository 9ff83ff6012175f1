package org.engross.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An edition has the same bytes on any machine: no call asks for the machine's language, character
 * set, line ends, time or time zone, and numbers are not written in the machine's own figures.
 */
class SameEverywhereTest {
  private static final Path ROOT = Path.of("src/main/java/org/engross");

  private static final Pattern MACHINE =
      Pattern.compile(
          "to(Lower|Upper)Case\\(\\)"
              + "|\\.getBytes\\(\\)"
              + "|Locale\\.getDefault|Charset\\.defaultCharset|ZoneId\\.systemDefault"
              + "|TimeZone\\.getDefault|System\\.lineSeparator|System\\.currentTimeMillis"
              + "|(Instant|LocalDate|LocalDateTime|Year|ZonedDateTime)\\.now\\("
              + "|Collator\\.getInstance\\(\\)|(NumberFormat|DecimalFormat)\\.get\\w*\\(\\)"
              + "|String\\.format\\(\\s*\"|new Random\\(\\)|Math\\.random"
              + "|UUID\\.randomUUID|getLocalHost|Thread\\.sleep");

  /** A figure in a text that is put together for whatever language the machine speaks. */
  private static final Pattern FIGURE = Pattern.compile("%[-,0-9.]*[dfeg]");

  @Test
  void noCallAsksTheMachine() throws IOException {
    List<String> calls = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      boolean formats = lines.stream().anyMatch(line -> line.contains(".formatted("));
      for (int i = 0; i < lines.size(); i++) {
        boolean figure = formats && FIGURE.matcher(lines.get(i)).find();
        if (figure || MACHINE.matcher(lines.get(i)).find()) {
          calls.add(ROOT.relativize(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertEquals(List.of(), calls);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }
}
