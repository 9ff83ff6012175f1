package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.junit.jupiter.api.Test;

/**
 * The table of docs/recognition.md: what was found in each text against what a reader counts in it.
 * {@code -Dgolden.rewrite=true} writes the table anew.
 */
class RecognitionTableTest {
  private static final Path TRUTH = Path.of("src/test/resources/recognition-truth.tsv");
  private static final Path PAGE = Path.of("docs/recognition.md");
  private static final String MARK = "<!-- table -->\n";
  private static final int WIDTH = 72;

  /** Divisions, articles, numbered paragraphs and points, notes. */
  record Counts(int divisions, int articles, int numbered, int notes) {
    static Counts of(Read read) {
      int divisions =
          (int)
              read.heads().stream()
                  .filter(h -> !h.label().isEmpty() || !h.title().isEmpty())
                  .count();
      int numbered =
          (int)
              read.paras().stream()
                  .filter(p -> p.label().string().codePoints().anyMatch(Character::isLetterOrDigit))
                  .count();
      return new Counts(
          divisions, read.heads(DivisionKind.ARTICLE).size(), numbered, read.notes().size());
    }

    String against(Counts truth) {
      return pair(divisions, truth.divisions)
          + pair(articles, truth.articles)
          + pair(numbered, truth.numbered)
          + pair(notes, truth.notes);
    }

    private static String pair(int found, int truth) {
      return " " + (found == truth ? String.valueOf(found) : found + " of " + truth) + " |";
    }
  }

  @Test
  void tableIsTheKeptOne() throws IOException {
    StringBuilder table = new StringBuilder();
    table.append("| Text | divisions | articles | numbered | notes | joins | problems |\n");
    table.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
    for (Map.Entry<String, Counts> entry : truth().entrySet()) {
      table.append(row(entry.getKey(), entry.getValue()));
    }
    String page = Files.readString(PAGE);
    int from = page.indexOf(MARK) + MARK.length();
    int to = page.lastIndexOf(MARK);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(PAGE, page.substring(0, from) + table + page.substring(to));
    }
    assertEquals(page.substring(from, to), table.toString());
  }

  @Test
  void everyTextIsInTheTable() throws IOException {
    List<String> names = new ArrayList<>(Read.names("corpus"));
    names.addAll(Read.names("kinds"));
    assertTrue(truth().keySet().containsAll(names));
  }

  private static String row(String name, Counts truth) {
    Read read = Read.file(name);
    long problems =
        read.recognition().problems().stream().filter(p -> !p.code().id().equals("R511")).count();
    String counts = Counts.of(read).against(truth);
    return "| "
        + name
        + " |"
        + counts
        + " "
        + Joins.of(read, WIDTH).words()
        + " | "
        + problems
        + " |\n";
  }

  private static Map<String, Counts> truth() throws IOException {
    Map<String, Counts> truth = new java.util.TreeMap<>();
    for (String line : Files.readAllLines(TRUTH)) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && cells.length == 5) {
        truth.put(cells[0], new Counts(at(cells, 1), at(cells, 2), at(cells, 3), at(cells, 4)));
      }
    }
    return truth;
  }

  private static int at(String[] cells, int i) {
    return Integer.parseInt(cells[i].strip());
  }

  /**
   * How the ends of lines are taken when a text whose paragraphs are lines is broken at a width.
   *
   * @param right ends of lines within a paragraph that were joined
   * @param missed ends of lines within a paragraph that were taken for its end
   * @param wrong ends of paragraphs that were joined
   */
  record Joins(int right, int missed, int wrong) {
    static Joins of(Read read, int width) {
      String text = read.source().text();
      boolean[] starts = starts(read, (int) text.lines().count());
      StringBuilder wrapped = new StringBuilder();
      List<Boolean> truth = new ArrayList<>();
      List<String> lines = text.lines().toList();
      long longs = lines.stream().filter(l -> l.length() > 130).count();
      boolean han = read.recognition().language().equals("zh");
      boolean broken = han || longs * 12 < lines.stream().filter(l -> !l.isBlank()).count();
      for (int i = 0; i < lines.size(); i++) {
        int pieces = broken ? 1 : wrap(lines.get(i), width, wrapped);
        if (broken) {
          wrapped.append(lines.get(i)).append('\n');
        }
        for (int k = 0; k < pieces; k++) {
          truth.add(k == 0 && starts[i] || lines.get(i).isBlank());
        }
      }
      Read again = broken ? read : Read.text(read.source().name(), wrapped.toString(), Map.of());
      return count(again, truth, wrapped.toString().lines().toList());
    }

    private static Joins count(Read read, List<Boolean> truth, List<String> lines) {
      boolean[] found = starts(read, lines.size());
      int[] counts = new int[3];
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          boolean begins = truth.get(i);
          int kind = begins == found[i] ? begins ? -1 : 0 : begins ? 2 : 1;
          if (kind >= 0) {
            counts[kind]++;
          }
        }
      }
      return new Joins(counts[0], counts[1], counts[2]);
    }

    private static boolean[] starts(Read read, int lines) {
      boolean[] starts = new boolean[lines];
      for (DraftBlock block : read.recognition().draft().blocks()) {
        int line = block.found().firstLine() - 1;
        if (line >= 0 && line < lines) {
          starts[line] = true;
        }
      }
      return starts;
    }

    private static int wrap(String line, int width, StringBuilder to) {
      int pieces = 1;
      int column = 0;
      for (String word : line.split(" ")) {
        if (column > 0 && column + 1 + word.length() > width) {
          to.append('\n');
          pieces++;
          column = 0;
        } else if (column > 0) {
          to.append(' ');
          column++;
        }
        to.append(word);
        column += word.length();
      }
      to.append('\n');
      return pieces;
    }

    String words() {
      return right + (missed + wrong > 0 ? ", missed " + missed + ", wrong " + wrong : "");
    }
  }
}
