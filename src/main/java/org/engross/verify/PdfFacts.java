package org.engross.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF says of itself.
 *
 * @param labels the printed number of each page
 * @param destinations the label of the page that each named destination leads to
 * @param title in its information
 * @param language of the document
 */
record PdfFacts(
    List<String> labels, Map<String, String> destinations, String title, String language) {
  static PdfFacts of(PDDocument document) throws IOException {
    String title = document.getDocumentInformation().getTitle();
    String language = document.getDocumentCatalog().getLanguage();
    return new PdfFacts(
        PdfPages.labels(document),
        PdfPages.destinations(document),
        title == null ? "" : title,
        language == null ? "" : language);
  }
}
