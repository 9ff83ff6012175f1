package org.engross.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.engross.typeset.Tag;

/** One element of the logical structure while it is being filled. */
final class StructureElement {
  private final Tag tag;
  private final COSDictionary dictionary = Cos.typed("StructElem");
  private final List<COSBase> kids = new ArrayList<>();
  private boolean attached;

  StructureElement(Tag tag) {
    this.tag = tag;
  }

  Tag tag() {
    return tag;
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  boolean isAttached() {
    return attached;
  }

  void attach(COSDictionary parent) {
    dictionary.setItem(COSName.P, parent);
    attached = true;
  }

  void addChild(StructureElement child) {
    child.attach(dictionary);
    kids.add(child.dictionary);
  }

  /** Adds a child behind another, or as the first. */
  void insertChild(StructureElement child, Optional<StructureElement> before) {
    child.attach(dictionary);
    int at = before.map(element -> kids.indexOf(element.dictionary) + 1).orElse(0);
    kids.add(at, child.dictionary);
  }

  void addMark(int number, COSDictionary page) {
    if (onFirstPage(page)) {
      kids.add(Cos.integer(number));
      return;
    }
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, COSName.MCR);
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.MCID, Cos.integer(number));
    kids.add(reference);
  }

  void addObject(COSDictionary object, COSDictionary page) {
    COSDictionary reference = Cos.inline();
    reference.setItem(COSName.TYPE, COSName.OBJR);
    if (!onFirstPage(page)) {
      reference.setItem(COSName.PG, page);
    }
    reference.setItem(COSName.OBJ, object);
    kids.add(reference);
  }

  private boolean onFirstPage(COSDictionary page) {
    if (!dictionary.containsKey(COSName.PG)) {
      dictionary.setItem(COSName.PG, page);
    }
    return dictionary.getItem(COSName.PG) == page;
  }

  /** Writes role, language, attributes and children into the object. */
  void finish(Roles roles) {
    dictionary.setItem(COSName.S, Cos.name(roles.name(tag.role())));
    roles.namespaceOf(tag.role()).ifPresent(ns -> dictionary.setItem(Cos.name("NS"), ns));
    if (!tag.language().isEmpty()) {
      dictionary.setItem(COSName.LANG, Cos.text(tag.language()));
    }
    COSArray owned = new COSArray();
    for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
      StructureAttribute.write(attribute.getKey(), attribute.getValue(), dictionary, owned);
    }
    if (owned.size() > 0) {
      dictionary.setItem(COSName.A, owned.size() == 1 ? owned.get(0) : owned);
    }
    if (!kids.isEmpty()) {
      COSBase only = kids.get(0);
      dictionary.setItem(
          COSName.K, kids.size() == 1 ? only : Cos.array(kids.toArray(new COSBase[0])));
    }
  }
}
