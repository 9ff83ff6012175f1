package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engross.typeset.Composition;
import org.engross.typeset.Composition.OutlineEntry;
import org.engross.typeset.Page;
import org.engross.typeset.PageMap;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;
import org.junit.jupiter.api.Test;

/** Chains of thousands of neighbours are no danger to the stack, and their trees are searchable. */
class LongFileTest {
  private static final int PAGES = 1200;
  private static final int PARAGRAPHS = 5;

  @Test
  void aBookOfManyPagesIsWritten() throws IOException {
    byte[] file =
        PdfFile.bytes(new Print(composition(), Sample.METADATA, Conformance.UA2, List.of()));
    try (PDDocument document = Loader.loadPDF(file)) {
      assertEquals(PAGES, document.getNumberOfPages());
      var names = document.getDocumentCatalog().getNames().getDests();
      assertEquals(PAGES - 1, pageOf(document, names.getValue("p_" + (PAGES * PARAGRAPHS - 1))));
      assertEquals(0, pageOf(document, names.getValue("p_0")));
    }
  }

  private static int pageOf(
      PDDocument document,
      org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination to) {
    return document.getPages().indexOf(to.getPage());
  }

  private static Composition composition() {
    Face face = Faces.builtIn().face(Style.of(Cut.REGULAR, 12_000));
    List<Glyph> glyphs = face.shape("A paragraph of the long document ", Features.NONE);
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag(0, Tag.ROOT, "Document", "", "", Map.of()));
    List<Page> pages = new ArrayList<>();
    List<OutlineEntry> outline = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      List<Placed> items = new ArrayList<>();
      for (int i = 0; i < PARAGRAPHS; i++) {
        int tag = tags.size();
        String id = "p_" + (tag - 1);
        tags.add(new Tag(tag, 0, "P", "", id, Map.of()));
        items.add(new Placed.Anchor(id, tag, 0, 700_000));
        items.add(new Placed.Run(tag, face, 12_000, 72_000, 700_000, 1000, glyphs));
        items.add(new Placed.Link(tag, 0, 0, 1000, 1000, "#p_0", "The first"));
        outline.add(new OutlineEntry("Paragraph " + tag, id, List.of()));
      }
      pages.add(new Page(Integer.toString(page + 1), false, items));
    }
    return new Composition(595_276, 841_890, pages, tags, outline, PageMap.EMPTY);
  }
}
