package org.engross.source.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page with their places, and the rules drawn between them. */
final class PageGlyphs extends PDFTextStripper {
  private final Map<Integer, List<PrintedGlyph>> byDirection = new TreeMap<>();
  private final List<float[]> rules = RuleOperator.addTo(this);
  private boolean space;
  private float top;

  private PageGlyphs() {}

  /**
   * Goes through one page.
   *
   * @param page one-based
   * @throws IOException when the file is damaged
   */
  static PageGlyphs of(PDDocument document, int page) throws IOException {
    PageGlyphs stripper = new PageGlyphs();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.top = document.getPage(page - 1).getCropBox().getUpperRightY();
    stripper.writeText(document, new StringWriter());
    return stripper;
  }

  /**
   * The characters in the order in which they are drawn, apart for each direction of writing: most
   * pages have one; a table that lies on its side has its own. Places are as the reader sees them
   * who turns the page so that the words are upright.
   *
   * @return the direction with the most characters first
   */
  List<List<PrintedGlyph>> glyphs() {
    List<List<PrintedGlyph>> all = new ArrayList<>(byDirection.values());
    all.sort(Comparator.comparingInt(glyphs -> -glyphs.size()));
    return all;
  }

  /** The level rules drawn on the page, as one sees them on a page that is not turned. */
  List<DrawnRule> rules() {
    return rules.stream().map(r -> new DrawnRule(r[0], r[1], top - r[2])).toList();
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String characters = at.getUnicode();
    if (characters == null || characters.isEmpty()) {
      return;
    }
    if (characters.isBlank()) {
      space = true;
      return;
    }
    int direction = Math.round(at.getDir());
    PrintedGlyph glyph = glyph(at);
    List<PrintedGlyph> glyphs = byDirection.computeIfAbsent(direction, d -> new ArrayList<>());
    boolean again = !glyphs.isEmpty() && glyph.isDrawnAgain(glyphs.get(glyphs.size() - 1));
    if (!again) {
      glyphs.add(space ? glyph.asSpaced() : glyph);
    }
    space = false;
  }

  private static PrintedGlyph glyph(TextPosition at) {
    String font =
        at.getFont() == null || at.getFont().getName() == null ? "" : at.getFont().getName();
    String name = font.toLowerCase(Locale.ROOT);
    return new PrintedGlyph(
        at.getUnicode(),
        at.getXDirAdj(),
        at.getWidthDirAdj(),
        at.getYDirAdj(),
        at.getFontSizeInPt(),
        at.getWidthOfSpace(),
        false,
        name.contains("bold") || name.contains("black") || name.contains("heavy"),
        name.contains("italic") || name.contains("oblique"));
  }
}
