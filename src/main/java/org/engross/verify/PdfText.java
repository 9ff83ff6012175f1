package org.engross.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Takes the edition's text out of a tagged PDF in the order of its structure, which is the order in
 * which it is read aloud. Artifacts are not in the structure and so are left out.
 */
final class PdfText {
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Quote", "Em", "Strong", "Sub", "Lbl");
  private static final Set<String> HOLDS_LINES =
      Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Span", "Link", "Reference");

  private final Expectation expected;
  private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
  private final Map<COSBase, String> labels = new HashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private boolean breaks = true;

  private PdfText(Expectation expected) {
    this.expected = expected;
  }

  static List<Passage> of(PDDocument document, Expectation expected) throws IOException {
    PdfText text = new PdfText(expected);
    text.pages(document);
    COSBase root = document.getDocumentCatalog().getCOSObject().getItem(COSName.STRUCT_TREE_ROOT);
    if (resolved(root) instanceof COSDictionary tree) {
      text.kids(tree, new Around("", "", tree, "StructTreeRoot"));
    }
    return text.passages;
  }

  /** What is around a piece of content: ids of element and note, the page, the role. */
  private record Around(String id, String note, COSBase page, String role) {}

  private void pages(PDDocument document) throws IOException {
    PdfPageText reader = new PdfPageText();
    List<String> printed = PdfPages.labels(document);
    for (PDPage page : document.getPages()) {
      labels.put(page.getCOSObject(), printed.get(texts.size()));
      texts.put(page.getCOSObject(), reader.read(page));
    }
  }

  private void kids(COSDictionary element, Around around) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (COSBase kid : array) {
        kid(resolved(kid), around);
      }
    } else if (kids != null) {
      kid(kids, around);
    }
  }

  private void kid(COSBase kid, Around around) {
    if (kid instanceof COSInteger number) {
      content(around, around.page(), number.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      if (COSName.MCR.equals(dictionary.getCOSName(COSName.TYPE))) {
        COSBase page = dictionary.getDictionaryObject(COSName.PG);
        content(around, page == null ? around.page() : page, dictionary.getInt(COSName.MCID));
      } else if (dictionary.containsKey(COSName.S)) {
        element(dictionary, around);
      }
    }
  }

  private void element(COSDictionary element, Around around) {
    String own = element.getString(COSName.ID, "");
    String role = element.getNameAsString(COSName.S);
    if (expected.added().contains(own)) {
      return;
    }
    String id = expected.holdsText(own) ? own : around.id();
    String note = expected.notes().contains(own) ? own : around.note();
    COSBase page = element.getDictionaryObject(COSName.PG);
    boolean block = !INLINE.contains(role);
    block |= role.equals("Lbl") && !HOLDS_LINES.contains(around.role());
    boolean before = breaks;
    breaks |= block;
    kids(element, new Around(id, note, page == null ? around.page() : page, role));
    // A note at the foot of a page may stand within a word that runs over to the next page.
    breaks = note.equals(around.note()) ? breaks || block : before;
  }

  private void content(Around around, COSBase page, int number) {
    String text = texts.getOrDefault(page, Map.of()).getOrDefault(number, "");
    if (!around.id().isEmpty() && !text.isEmpty()) {
      String label = labels.getOrDefault(page, "");
      passages.add(new Passage(around.id(), label, around.note(), breaks, text));
      breaks = false;
    }
  }

  private static COSBase resolved(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }
}
