package org.engross.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Reads the text of each marked-content sequence of a page, by the fonts' own maps to Unicode. */
final class PdfPageText extends PDFStreamEngine {
  /** Stands for content outside the structure. */
  private static final int ARTIFACT = -1;

  /** Stands for a glyph of which the PDF does not say what it means. */
  private static final String UNKNOWN = "\uFFFD";

  private final Map<Integer, StringBuilder> texts = new TreeMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private boolean replaced;

  PdfPageText() {
    addOperator(new BeginText(this));
    addOperator(new EndText(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetFontAndSize(this));
    addOperator(new ShowText(this));
    addOperator(new ShowTextAdjusted(this));
    addOperator(new BeginMarkedContentSequence(this));
    addOperator(new BeginMarkedContentSequenceWithProperties(this));
    addOperator(new EndMarkedContentSequence(this));
  }

  /** The text of each sequence by its number. */
  Map<Integer, String> read(PDPage page) throws IOException {
    texts.clear();
    open.clear();
    processPage(page);
    Map<Integer, String> read = new TreeMap<>();
    texts.forEach((number, text) -> read.put(number, text.toString()));
    return read;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    int around = open.isEmpty() ? ARTIFACT : open.peek();
    int number = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    open.push(number >= 0 ? number : tag.equals(COSName.ARTIFACT) ? ARTIFACT : around);
    if (properties != null && properties.containsKey(COSName.ACTUAL_TEXT)) {
      append(properties.getString(COSName.ACTUAL_TEXT));
      replaced = true;
    }
  }

  @Override
  public void endMarkedContentSequence() {
    open.poll();
    replaced = false;
  }

  /** Only what is shown counts; where on the page each glyph stands need not be worked out. */
  @Override
  protected void showText(byte[] codes) throws IOException {
    PDFont font = getGraphicsState().getTextState().getFont();
    InputStream left = new ByteArrayInputStream(codes);
    if (font == null) {
      append(UNKNOWN);
      return;
    }
    while (!replaced && left.available() > 0) {
      String text = font.toUnicode(font.readCode(left));
      append(text == null ? UNKNOWN : text);
    }
  }

  private void append(String text) {
    int number = open.isEmpty() ? ARTIFACT : open.peek();
    if (number != ARTIFACT) {
      texts.computeIfAbsent(number, key -> new StringBuilder()).append(text);
    }
  }
}
