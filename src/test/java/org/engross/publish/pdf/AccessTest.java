package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.engross.edition.TextUnit;
import org.engross.settings.PageSettings;
import org.engross.typeset.Composition;
import org.engross.typeset.Convention;
import org.engross.typeset.Texts;
import org.engross.typeset.Typesetter;
import org.engross.typeset.TypesettingInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader who does not see the page is told by the files of whole editions. */
class AccessTest {
  private static final Map<String, List<String>> PARENTS =
      Map.of(
          "TOCI", List.of("TOC"),
          "LI", List.of("L"),
          "LBody", List.of("LI"),
          "TR", List.of("Table"),
          "TH", List.of("TR"),
          "TD", List.of("TR"));

  @ParameterizedTest
  @CsvSource({
    "declaration, UA1",
    "convention, UA1",
    "convention, UA2",
    "resolution, UA1",
    "resolution, UA2",
    "constitution, UA1",
    "chinese, UA2"
  })
  void readerIsTold(String name, Conformance conformance) throws IOException {
    TypesettingInput input = input(name);
    Composition composition = new Typesetter().typeset(input).value();
    Print print = new Print(composition, input.edition().metadata(), conformance, List.of());
    try (PDDocument document = Loader.loadPDF(PdfFile.bytes(print))) {
      TaggedText tree = TaggedText.of(document);
      assertAll(
          () -> assertEquals(List.of(), skippedLevels(tree)),
          () -> assertEquals(List.of(), strayElements(tree)),
          () -> assertEquals(List.of(), tableFaults(tree)),
          () -> assertEquals(List.of(), linkFaults(tree)),
          () -> assertEquals(List.of(), noteFaults(tree, conformance)),
          () -> assertEquals(text(input), compact(tree.textOf("Part", noteRoles()))),
          () -> assertEquals(contentsOrIndexes(tree), outline(document)),
          () -> assertEquals(List.of(), unsorted(document)));
    }
  }

  private static TypesettingInput input(String name) throws IOException {
    PageSettings page = PageSettings.DEFAULT;
    return switch (name) {
      case "declaration" -> Texts.declaration(page);
      case "convention" -> Convention.input(page);
      case "chinese" -> Texts.chinese(page);
      case "resolution" -> Texts.corpus("unga-res-78-272-raw.txt", "en", page);
      default -> Texts.corpus("constitution-fr-1958.txt", "fr", page);
    };
  }

  private static List<String> noteRoles() {
    return List.of("Note", "FENote");
  }

  /** The first head is of the first level, and no level is left out on the way down. */
  private static List<String> skippedLevels(TaggedText tree) {
    List<String> skipped = new ArrayList<>();
    int level = 0;
    for (TaggedText.Element element : tree.elements()) {
      if (element.role().matches("H[1-6]")) {
        int own = element.role().charAt(1) - '0';
        if (own > level + 1) {
          skipped.add("H" + level + " is followed by " + element.role() + " " + element.text());
        }
        level = own;
      }
    }
    assertTrue(level > 0, "no heads at all");
    return skipped;
  }

  private static List<String> strayElements(TaggedText tree) {
    List<String> stray = new ArrayList<>();
    for (TaggedText.Element element : tree.elements()) {
      List<String> parents = PARENTS.get(element.role());
      if (parents != null && !parents.contains(element.parentRole())) {
        stray.add(element.role() + " in " + element.parentRole());
      }
      if (element.role().equals("LI") && !element.kids().contains("LBody")) {
        stray.add("LI without LBody");
      }
    }
    return stray;
  }

  /** Heads of columns say that they are, and all rows have the same number of cells. */
  private static List<String> tableFaults(TaggedText tree) {
    List<String> faults = new ArrayList<>();
    Map<COSDictionary, Integer> cellsOf = new HashMap<>();
    for (TaggedText.Element element : tree.elements()) {
      if (element.role().equals("TH") && !"Column".equals(element.attribute("Scope"))) {
        faults.add("TH without Scope: " + element.text());
      }
      if (element.role().equals("TR")) {
        COSDictionary table = element.dictionary().getCOSDictionary(COSName.P);
        int cells = cellsOf.computeIfAbsent(table, first -> element.kids().size());
        if (cells != element.kids().size()) {
          faults.add("a row of " + element.kids().size() + " cells, not " + cells);
        }
      }
    }
    return faults;
  }

