package org.engross.publish.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/** Short ways to make the objects a PDF file consists of. */
final class Cos {
  private Cos() {}

  static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /** A dictionary with a type, written as an object of its own. */
  static COSDictionary typed(String type) {
    COSDictionary made = new COSDictionary();
    made.setItem(COSName.TYPE, name(type));
    return made;
  }

  /** A dictionary written where it is used. */
  static COSDictionary inline() {
    COSDictionary made = new COSDictionary();
    made.setDirect(true);
    return made;
  }

  static COSArray array(COSBase... items) {
    COSArray made = new COSArray();
    for (COSBase item : items) {
      made.add(item);
    }
    return made;
  }

  static COSInteger integer(long value) {
    return COSInteger.get(value);
  }

  /** A length given in thousandths of a point. */
  static COSNumber length(int thousandths) {
    return thousandths % 1000 == 0
        ? COSInteger.get(thousandths / 1000)
        : new COSFloat(thousandths / 1000f);
  }

  static COSString text(String text) {
    return new COSString(text);
  }

  static COSStream stream(COSDictionary entries, byte[] bytes) throws IOException {
    COSStream made = new COSStream();
    made.addAll(entries);
    try (OutputStream out = made.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(bytes);
    }
    return made;
  }

  static COSStream stream(byte[] bytes) throws IOException {
    return stream(new COSDictionary(), bytes);
  }

  /** A stream that stands in the file as it is, for tools that look for it without a PDF reader. */
  static COSStream plainStream(COSDictionary entries, byte[] bytes) throws IOException {
    COSStream made = new COSStream();
    made.addAll(entries);
    try (OutputStream out = made.createOutputStream()) {
      out.write(bytes);
    }
    return made;
  }

  static byte[] ascii(CharSequence text) {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
