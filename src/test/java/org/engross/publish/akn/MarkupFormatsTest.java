package org.engross.publish.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.engross.Drafts;
import org.engross.Works;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.markdown.HostileDrafts;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;
import org.engross.publish.tei.TeiPublication;
import org.engross.publish.tei.TeiSchema;
import org.engross.register.Register;
import org.engross.settings.Metadata;
import org.engross.source.Ledger;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Both markup formats are well formed for any text and follow the naming rules of theirs. */
class MarkupFormatsTest {
  /** eId: parts joined by two underscores, each an element's word with its number. */
  private static final String EID = "(?:[a-z]+(?:_[a-z0-9-]+)*)(?:__[a-z]+(?:_[a-z0-9-]+)*)*";

  @Property(
      seed = "20210917",
      tries = 60,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void anyDraftIsWellFormed(@ForAll("drafts") Draft draft) throws Exception {
    Work work = Works.of(Drafts.sourced(draft), Ledger.EMPTY, "word");
    assertUnique(publish(new AknPublication(), work, ".akn.xml"), "eId");
    assertUnique(publish(new TeiPublication(), work, ".tei.xml"), "xml:id");
    assertEquals(List.of(), TeiSchema.faults(text(new TeiPublication(), work, ".tei.xml")));
  }

  @Test
  void everyPlaceOfTheEditionHasItsId() throws Exception {
    Work work = sample();
    List<String> eIds = values(publish(new AknPublication(), work, ".akn.xml"), "eId");
    List<String> xmlIds = values(publish(new TeiPublication(), work, ".tei.xml"), "xml:id");
    for (var unit : work.edition().units()) {
      assertTrue(eIds.contains(unit.anchor()), unit.anchor());
      assertTrue(xmlIds.contains(unit.anchor()), unit.anchor());
    }
    eIds.forEach(id -> assertTrue(id.matches(EID), id));
  }

  @Test
  void partsStandInTheOrderOfTheStandard() throws Exception {
    Document document = publish(new AknPublication(), sample(), ".akn.xml");
    Element statement = (Element) document.getDocumentElement().getElementsByTagName("*").item(0);
    List<String> parts = new ArrayList<>();
    for (var n = statement.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        parts.add(element.getTagName());
      }
    }
    assertEquals("statement", statement.getTagName());
    assertEquals(List.of("meta", "preamble", "mainBody", "conclusions", "attachments"), parts);
    Element work = (Element) document.getElementsByTagName("FRBRWork").item(0);
    Element uri = (Element) work.getElementsByTagName("FRBRuri").item(0);
    assertEquals(
        "/akn/un/statement/declaration/2021-09-17/sample-declaration", uri.getAttribute("value"));
  }

  @Test
  void namesReferToTheirEntries() throws Exception {
    Document akn = publish(new AknPublication(), sample(), ".akn.xml");
    NodeList bodies = akn.getElementsByTagName("organization");
    assertTrue(bodies.getLength() > 1);
    String refersTo = ((Element) bodies.item(0)).getAttribute("refersTo");
    assertTrue(values(akn, "eId").contains(refersTo.substring(1)));
    assertEquals("Member States", bodies.item(0).getTextContent());
    Document tei = publish(new TeiPublication(), sample(), ".tei.xml");
    String ref = ((Element) tei.getElementsByTagName("orgName").item(1)).getAttribute("ref");
    assertTrue(values(tei, "xml:id").contains(ref.substring(1)));
  }

  @Test
  void pagesAndNotesStandInTheirPlaces() throws Exception {
    Work work = sample();
    Document tei = publish(new TeiPublication(), work, ".tei.xml");
    assertEquals(
        work.composition().pageMap().starts().size(), tei.getElementsByTagName("pb").getLength());
    Element body = (Element) tei.getElementsByTagName("text").item(0);
    assertEquals("The note.", body.getElementsByTagName("note").item(0).getTextContent());
    Document akn = publish(new AknPublication(), work, ".akn.xml");
    Element note = (Element) akn.getElementsByTagName("authorialNote").item(0);
    assertEquals("1", note.getAttribute("marker"));
    assertEquals("The note.", note.getTextContent());
  }

