package org.engross.publish.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.engross.typeset.Placed;

/** The link annotations of one page, each with a description and a place in the structure. */
final class Links {
  /** Printed with the page, as archives demand of every annotation. */
  private static final int PRINT = 4;

  private final COSArray annotations = new COSArray();

  void add(Placed.Link link, StructureTree tree, COSDictionary page) {
    COSDictionary made = Cos.typed("Annot");
    made.setItem(COSName.SUBTYPE, COSName.LINK);
    made.setItem(COSName.RECT, rectangle(link));
    made.setItem(COSName.BORDER, Cos.array(Cos.integer(0), Cos.integer(0), Cos.integer(0)));
    made.setItem(COSName.F, Cos.integer(PRINT));
    made.setItem(COSName.CONTENTS, Cos.text(link.description()));
    made.setItem(COSName.P, page);
    if (link.target().startsWith("#")) {
      made.setItem(COSName.DEST, Cos.text(link.target().substring(1)));
    } else {
      made.setItem(COSName.A, address(link.target()));
    }
    tree.annotation(link.tag(), made, page);
    annotations.add(made);
  }

  /** Puts the annotations, if there are any, on the page. */
  void finish(COSDictionary page) {
    if (annotations.size() > 0) {
      page.setItem(COSName.ANNOTS, annotations);
    }
  }

  private static COSArray rectangle(Placed.Link link) {
    return Cos.array(
        Cos.length(link.x()),
        Cos.length(link.y()),
        Cos.length(link.x() + link.width()),
        Cos.length(link.y() + link.height()));
  }

  private static COSDictionary address(String uri) {
    COSDictionary action = Cos.inline();
    action.setItem(COSName.S, COSName.URI);
    action.setItem(COSName.URI, Cos.text(uri));
    return action;
  }
}
