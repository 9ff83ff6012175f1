package org.engross.typeset;

import java.util.Locale;
import org.engross.typeset.font.Glyph;

/**
 * Finished pages as text that a person can read and compare: for each page its label, then each
 * stretch of type with baseline, left edge, face, size and words. What is no part of the text is
 * marked with a tilde, a rule with a dash.
 */
public final class PagesDump {
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private String place = "";
  private String look = "";

  private PagesDump() {}

  /** The pages of a composition. */
  public static String of(Composition composition) {
    PagesDump dump = new PagesDump();
    composition.pages().forEach(dump::page);
    return dump.out.toString();
  }

  private void page(Page page) {
    out.append("page ").append(page.label()).append('\n');
    for (Placed item : page.items()) {
      if (item instanceof Placed.Run run) {
        run(run);
      } else if (item instanceof Placed.Rule rule) {
        flush();
        out.append(place(rule.x(), rule.y())).append(" - ").append(points(rule.width()));
        out.append('\n');
      }
    }
    flush();
  }

  /** Adds a run to the words before it when it goes on on their line in the same letters. */
  private void run(Placed.Run run) {
    String mark = run.tag() == Tag.ARTIFACT ? " ~ " : "   ";
    String here = mark + run.face().name() + " " + points(run.size()) + "  ";
    boolean same = here.equals(look) && place.startsWith(points(run.y()));
    if (!same) {
      flush();
      place = place(run.x(), run.y());
      look = here;
    }
    for (Glyph glyph : run.glyphs()) {
      words.append(glyph.text().replace('\u00AD', '-'));
    }
  }

  private void flush() {
    if (!words.toString().isBlank()) {
      out.append(place).append(look).append(words.toString().strip()).append('\n');
    }
    words.setLength(0);
    look = "";
  }

  private static String place(int x, int y) {
    return points(y) + " " + points(x);
  }

  private static String points(int thousandths) {
    return String.format(Locale.ROOT, "%6.1f", thousandths / 1000.0);
  }
}
