package org.engross.source.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.SourceText;

/** Reads the text of a PDF: a printed line a line, columns one after the other, pages apart. */
final class PdfReader implements FormatReader {
  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      TextBuilder text = new TextBuilder();
      boolean any = false;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        List<PrintedLine> lines = Columns.inReadingOrder(PageGlyphs.of(document, page));
        any |= !lines.isEmpty();
        new PdfPageText(text, page).write(lines);
        if (page < document.getNumberOfPages()) {
          text.endPage();
        }
      }
      return any ? Checked.of(text.build(name)) : pictures(name);
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      return Formats.fault(
          Code.S006,
          name,
          "This PDF is damaged or protected by a password.",
          "Open it in a viewer, save it anew without protection, and try again.");
    }
  }

  private static Checked<SourceText> pictures(String name) {
    return Formats.fault(
        Code.S007,
        name,
        "This PDF holds pictures of pages but no text.",
        "Run it through text recognition (OCR) first, and check the result against the pictures.");
  }
}
