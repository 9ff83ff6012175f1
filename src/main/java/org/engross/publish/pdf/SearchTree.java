package org.engross.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The name trees and number trees of PDF (ISO 32000-1, 7.9.6 and 7.9.7): sorted leaves of a limited
 * size, so that a reader finds one of ten thousand names without reading all of them.
 */
final class SearchTree {
  private static final int LEAF = 64;

  private SearchTree() {}

  /** A tree from names; the keys must be ASCII, whose order is that of their bytes. */
  static COSDictionary ofNames(SortedMap<String, ? extends COSBase> values) {
    COSArray flat = new COSArray();
    for (Map.Entry<String, ? extends COSBase> value : values.entrySet()) {
      flat.add(Cos.text(value.getKey()));
      flat.add(value.getValue());
    }
    return root(flat, COSName.NAMES);
  }

  /** A tree from whole numbers. */
  static COSDictionary ofNumbers(SortedMap<Integer, ? extends COSBase> values) {
    COSArray flat = new COSArray();
    for (Map.Entry<Integer, ? extends COSBase> value : values.entrySet()) {
      flat.add(Cos.integer(value.getKey()));
      flat.add(value.getValue());
    }
    return root(flat, COSName.NUMS);
  }

  private static COSDictionary root(COSArray flat, COSName leafKey) {
    if (flat.size() <= 2 * LEAF) {
      COSDictionary root = new COSDictionary();
      root.setItem(leafKey, flat);
      return root;
    }
    List<COSDictionary> level = leaves(flat, leafKey);
    while (level.size() > LEAF) {
      level = parents(level);
    }
    return parent(level, false);
  }

  private static List<COSDictionary> leaves(COSArray flat, COSName leafKey) {
    List<COSDictionary> made = new ArrayList<>();
    for (int from = 0; from < flat.size(); from += 2 * LEAF) {
      int to = Math.min(flat.size(), from + 2 * LEAF);
      COSDictionary leaf = new COSDictionary();
      leaf.setItem(COSName.LIMITS, Cos.array(flat.get(from), flat.get(to - 2)));
      COSArray part = new COSArray();
      for (int i = from; i < to; i++) {
        part.add(flat.get(i));
      }
      leaf.setItem(leafKey, part);
      made.add(leaf);
    }
    return made;
  }

  private static List<COSDictionary> parents(List<COSDictionary> level) {
    List<COSDictionary> made = new ArrayList<>();
    for (int from = 0; from < level.size(); from += LEAF) {
      made.add(parent(level.subList(from, Math.min(level.size(), from + LEAF)), true));
    }
    return made;
  }

  private static COSDictionary parent(List<COSDictionary> kids, boolean limited) {
    COSDictionary made = new COSDictionary();
    if (limited) {
      COSBase least = ((COSArray) kids.get(0).getItem(COSName.LIMITS)).get(0);
      COSBase most = ((COSArray) kids.get(kids.size() - 1).getItem(COSName.LIMITS)).get(1);
      made.setItem(COSName.LIMITS, Cos.array(least, most));
    }
    made.setItem(COSName.KIDS, Cos.array(kids.toArray(new COSBase[0])));
    return made;
  }
}
