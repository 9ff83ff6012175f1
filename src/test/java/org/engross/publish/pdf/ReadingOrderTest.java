package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** The tree says what is what, in the order of reading. */
class ReadingOrderTest {
  @Test
  void theTreeHasTheGivenShape() throws IOException {
    StringBuilder tree = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(Sample.print(Conformance.UA1)))) {
      write(document.getDocumentCatalog().getStructureTreeRoot(), 0, tree);
    }
    assertEquals(
        """
        Document
          Part
            H1 [0]
            TOC
              TOCI
                Reference
                  Link [1, OBJR]
          Part
            Sect
              H1 [0]
              P [1, Span, 3, MCR]
                Span(fr) [2]
              H2 [1]
              P [2, Link]
                Link [3, OBJR]
              Note
                Lbl [4]
                P [5]
              L
                LI
                  Lbl [6]
                  LBody
                    P [7]
                LI
                  Lbl [8]
                  LBody
                    P [9]
              Table
                TR
                  TH [10]
                  TH [11]
                TR
                  TD
                  TD [12]
              BlockQuote
                P [13]
        """,
        tree.toString());
  }

  private static void write(PDStructureNode node, int depth, StringBuilder out) {
    List<String> own = node.getKids().stream().map(ReadingOrderTest::kid).toList();
    if (node instanceof PDStructureElement element) {
      String language = element.getLanguage() == null ? "" : "(" + element.getLanguage() + ")";
      boolean content = own.stream().anyMatch(k -> k.matches("\\d+|MCR|OBJR"));
      out.append("  ".repeat(depth - 1)).append(element.getStructureType()).append(language);
      out.append(content ? " " + own : "").append('\n');
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement child) {
        write(child, depth + 1, out);
      }
    }
  }

  private static String kid(Object kid) {
    if (kid instanceof PDStructureElement element) {
      return element.getStructureType();
    }
    String type = kid.getClass().getSimpleName();
    return switch (type) {
      case "PDMarkedContentReference" -> "MCR";
      case "PDObjectReference" -> "OBJR";
      default -> kid.toString();
    };
  }
}
