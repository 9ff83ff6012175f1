package org.engross.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The files within a Word document that matter to its text.
 *
 * @param links addresses by their ids
 */
record DocxParts(
    Document body,
    Document styles,
    Document numbering,
    Document footnotes,
    Document endnotes,
    Map<String, String> links) {

  /**
   * Opens a document.
   *
   * @throws IOException when it is damaged or protected
   */
  static DocxParts read(byte[] bytes) throws IOException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart main = main(file);
      Map<String, String> links = new TreeMap<>();
      for (PackageRelationship link :
          main.getRelationshipsByType(PackageRelationshipTypes.HYPERLINK_PART)) {
        links.put(link.getId(), String.valueOf(link.getTargetURI()));
      }
      return new DocxParts(
          xml(main),
          related(main, "styles"),
          related(main, "numbering"),
          related(main, "footnotes"),
          related(main, "endnotes"),
          links);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static PackagePart main(OPCPackage file) throws IOException {
    return file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).size() == 0
        ? missing()
        : file.getPart(
            file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0));
  }

  private static PackagePart missing() throws IOException {
    throw new IOException("no main document");
  }

  private static Document related(PackagePart main, String kind)
      throws IOException, InvalidFormatException {
    for (PackageRelationship relation : main.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/" + kind)) {
        return xml(main.getRelatedPart(relation));
      }
    }
    return new Document("");
  }

  private static Document xml(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return Jsoup.parse(in, null, "", Parser.xmlParser());
    }
  }
}
