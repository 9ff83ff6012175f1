package org.engross.publish.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure of a file with the text of its elements, in the order of the tree. */
final class TaggedText {
  private final Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();

  /**
   * An element of the tree.
   *
   * @param kids roles of the elements right below it
   * @param annotations those that stand right in it
   * @param text all text in it
   */
  record Element(
      String role,
      String parentRole,
      List<String> kids,
      List<COSDictionary> annotations,
      String text,
      COSDictionary dictionary) {
    /** The value of a property that belongs to an owner; null where there is none. */
    String attribute(String name) {
      COSBase owned = dictionary.getDictionaryObject(COSName.A);
      return owned instanceof COSDictionary one ? one.getNameAsString(name) : null;
    }
  }

  static TaggedText of(PDDocument document) throws IOException {
    TaggedText tree = new TaggedText();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> texts = new HashMap<>();
      extractor.getMarkedContents().forEach(content -> collect(content, texts));
      tree.marks.put(page.getCOSObject(), texts);
    }
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    for (COSBase kid : kids(root)) {
      tree.add((COSDictionary) kid, "", null);
    }
    return tree;
  }

  /** All elements, each before those in it. */
  List<Element> elements() {
    return elements;
  }

  /** The text of the elements of a role, without that in elements of some other roles. */
  String textOf(String role, List<String> without) {
    StringBuilder text = new StringBuilder();
    for (Element element : elements) {
      if (element.role().equals(role)) {
        write(element.dictionary(), null, without, text);
      }
    }
    return text.toString();
  }

  private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
    if (content.getMCID() >= 0) {
      StringBuilder text = new StringBuilder();
      for (Object piece : content.getContents()) {
        if (piece instanceof TextPosition position) {
          text.append(position.getUnicode());
        }
      }
      texts.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void add(COSDictionary element, String parent, COSDictionary around) {
    COSDictionary page = page(element, around);
    String role = element.getNameAsString(COSName.S);
    List<String> roles = new ArrayList<>();
    List<COSDictionary> annotations = new ArrayList<>();
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        roles.add(child.getNameAsString(COSName.S));
      } else if (kid instanceof COSDictionary object && object.containsKey(COSName.OBJ)) {
        annotations.add(object.getCOSDictionary(COSName.OBJ));
      }
    }
    StringBuilder text = new StringBuilder();
    write(element, around, List.of(), text);
    elements.add(new Element(role, parent, roles, annotations, text.toString(), element));
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        add(child, role, page);
      }
    }
  }

  private void write(
      COSDictionary element, COSDictionary around, List<String> without, StringBuilder text) {
    COSDictionary page = page(element, around);
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger mark) {
        text.append(marks.get(page).getOrDefault(mark.intValue(), ""));
      } else if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        if (!without.contains(child.getNameAsString(COSName.S))) {
          write(child, page, without, text);
        }
      } else if (kid instanceof COSDictionary mark && mark.containsKey(COSName.MCID)) {
        Map<Integer, String> there = marks.get(page(mark, page));
        text.append(there.getOrDefault(mark.getInt(COSName.MCID), ""));
      }
    }
  }

  private static COSDictionary page(COSDictionary element, COSDictionary around) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    return own == null ? around : own;
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase all = element.getDictionaryObject(COSName.K);
    List<COSBase> kids = new ArrayList<>();
    if (all instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids.add(array.getObject(i));
      }
    } else if (all != null) {
      kids.add(all);
    }
    return kids;
  }
}
