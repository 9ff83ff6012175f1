package org.engross.typeset.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.problem.Place;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;
import org.engross.typeset.hyphen.Hyphenation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every line of real texts, set in the real faces. */
class RealTextTest {
  private static final Faces FACES = Faces.builtIn();

  private final Compositor compositor =
      new Compositor(FACES, Hyphenation.with(List.of()), BreakingCosts.TEXT);

  @ParameterizedTest
  @CsvSource({
    "declaration, en-GB, 303307, 12000",
    "declaration, en-GB, 345000, 11000",
    "constitution-fr, fr, 303307, 12000",
    "charter-nl, nl, 303307, 12000",
    "g20-bali, en-US, 303307, 12000",
    "g20-bali, en-US, 250000, 14000",
    "declaration-ru, ru, 303307, 12000",
  })
  void everyLineIsAsItShouldBe(String text, String language, int width, int size)
      throws IOException {
    List<String> faults = new ArrayList<>();
    int lines = 0;
    for (String paragraph : paragraphs(text)) {
      Style style = Style.of(Cut.REGULAR, size).with(Features.of("onum"));
      Paragraph set =
          compositor.set(
              StyledText.of(paragraph, style, language, 0),
              Measure.justified(width),
              offset -> Place.file(text));
      check(paragraph, set.natural(), width, size, faults);
      set.looser().ifPresent(way -> check(paragraph, way, width, size, faults));
      set.tighter().ifPresent(way -> check(paragraph, way, width, size, faults));
      lines += set.lines().size();
    }
    assertEquals(List.of(), faults.subList(0, Math.min(10, faults.size())));
    assertTrue(lines > 10, "lines: " + lines);
  }

  private static void check(
      String paragraph, Setting setting, int width, int size, List<String> faults) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int row = 0;
    for (Line line : setting.lines()) {
      String words = words(line);
      text.append(words);
      row = line.dividesWord() ? row + 1 : 0;
      boolean tooWide = line.x() + line.width() > width + size / 2;
      if (tooWide || row > 2 || line.start() != at || words.isBlank()) {
        faults.add(row + " at " + line.start() + " " + (line.x() + line.width()) + ": " + words);
      }
      at = line.end();
    }
    if (at != paragraph.length() || !squeezed(text.toString()).equals(squeezed(paragraph))) {
      faults.add("not the text: " + text);
    }
  }

  private static String words(Line line) {
    StringBuilder text = new StringBuilder();
    line.segments().forEach(segment -> text.append(segment.text()));
    return text.toString();
  }

  private static String squeezed(String text) {
    return text.replace("\u00AD", "").replaceAll("[ \u00A0]+", " ").strip();
  }

  /** Better than LuaLaTeX with microtype, which divides 41 words and has 1.4 % of such lines. */
  @Test
  void theFirstEditionIsSetWell() throws IOException {
    List<Line> justified = new ArrayList<>();
    int hyphens = 0;
    for (String paragraph : paragraphs("declaration")) {
      Paragraph set =
          compositor.set(
              StyledText.of(paragraph, Style.of(Cut.REGULAR, 11_000), "en-GB", 0),
              Measure.justified(455_000),
              offset -> Place.file("text"));
      for (Line line : set.lines()) {
        hyphens += line.dividesWord() ? 1 : 0;
        if (line.ending() != Line.Ending.FINAL) {
          justified.add(line);
        }
      }
    }
    long wide = justified.stream().filter(line -> line.wordSpace() > 1_500).count();
    double mean = justified.stream().mapToInt(Line::wordSpace).average().orElse(0);
    assertTrue(wide * 1000 < 14L * justified.size(), "lines with wide spaces: " + wide);
    assertEquals(1_000, mean, 50);
    assertTrue(hyphens < 41, "hyphens: " + hyphens);
  }

  private static List<String> paragraphs(String name) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text(name).split("\\R+")) {
      if (!line.replace('\u00A0', ' ').isBlank()) {
        paragraphs.add(line.strip());
      }
    }
    return paragraphs;
  }

  private static String text(String name) throws IOException {
    if (name.equals("declaration")) {
      return Files.readString(Path.of("source-text/dushanbe-declaration/text.txt"));
    }
    String path = "/org/engross/typeset/paragraph/" + name + ".txt";
    try (InputStream in = RealTextTest.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
