package org.engross.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads OpenDocument texts: content.xml, and styles.xml for the looks and numbers it refers to. */
final class OdtReader implements FormatReader {
  private static final int LARGEST = 256 << 20;
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";

  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    Map<String, Document> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(CONTENT) || entry.getName().equals(STYLES)) {
          files.put(entry.getName(), xml(zip.readNBytes(LARGEST)));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return damaged(name);
    }
    Document content = files.get(CONTENT);
    if (content == null || content.getElementsByTag("office:text").isEmpty()) {
      return damaged(name);
    }
    Document styles = files.getOrDefault(STYLES, new Document(""));
    TextBuilder text = new TextBuilder();
    new OdtWalk(content, new OdtStyles(List.of(styles, content)), text).walk();
    return Checked.of(text.build(name));
  }

  private static Document xml(byte[] file) throws IOException {
    return Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", "", Parser.xmlParser());
  }

  private static Checked<SourceText> damaged(String name) {
    return Formats.fault(
        Code.S006,
        name,
        "This OpenDocument text is damaged or protected.",
        "Open it in a word processor, save it without a password, and try again.");
  }
}
