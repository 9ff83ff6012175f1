package org.engross.source.format;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.SourceText;

/**
 * Reads the text of a PDF: a printed line a line, columns one after the other, the notes of a page
 * below a rule, pages apart.
 */
final class PdfReader implements FormatReader {
  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      TextBuilder text = new TextBuilder();
      Columns columns = new Columns();
      boolean any = false;
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PageGlyphs printed = PageGlyphs.of(document, page);
        for (List<PrintedGlyph> glyphs : printed.glyphs()) {
          List<List<PrintedLine>> stretches = columns.inReadingOrder(PrintedLine.of(glyphs));
          any |= !glyphs.isEmpty();
          new PdfPageText(text, page).write(PageParts.of(stretches, printed.rules()));
        }
        if (page < document.getNumberOfPages()) {
          text.endPage();
        }
      }
      return any ? Checked.of(text.build(name)) : pictures(name);
    } catch (InvalidPasswordException e) {
      return refused(name, "This PDF is protected by a password.");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return refused(name, "This PDF is damaged.");
    } catch (ClassCastException | NullPointerException | IndexOutOfBoundsException e) {
      // What PDFBox throws where objects of the file are not of the kind they must be.
      return refused(name, "This PDF is damaged.");
    }
  }

  private static Checked<SourceText> refused(String name, String message) {
    String hint = "Open it in a viewer, save it anew without protection, and try again.";
    return Formats.fault(Code.S006, name, message, hint);
  }

  private static Checked<SourceText> pictures(String name) {
    return Formats.fault(
        Code.S007,
        name,
        "This PDF holds pictures of pages but no text.",
        "Run it through text recognition (OCR) first, and check the result against the pictures.");
  }
}
