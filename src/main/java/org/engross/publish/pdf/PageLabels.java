package org.engross.publish.pdf;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.engross.language.Numerals;
import org.engross.typeset.Page;

/** The numbers a viewer shows, equal to the printed ones: one range for each run of numbering. */
final class PageLabels {
  private PageLabels() {}

  static COSDictionary of(List<Page> pages) {
    SortedMap<Integer, COSDictionary> ranges = new TreeMap<>();
    String style = "";
    int expected = 0;
    for (int i = 0; i < pages.size(); i++) {
      String label = pages.get(i).label();
      int number = number(label);
      String found = number < 1 ? "" : Character.isDigit(label.charAt(0)) ? "D" : "r";
      if (found.isEmpty() || !found.equals(style) || number != expected) {
        ranges.put(i, range(found, number, label));
      }
      style = found;
      expected = number + 1;
    }
    return SearchTree.ofNumbers(ranges);
  }

  private static COSDictionary range(String style, int first, String label) {
    COSDictionary range = Cos.inline();
    if (style.isEmpty()) {
      range.setItem(COSName.P, Cos.text(label));
    } else {
      range.setItem(COSName.S, Cos.name(style));
      range.setItem(COSName.ST, Cos.integer(first));
    }
    return range;
  }

  /** The value of a label in figures or small roman numerals; 0 for any other. */
  private static int number(String label) {
    if (label.matches("[1-9][0-9]{0,6}")) {
      return Integer.parseInt(label);
    }
    return label.matches("[ivxlcdm]+") ? Numerals.roman(label).orElse(0) : 0;
  }
}
