package org.engross.typeset.paragraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Style;
import org.engross.typeset.hyphen.Hyphenation;

/**
 * Prints how well a text file is set, each of its lines being a paragraph. Arguments: file,
 * language, measure and size in points; a further one prints the lines.
 */
public final class LineFigures {
  private static final int INNER = 1_500;

  private LineFigures() {}

  public static void main(String[] arguments) throws IOException {
    String text = Files.readString(Path.of(arguments[0]));
    int width = (int) (1000 * Double.parseDouble(arguments[2]));
    int size = (int) (1000 * Double.parseDouble(arguments[3]));
    List<Line> justified = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int hyphens = 0;
    int ladders = 0;
    int lines = 0;
    long began = System.nanoTime();
    int looser = 0;
    int tighter = 0;
    int paragraphs = 0;
    Compositor compositor =
        new Compositor(Faces.builtIn(), Hyphenation.with(List.of()), BreakingCosts.TEXT);
    for (String each : text.split("\\R+")) {
      String paragraph = each.strip();
      if (paragraph.isEmpty()) {
        continue;
      }
      Paragraph set =
          compositor.set(
              StyledText.of(paragraph, Style.of(Cut.REGULAR, size), arguments[1], 0),
              Measure.justified(width),
              offset -> Place.file("text"));
      paragraphs++;
      looser += set.looser().isPresent() ? 1 : 0;
      tighter += set.tighter().isPresent() ? 1 : 0;
      problems.addAll(set.problems());
      int row = 0;
      for (Line line : set.lines()) {
        lines++;
        row = line.dividesWord() ? row + 1 : 0;
        hyphens += line.dividesWord() ? 1 : 0;
        ladders = Math.max(ladders, row);
        if (line.ending() != Line.Ending.FINAL) {
          justified.add(line);
        }
        if (arguments.length > 4) {
          System.out.println(dump(line));
        }
      }
    }
    long took = (System.nanoTime() - began) / 1_000_000;
    print(justified, lines, hyphens, ladders);
    System.out.printf(
        Locale.ROOT,
        "%d paragraphs, %d can be looser, %d tighter; %d problems; %d ms%n",
        paragraphs,
        looser,
        tighter,
        problems.size(),
        took);
    problems.stream().limit(12).forEach(System.out::println);
  }

  private static void print(List<Line> justified, int lines, int hyphens, int ladders) {
    int[] spaces = justified.stream().mapToInt(Line::wordSpace).sorted().toArray();
    long wide = Arrays.stream(spaces).filter(space -> space > INNER).count();
    System.out.printf(
        Locale.ROOT,
        "%d lines; word space mean %.3f, 5%% %.3f, 95%% %.3f, least %.3f, most %.3f; over 1.5:"
            + " %d (%.2f %%); hyphens %d; longest ladder %d%n",
        lines,
        Arrays.stream(spaces).average().orElse(0) / 1000,
        spaces[spaces.length / 20] / 1000.0,
        spaces[spaces.length * 95 / 100] / 1000.0,
        spaces[0] / 1000.0,
        spaces[spaces.length - 1] / 1000.0,
        wide,
        100.0 * wide / justified.size(),
        hyphens,
        ladders);
  }

  private static String dump(Line line) {
    StringBuilder text = new StringBuilder();
    line.segments().forEach(segment -> text.append(segment.text()));
    return String.format(
        Locale.ROOT, "%5d %7d %s", line.wordSpace(), line.x() + line.width(), text);
  }
}
