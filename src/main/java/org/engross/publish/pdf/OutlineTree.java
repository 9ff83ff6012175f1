package org.engross.publish.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.engross.typeset.Composition.OutlineEntry;

/** The bookmarks; the outermost are shown, the inner ones folded. */
final class OutlineTree {
  private OutlineTree() {}

  static COSDictionary of(List<OutlineEntry> entries) {
    COSDictionary root = Cos.typed("Outlines");
    fill(root, entries);
    root.setItem(COSName.COUNT, Cos.integer(entries.size()));
    return root;
  }

  private static COSDictionary item(OutlineEntry entry, COSDictionary parent) {
    COSDictionary item = new COSDictionary();
    item.setItem(COSName.TITLE, Cos.text(entry.title()));
    item.setItem(COSName.PARENT, parent);
    item.setItem(COSName.DEST, Cos.text(entry.id()));
    if (!entry.children().isEmpty()) {
      fill(item, entry.children());
      // A negative count means: folded.
      item.setItem(COSName.COUNT, Cos.integer(-entry.children().size()));
    }
    return item;
  }

  private static void fill(COSDictionary parent, List<OutlineEntry> entries) {
    COSDictionary previous = null;
    for (OutlineEntry entry : entries) {
      COSDictionary item = item(entry, parent);
      if (previous == null) {
        parent.setItem(COSName.FIRST, item);
      } else {
        previous.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, previous);
      }
      previous = item;
    }
    parent.setItem(COSName.LAST, previous);
  }
}