  /** Each link holds its annotation, which has words for it and leads somewhere. */
  private static List<String> linkFaults(TaggedText tree) {
    List<String> faults = new ArrayList<>();
    for (TaggedText.Element element : tree.elements()) {
      if (element.role().equals("Link")) {
        boolean whole = !element.annotations().isEmpty() && !element.text().isBlank();
        for (COSDictionary annotation : element.annotations()) {
          boolean leads = annotation.containsKey("Dest") || annotation.containsKey(COSName.A);
          whole &= leads && !annotation.getString(COSName.CONTENTS, "").isBlank();
        }
        if (!whole) {
          faults.add("Link " + element.text());
        }
      }
    }
    return faults;
  }

  /** Each note has its mark as a label; in PDF 2.0 mark and note refer to each other. */
  private static List<String> noteFaults(TaggedText tree, Conformance conformance) {
    List<String> faults = new ArrayList<>();
    for (TaggedText.Element element : tree.elements()) {
      if (!noteRoles().contains(element.role())) {
        continue;
      }
      boolean second = conformance == Conformance.UA2;
      if (!element.role().equals(second ? "FENote" : "Note") || !element.kids().contains("Lbl")) {
        faults.add(element.role() + " " + element.kids());
      }
      COSArray marks = element.dictionary().getCOSArray(COSName.getPDFName("Ref"));
      if (second && (marks == null || marks.size() == 0 || !leadsBack(marks, element))) {
        faults.add("no way back to the mark of " + element.text());
      }
    }
    return faults;
  }

  private static boolean leadsBack(COSArray marks, TaggedText.Element note) {
    for (int i = 0; i < marks.size(); i++) {
      COSDictionary mark = (COSDictionary) marks.getObject(i);
      COSArray back = mark.getCOSArray(COSName.getPDFName("Ref"));
      if (back == null || back.getObject(0) != note.dictionary()) {
        return false;
      }
    }
    return true;
  }

  /** The text of the edition without its notes. */
  private static String text(TypesettingInput input) {
    StringBuilder text = new StringBuilder();
    for (TextUnit unit : input.edition().units()) {
      if (unit.role() != TextUnit.Role.NOTE && unit.role() != TextUnit.Role.NOTE_LABEL) {
        text.append(unit.text().string());
      }
    }
    return compact(text.toString());
  }

  /** The lines of the contents; a text without divisions has none, and its outline the indexes. */
  private static List<String> contentsOrIndexes(TaggedText tree) {
    List<String> lines = contents(tree);
    return lines.isEmpty() ? List.of("Indexofdocuments", "Indexofbodies") : lines;
  }

  private static List<String> contents(TaggedText tree) {
    return tree.elements().stream()
        .filter(element -> element.role().equals("TOCI"))
        .map(element -> compact(element.text()).replaceAll("[0-9ivxl]+$", ""))
        .toList();
  }

  private static List<String> outline(PDDocument document) {
    List<String> titles = new ArrayList<>();
    collect(document.getDocumentCatalog().getDocumentOutline(), titles);
    return titles;
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (PDOutlineItem item : node.children()) {
      titles.add(compact(item.getTitle()).replaceAll("[0-9ivxl]+$", ""));
      collect(item, titles);
    }
  }

  /** Names of destinations that do not stand in their order. */
  private static List<String> unsorted(PDDocument document) throws IOException {
    List<String> names = new ArrayList<>();
    COSDictionary root = document.getDocumentCatalog().getNames().getDests().getCOSObject();
    names(root, names);
    assertTrue(names.size() > 20, "names: " + names.size());
    List<String> unsorted = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
        unsorted.add(names.get(i));
      }
    }
    return unsorted;
  }

  private static void names(COSDictionary node, List<String> names) {
    COSArray own = node.getCOSArray(COSName.NAMES);
    for (int i = 0; own != null && i < own.size(); i += 2) {
      names.add(((org.apache.pdfbox.cos.COSString) own.getObject(i)).getString());
    }
    COSArray kids = node.getCOSArray(COSName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      names((COSDictionary) kids.getObject(i), names);
    }
  }

  private static String compact(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD\\u2028\\u2002\\u202F\\u200B\\u2060]", "");
  }
}
