package org.engross.publish.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The further properties of a structure element, each where ISO 32000-1, 14.8.5 wants it. */
final class StructureAttribute {
  private static final List<String> TEXTS = List.of("Alt", "ActualText", "E", "T");
  private static final List<String> NAMES = List.of("ListNumbering", "Scope");
  private static final List<String> NUMBERS = List.of("ColSpan", "RowSpan");

  private StructureAttribute() {}

  /**
   * @param element receives properties that stand in the element itself
   * @param owned receives those that belong to an owner such as List or Table
   * @throws IllegalArgumentException for a name that is not known
   */
  static void write(String name, String value, COSDictionary element, COSArray owned) {
    if (name.equals("Ref")) {
      return; // a relation between elements, written by the tree
    }
    if (TEXTS.contains(name)) {
      element.setItem(Cos.name(name), Cos.text(value));
      return;
    }
    COSDictionary attribute = Cos.inline();
    attribute.setItem(COSName.O, Cos.name(name.equals("ListNumbering") ? "List" : "Table"));
    attribute.setItem(Cos.name(name), value(name, value));
    owned.add(attribute);
  }

  private static COSBase value(String name, String value) {
    if (NAMES.contains(name)) {
      return Cos.name(value);
    }
    if (NUMBERS.contains(name)) {
      return Cos.integer(Long.parseLong(value));
    }
    if (name.equals("Headers")) {
      COSArray ids = new COSArray();
      for (String id : value.split(" ")) {
        ids.add(Cos.text(id));
      }
      return ids;
    }
    throw new IllegalArgumentException("unknown property of a structure element: " + name);
  }
}
