package org.engross.publish.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.engross.typeset.Tag;

/**
 * The logical structure, built while pages are drawn: an element is put below its parent when its
 * first content is drawn, so the order of the tree is the order of reading.
 */
final class StructureTree {
  private final boolean second;
  private final Roles roles;
  private final Map<Integer, StructureElement> elements = new LinkedHashMap<>();
  private final Map<String, StructureElement> byId = new HashMap<>();
  private final Map<COSDictionary, List<COSBase>> marksOfPage = new LinkedHashMap<>();
  private final List<StructureElement> annotated = new ArrayList<>();
  private final List<StructureElement> outermost = new ArrayList<>();
  private final COSDictionary root = Cos.typed("StructTreeRoot");
  private final int pages;

  /**
   * @param pages how many pages the file has; their keys in the parent tree come first
   * @throws IllegalArgumentException when a tag's parent does not come before it
   */
  StructureTree(List<Tag> tags, int pages, Conformance conformance) {
    this.pages = pages;
    this.second = conformance == Conformance.UA2;
    this.roles = new Roles(conformance);
    for (Tag tag : tags) {
      if (tag.parent() != Tag.ROOT && !elements.containsKey(tag.parent())) {
        throw new IllegalArgumentException("no parent before: " + tag);
      }
      StructureElement element = new StructureElement(tag);
      elements.put(tag.key(), element);
      if (!tag.id().isEmpty()) {
        byId.putIfAbsent(tag.id(), element);
      }
    }
  }

  /** Tells which page has which key in the parent tree. */
  void page(COSDictionary page) {
    page.setItem(COSName.STRUCT_PARENTS, Cos.integer(marksOfPage.size()));
    marksOfPage.put(page, new ArrayList<>());
  }

  /** The role that stands at the marked content of a tag. */
  String markRole(int tag) {
    return roles.name(elements.get(tag).tag().role());
  }

  /** Begins a piece of an element's content on a page and returns its number there. */
  int mark(int tag, COSDictionary page) {
    StructureElement element = attached(tag);
    List<COSBase> marks = marksOfPage.get(page);
    element.addMark(marks.size(), page);
    marks.add(element.dictionary());
    return marks.size() - 1;
  }

  /** Puts an annotation into an element. */
  void annotation(int tag, COSDictionary annotation, COSDictionary page) {
    StructureElement element = attached(tag);
    element.addObject(annotation, page);
    annotation.setItem(COSName.STRUCT_PARENT, Cos.integer(pages + annotated.size()));
    annotated.add(element);
  }

  /** The object of the element a tag stands for, if any of it was drawn. */
  Optional<COSDictionary> element(int tag) {
    StructureElement element = elements.get(tag);
    return element != null && element.isAttached()
        ? Optional.of(element.dictionary())
        : Optional.empty();
  }

  /** The outermost element. */
  COSDictionary document() {
    return outermost.get(0).dictionary();
  }

  private StructureElement attached(int tag) {
    StructureElement element = elements.get(tag);
    if (element == null) {
      throw new IllegalArgumentException("content of an unknown tag: " + tag);
    }
    if (!element.isAttached()) {
      int parent = element.tag().parent();
      if (parent == Tag.ROOT) {
        element.attach(root);
        outermost.add(element);
      } else {
        attached(parent).addChild(element);
      }
    }
    return element;
  }

  /** The finished tree; call it when all pages are drawn. */
  COSDictionary finish() {
    emptyCells();
    SortedMap<String, COSDictionary> ids = new TreeMap<>();
    for (StructureElement element : elements.values()) {
      if (element.isAttached()) {
        finish(element, ids);
      }
    }
    COSArray kids = new COSArray();
    outermost.forEach(element -> kids.add(element.dictionary()));
    root.setItem(COSName.K, kids);
    root.setItem(Cos.name("ParentTree"), parentTree());
    root.setItem(Cos.name("ParentTreeNextKey"), Cos.integer(pages + annotated.size()));
    if (!ids.isEmpty()) {
      root.setItem(Cos.name("IDTree"), SearchTree.ofNames(ids));
    }
    roles.all().ifPresent(all -> root.setItem(Cos.name("Namespaces"), all));
    return root;
  }

  private void finish(StructureElement element, SortedMap<String, COSDictionary> ids) {
    Tag tag = element.tag();
    element.finish(roles);
    String id = identity(element);
    if (!id.isEmpty() && ids.putIfAbsent(id, element.dictionary()) == null) {
      element.dictionary().setItem(COSName.ID, Cos.text(id));
    }
    String targets = tag.attributes().getOrDefault("Ref", "");
    if (second && !targets.isEmpty()) {
      element.dictionary().setItem(Cos.name("Ref"), elements(targets));
    }
  }

  private COSArray elements(String ids) {
    COSArray found = new COSArray();
    for (String id : ids.split(" ")) {
      StructureElement element = byId.get(id);
      if (element != null && element.isAttached()) {
        found.add(element.dictionary());
      }
    }
    return found;
  }

  /** PDF/UA-1, 7.9: every note has an identity of its own. */
  private static String identity(StructureElement element) {
    Tag tag = element.tag();
    boolean nameless = tag.id().isEmpty() && tag.role().equals("Note");
    return nameless ? "tag-" + tag.key() : tag.id();
  }

  /** A cell in which nothing is drawn still counts in its row. */
  private void emptyCells() {
    Map<Integer, StructureElement> before = new HashMap<>();
    for (StructureElement element : elements.values()) {
      Tag tag = element.tag();
      boolean cell = tag.role().equals("TD") || tag.role().equals("TH");
      if (cell && !element.isAttached()) {
        attached(tag.parent()).insertChild(element, Optional.ofNullable(before.get(tag.parent())));
      }
      if (element.isAttached()) {
        before.put(tag.parent(), element);
      }
    }
  }

  private COSDictionary parentTree() {
    SortedMap<Integer, COSBase> parents = new TreeMap<>();
    for (List<COSBase> marks : marksOfPage.values()) {
      parents.put(parents.size(), Cos.array(marks.toArray(new COSBase[0])));
    }
    for (StructureElement element : annotated) {
      parents.put(parents.size(), element.dictionary());
    }
    return SearchTree.ofNumbers(parents);
  }
}
