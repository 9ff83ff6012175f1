package org.engross.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads OpenDocument texts: the one file content.xml of the package. */
final class OdtReader implements FormatReader {
  private static final int LARGEST = 256 << 20;

  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("content.xml")) {
          byte[] content = zip.readNBytes(LARGEST);
          return Checked.of(text(name, content));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return damaged(name);
    }
    return damaged(name);
  }

  private static SourceText text(String name, byte[] content) throws IOException {
    Document xml = Jsoup.parse(new ByteArrayInputStream(content), "UTF-8", "", Parser.xmlParser());
    TextBuilder text = new TextBuilder();
    new OdtWalk(xml, text).walk();
    return text.build(name);
  }

  private static Checked<SourceText> damaged(String name) {
    return Formats.fault(
        Code.S006,
        name,
        "This OpenDocument text is damaged or protected.",
        "Open it in a word processor, save it without a password, and try again.");
  }
}
