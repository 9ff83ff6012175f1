package org.engross.source.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the upright characters of a page with their places. */
final class PageGlyphs extends PDFTextStripper {
  private final List<PrintedGlyph> glyphs = new ArrayList<>();

  private PageGlyphs() {}

  /**
   * The characters of one page in the order in which they are drawn.
   *
   * @param page one-based
   * @throws IOException when the file is damaged
   */
  static List<PrintedGlyph> of(PDDocument document, int page) throws IOException {
    PageGlyphs stripper = new PageGlyphs();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.writeText(document, new StringWriter());
    return stripper.glyphs;
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String characters = at.getUnicode();
    if (characters == null || characters.isEmpty() || at.getDir() != 0) {
      return;
    }
    String font =
        at.getFont() == null || at.getFont().getName() == null ? "" : at.getFont().getName();
    String name = font.toLowerCase(Locale.ROOT);
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
    boolean italic = name.contains("italic") || name.contains("oblique");
    glyphs.add(
        new PrintedGlyph(
            characters,
            at.getXDirAdj(),
            at.getWidthDirAdj(),
            at.getYDirAdj(),
            at.getFontSizeInPt(),
            at.getWidthOfSpace(),
            bold,
            italic));
  }
}
