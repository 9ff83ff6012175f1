package org.engross.source.format;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.SourceText;

/** Reads Word documents. */
final class DocxReader implements FormatReader {
  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    try {
      TextBuilder text = new TextBuilder();
      new DocxWalk(DocxParts.read(bytes), text).walk();
      return Checked.of(text.build(name));
    } catch (IOException
        | OpenXML4JRuntimeException
        | IllegalArgumentException
        | IllegalStateException e) {
      return Formats.fault(
          Code.S006,
          name,
          isCompound(bytes)
              ? "This Word document is protected by a password, or in the old .doc format."
              : "This Word document is damaged.",
          "Open it in a word processor, save it as .docx without a password, and try again.");
    }
  }

  /** Protected and old documents begin with the sign of a compound file. */
  private static boolean isCompound(byte[] bytes) {
    return bytes.length > 3
        && (bytes[0] & 0xFF) == 0xD0
        && (bytes[1] & 0xFF) == 0xCF
        && bytes[2] == 0x11
        && (bytes[3] & 0xFF) == 0xE0;
  }
}
