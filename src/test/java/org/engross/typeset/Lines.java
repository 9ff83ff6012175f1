package org.engross.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.settings.PageSettings;
import org.engross.typeset.font.Glyph;

/** What must hold of the lines on the pages of every edition. */
final class Lines {
  private static final double MM = 72 / 25.4;

  private Lines() {}

  /** Lines that reach out of the text's measure by more than a hanging sign. */
  static List<String> tooLong(Composition composition, PageSettings settings) {
    int size = settings.bodySize() * 1000;
    double longest = composition.width() - 38_000 * MM;
    int measure = (int) Math.round(Math.min(size * 30, longest));
    int inner = (composition.width() - measure) / 3;
    List<String> found = new ArrayList<>();
    for (int i = 0; i < composition.pages().size(); i++) {
      Page page = composition.pages().get(i);
      int left = i % 2 == 0 ? inner : composition.width() - inner - measure;
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run && end(run) > left + measure + size * 6 / 10) {
          found.add(page.label() + ": " + textOf(run) + " by " + (end(run) - left - measure));
        }
      }
    }
    return found;
  }

  /** Where three lines in a row end within a word. */
  static List<String> ladders(Composition composition) {
    List<String> found = new ArrayList<>();
    for (Page page : composition.pages()) {
      int row = 0;
      Placed.Run last = null;
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run && run.tag() != Tag.ARTIFACT) {
          if (last != null && run.y() < last.y() - 6_000) {
            row = textOf(last).endsWith("\u00AD") ? row + 1 : 0;
            if (row > 2) {
              found.add(page.label() + ": " + textOf(last));
            }
          }
          last = run;
        }
      }
    }
    return found;
  }

  /** Cells of tables that hold one word and divide it, though the row has room. */
  static List<String> dividedCells(Composition composition) {
    Map<Integer, StringBuilder> cells = new TreeMap<>();
    composition.tags().stream()
        .filter(tag -> tag.role().matches("T[HD]"))
        .forEach(tag -> cells.put(tag.key(), new StringBuilder()));
    for (Page page : composition.pages()) {
      for (Placed item : page.items()) {
        if (item instanceof Placed.Run run && cells.containsKey(run.tag())) {
          cells.get(run.tag()).append(textOf(run));
        }
      }
    }
    return cells.values().stream()
        .map(cell -> cell.toString().strip())
        .filter(cell -> cell.contains("\u00AD") && !cell.contains(" ") && cell.length() < 24)
        .toList();
  }

  /** Where the last visible glyph of a run ends. */
  private static int end(Placed.Run run) {
    long width = 0;
    long visible = 0;
    for (Glyph glyph : run.glyphs()) {
      width += glyph.advance();
      visible = glyph.text().isBlank() ? visible : width;
      width += glyph.adjust();
    }
    return run.x() + (int) (visible * run.size() / 1000 * run.stretch() / 1000);
  }

  private static String textOf(Placed.Run run) {
    StringBuilder text = new StringBuilder();
    run.glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }
}
