package org.engross.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;

/** Reads how a PDF's pages are numbered and what its named destinations are. */
final class PdfPages {
  private PdfPages() {}

  /** The label of each page; the count of the page where it has none. */
  static List<String> labels(PDDocument document) throws IOException {
    PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
    List<String> read = new ArrayList<>();
    if (labels != null) {
      read.addAll(List.of(labels.getLabelsByPageIndices()));
    }
    while (read.size() < document.getNumberOfPages()) {
      read.add(Integer.toString(read.size() + 1));
    }
    return read;
  }

  /** The destinations that lead to a page of the file, with the label of that page. */
  static Map<String, String> destinations(PDDocument document) throws IOException {
    Map<PDPage, String> labelled = new HashMap<>();
    List<String> labels = labels(document);
    for (PDPage page : document.getPages()) {
      labelled.put(page, labels.get(labelled.size()));
    }
    Map<String, String> names = new TreeMap<>();
    PDDocumentNameDictionary all = document.getDocumentCatalog().getNames();
    if (all != null && all.getDests() != null) {
      collect(all.getDests(), labelled, names);
    }
    return names;
  }

  private static void collect(
      PDNameTreeNode<PDPageDestination> node,
      Map<PDPage, String> labelled,
      Map<String, String> names)
      throws IOException {
    if (node.getNames() != null) {
      node.getNames()
          .forEach(
              (name, place) -> {
                if (place.getPage() != null) {
                  names.put(name, labelled.getOrDefault(place.getPage(), ""));
                }
              });
    }
    if (node.getKids() != null) {
      for (PDNameTreeNode<PDPageDestination> kid : node.getKids()) {
        collect(kid, labelled, names);
      }
    }
  }
}