  @Test
  void pageEndsAreCountedAndStandBeforeWords() throws Exception {
    Work work = sample();
    Document akn = publish(new AknPublication(), work, ".akn.xml");
    NodeList ends = akn.getElementsByTagName("eop");
    int pages = work.composition().pageMap().starts().size();
    assertTrue(pages > 1, "the sample has several pages");
    assertEquals(pages - 1, ends.getLength());
    for (int i = 0; i < ends.getLength(); i++) {
      Element end = (Element) ends.item(i);
      assertEquals("eop_" + (i + 1), end.getAttribute("eId"));
      String before =
          end.getPreviousSibling() == null ? " " : end.getPreviousSibling().getTextContent();
      assertTrue(before.isEmpty() || before.endsWith(" "), before);
    }
  }

  @Test
  void aPlaceKeepsTheIdItHadFirst() {
    Register register =
        new Register(
            List.of(),
            List.of(
                new Register.Moved("sec_1__para_3", "sec_4__para_1", "1 ¶3", "2"),
                new Register.Moved("sec_3__para_1", "sec_4__para_1", "3 ¶1", "3"),
                new Register.Moved("sec_5__para_2", "sec_5__para_1", "5 ¶2", "2")),
            List.of(),
            List.of());
    assertEquals(Map.of("sec_4__para_1", "sec_1__para_3"), FirstIds.of(register));
  }

  @Test
  void theCountryIsThatOfTheOneStateNamed() {
    assertEquals("fr", country("Constitution", "French Republic"));
    assertEquals("tj", country("Constitution of the Republic of Tajikistan"));
    assertEquals("us", country("Constitution of the United States of America"));
    assertEquals("ru", country("Конституция Российской Федерации"));
    assertEquals("eu", country("Regulation 1", "European Union"));
    assertEquals("un", country("Treaty between France and Italy"));
    assertEquals("un", country("Pact", "France", "Italy"));
    assertEquals("un", country("Charter", "United Nations"));
    assertEquals("un", country("Charter of the League of Omaniacs"));
  }

  private static String country(String title, String... issuers) {
    return Country.of(
        Metadata.builder("slug")
            .title(title)
            .type("constitution")
            .issuers(List.of(issuers))
            .language(title.startsWith("К") ? "ru" : "en")
            .build());
  }

  private static Work sample() {
    List<DraftBlock> blocks = new ArrayList<>(Drafts.declaration().blocks());
    blocks.add(Drafts.head(DivisionKind.ANNEX, 1, "Annex I", "Lists"));
    blocks.add(Drafts.marked("With a note1.", new Mark(11, 12, MarkKind.NOTE, "1")));
    blocks.add(Drafts.note("1", "1", "The note."));
    blocks.add(Drafts.table(1, "a|b", "c|d"));
    return Works.of(Drafts.sourced(new Draft(blocks)), Ledger.EMPTY, "Member States");
  }

  private static Document publish(Publication format, Work work, String suffix) throws Exception {
    byte[] bytes = text(format, work, suffix).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static String text(Publication format, Work work, String suffix) throws IOException {
    Path folder = Files.createTempDirectory("markup");
    try {
      format.publish(work, new Folder(folder));
      return Files.readString(folder.resolve("sample-declaration" + suffix));
    } finally {
      Files.deleteIfExists(folder.resolve("sample-declaration" + suffix));
      Files.deleteIfExists(folder);
    }
  }

  private static void assertUnique(Document document, String attribute) {
    List<String> ids = values(document, attribute);
    assertEquals(new TreeSet<>(ids).size(), ids.size(), ids::toString);
  }

  private static List<String> values(Document document, String attribute) {
    List<String> values = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String value = ((Element) all.item(i)).getAttribute(attribute);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  @Provide
  Arbitrary<Draft> drafts() {
    return HostileDrafts.drafts();
  }
}
