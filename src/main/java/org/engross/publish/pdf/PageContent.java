package org.engross.publish.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Glyph;

/**
 * The content stream of one page. Everything drawn stands in a marked-content sequence: of its
 * structure element, or as an artifact. Neighbouring runs of one element share a sequence.
 */
final class PageContent {
  /** No sequence is open; differs from every tag. */
  private static final int NOTHING = Integer.MIN_VALUE;

  private final FontTable fonts;
  private final StructureTree tree;
  private final COSDictionary page;
  private final StringBuilder out = new StringBuilder();
  private int open = NOTHING;
  private String font = "";
  private int stretch = 1000;
  private int x;
  private int y;

  PageContent(FontTable fonts, StructureTree tree, COSDictionary page) {
    this.fonts = fonts;
    this.tree = tree;
    this.page = page;
  }

  void run(Placed.Run run) {
    if (run.glyphs().isEmpty()) {
      return;
    }
    if (open != run.tag()) {
      close();
      open(run.tag());
    }
    EmbeddedFont embedded = fonts.of(run.face());
    style(embedded, run);
    out.append(Points.of(run.x() - x)).append(' ');
    out.append(Points.of(run.y() - y)).append(" Td\n");
    x = run.x();
    y = run.y();
    show(embedded, run.glyphs());
  }

  void rule(Placed.Rule rule) {
    close();
    out.append("/Artifact BMC\n").append(Points.of(rule.x())).append(' ');
    out.append(Points.of(rule.y())).append(' ').append(Points.of(rule.width())).append(' ');
    out.append(Points.of(rule.height())).append(" re f\nEMC\n");
  }

  /** The finished stream. */
  byte[] bytes() {
    close();
    return Cos.ascii(out);
  }

  private void open(int tag) {
    if (tag == Tag.ARTIFACT) {
      out.append("/Artifact <</Type /Pagination>> BDC\n");
    } else {
      int number = tree.mark(tag, page);
      out.append('/').append(tree.markRole(tag)).append(" <</MCID ").append(number);
      out.append(">> BDC\n");
    }
    out.append("BT\n");
    open = tag;
    x = 0;
    y = 0;
  }

  private void close() {
    if (open != NOTHING) {
      out.append("ET\nEMC\n");
      open = NOTHING;
    }
  }

  private void style(EmbeddedFont embedded, Placed.Run run) {
    String wanted = "/" + embedded.resource() + " " + Points.of(run.size()) + " Tf\n";
    if (!wanted.equals(font)) {
      out.append(wanted);
      font = wanted;
    }
    if (run.stretch() != stretch) {
      // Tz takes hundredths.
      out.append(Points.of(run.stretch() * 100)).append(" Tz\n");
      stretch = run.stretch();
    }
  }

  /** Shows a run; a letter drawn in several glyphs says its text as one. */
  private void show(EmbeddedFont embedded, List<Glyph> glyphs) {
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i < glyphs.size() && glyphs.get(i).text().isEmpty()) {
        int end = endOfLetter(glyphs, i);
        string(embedded, glyphs.subList(from, i - 1), false);
        letter(embedded, glyphs.subList(i - 1, end), end == glyphs.size());
        from = end;
        i = end;
      }
    }
    string(embedded, glyphs.subList(from, glyphs.size()), true);
  }

  private static int endOfLetter(List<Glyph> glyphs, int at) {
    int end = at;
    while (end < glyphs.size() && glyphs.get(end).text().isEmpty()) {
      end++;
    }
    return end;
  }

  private void letter(EmbeddedFont embedded, List<Glyph> glyphs, boolean last) {
    out.append("/Span <</ActualText <FEFF");
    glyphs.get(0).text().chars().forEach(unit -> Hex.append(out, unit));
    out.append(">>> BDC\n");
    string(embedded, glyphs, last);
    out.append("EMC\n");
  }

  /**
   * Glue and kerning go into TJ: the word-space operator has no effect on two-byte codes.
   *
   * @param last whether the run ends here, so that the space after it does not matter
   */
  private void string(EmbeddedFont embedded, List<Glyph> glyphs, boolean last) {
    if (glyphs.isEmpty()) {
      return;
    }
    out.append("[<");
    int adjust = 0;
    for (Glyph glyph : glyphs) {
      if (adjust != 0) {
        out.append('>').append(-adjust).append('<');
      }
      Hex.append(out, embedded.code(glyph));
      adjust = glyph.adjust();
    }
    out.append('>');
    if (adjust != 0 && !last) {
      out.append(-adjust);
    }
    out.append("]TJ\n");
  }
}
