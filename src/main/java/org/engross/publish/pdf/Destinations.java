package org.engross.publish.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.engross.typeset.Placed;

/** The named destinations: every id of the edition as a place in the file. */
final class Destinations {
  private record Spot(Placed.Anchor anchor, COSDictionary page) {}

  private final Map<String, Spot> spots = new LinkedHashMap<>();

  /** The first place an id stands at counts. */
  void add(Placed.Anchor anchor, COSDictionary page) {
    spots.putIfAbsent(anchor.id(), new Spot(anchor, page));
  }

  /** An old id leads where the id does that answers for it now, if that is in the file. */
  void alias(String old, String id) {
    Spot spot = spots.get(id);
    if (spot != null) {
      spots.putIfAbsent(old, spot);
    }
  }

  boolean has(String id) {
    return spots.containsKey(id);
  }

  /** The sorted name tree; with structure destinations where the standard wants them. */
  COSDictionary tree(StructureTree structure, Conformance conformance) {
    SortedMap<String, COSBase> named = new TreeMap<>();
    spots.forEach((id, spot) -> named.put(id, destination(spot, structure, conformance)));
    return SearchTree.ofNames(named);
  }

  private static COSBase destination(Spot spot, StructureTree tree, Conformance conformance) {
    COSArray place = place(spot.page(), spot.anchor());
    if (conformance == Conformance.UA1) {
      return place;
    }
    COSDictionary element = tree.element(spot.anchor().tag()).orElseGet(tree::document);
    COSDictionary both = new COSDictionary();
    both.setItem(COSName.D, place);
    both.setItem(Cos.name("SD"), place(element, spot.anchor()));
    return both;
  }

  private static COSArray place(COSDictionary target, Placed.Anchor anchor) {
    return Cos.array(
        target, Cos.name("XYZ"), Cos.length(anchor.x()), Cos.length(anchor.y()), COSNull.NULL);
  }
}
