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
          "This Word document is damaged, protected or in the old .doc format.",
          "Open it in a word processor, save it as .docx without a password, and try again.");
    }
  }
}
