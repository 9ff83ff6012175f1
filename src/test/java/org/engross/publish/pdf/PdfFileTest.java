package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other software finds in a file. */
class PdfFileTest {
  private static final List<String> IDS = List.of("note_1", "sec_1", "sec_1-1", "sec_1__para_1");

  @Test
  void textComesOutAsItWasGiven() throws IOException {
    String text = new PDFTextStripper().getText(open(Conformance.UA1));
    assertTrue(
        text.contains("The officials of the affi\u00AD\nliated well-known offices say"), text);
    assertTrue(text.contains("“Quoted” – Привет ά\u0323"), text);
    assertFalse(text.contains("\uFFFD"), text);
  }

  @ParameterizedTest
  @EnumSource
  void twoFilesAreTheSameInOtherPlaces(Conformance conformance) throws IOException {
    byte[] here = PdfFile.bytes(Sample.print(conformance));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] there = PdfFile.bytes(Sample.print(conformance));
      assertEquals(decoded(here), decoded(there));
      assertArrayEquals(here, there);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void everyIdIsANamedDestination() throws IOException {
    for (Conformance conformance : Conformance.values()) {
      try (PDDocument document = open(conformance)) {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        for (String id : IDS) {
          PDPageDestination place = names.getDests().getValue(id);
          assertNotNull(place.getPage(), id);
        }
      }
    }
  }

  @Test
  void pagesCarryTheirPrintedNumbers() throws IOException {
    try (PDDocument document = open(Conformance.UA1)) {
      String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
      assertEquals(List.of("i", "1", "2"), List.of(labels));
    }
  }

  @Test
  void everyLinkHasADescriptionAndAPlaceInTheTree() throws IOException {
    try (PDDocument document = open(Conformance.UA1)) {
      List<String> found = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
        for (PDAnnotation annotation : page.getAnnotations()) {
          found.add(annotation.getContents());
          int key = annotation.getCOSObject().getInt(COSName.STRUCT_PARENT);
          Object parent =
              document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(key);
          assertNotNull(parent, annotation.getContents());
          assertTrue(annotation instanceof PDAnnotationLink);
        }
      }
      assertEquals(List.of("1 Things, page 1", "The report"), found);
    }
  }

  @Test
  void theSourceTravelsInside() throws IOException {
    try (PDDocument document = open(Conformance.UA1)) {
      byte[] text =
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("source.txt")
              .getEmbeddedFile()
              .toByteArray();
      assertEquals("The source.\n", new String(text, StandardCharsets.UTF_8));
    }
  }

  private static PDDocument open(Conformance conformance) throws IOException {
    return Loader.loadPDF(PdfFile.bytes(Sample.print(conformance)));
  }

  /** Every stream without its compression, which may differ between systems. */
  private static List<String> decoded(byte[] file) throws IOException {
    List<String> streams = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase value = object.getObject();
        if (value instanceof COSStream stream) {
          streams.add(key + " " + stream.toTextString());
        } else if (value instanceof COSDictionary dictionary) {
          streams.add(key + " " + dictionary.keySet());
        }
      }
    }
    return streams;
  }
}
