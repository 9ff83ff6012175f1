package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.SignatoryLine.Role;
import org.junit.jupiter.api.Test;

/** What a reader of the shortened official texts knows to be in them. */
class KindFactsTest {
  private static Read kind(String name) {
    return Read.file("kinds/" + name);
  }

  private static List<String> lines(DraftBlock.Signatory signatory, Role role) {
    return signatory.lines().stream()
        .filter(l -> l.role() == role)
        .map(l -> l.text().string())
        .toList();
  }

  private static List<Integer> levels(Read read, DivisionKind kind) {
    return read.heads(kind).stream().map(DraftBlock.Head::level).toList();
  }

  @Test
  void clausesKeepTheirNumbersOverGaps() {
    Read read = kind("magna-carta.txt");
    List<String> numbers =
        read.paras().stream().map(p -> p.label().string()).filter(l -> !l.isEmpty()).toList();
    assertEquals(
        List.of(
            "+ (1)", "(2)", "(3)", "(4)", "* (10)", "* (12)", "+ (13)", "(20)", "+ (39)", "+ (40)",
            "* (61)", "* (62)", "* (63)"),
        numbers);
    assertEquals(1, read.paras(ParagraphKind.TESTIMONIUM).size());
  }

  @Test
  void regulationHasRecitalsArticlesPointsAndNotes() {
    Read read = kind("regulation-data-protection.txt");
    assertEquals(10, read.paras(ParagraphKind.RECITAL).size());
    assertEquals(
        List.of("(1)", "(2)", "(3)", "(4)"),
        read.paras(ParagraphKind.RECITAL).stream()
            .map(p -> p.label().string())
            .filter(l -> !l.isEmpty())
            .toList());
    assertEquals(7, read.heads(DivisionKind.ARTICLE).size());
    assertTrue(read.heads(DivisionKind.ARTICLE).stream().noneMatch(h -> h.title().isEmpty()));
    assertEquals(List.of(2, 2), levels(read, DivisionKind.SECTION));
    assertEquals(4, read.paras(ParagraphKind.DEFINITION).size());
    assertEquals(2, read.signatories().size());
    assertEquals(List.of("ANNEX I", "ANNEX II"), read.labels(DivisionKind.ANNEX));
    assertEquals(4, read.notes().size());
    long marks =
        read.paras().stream()
            .flatMap(p -> p.text().marks().stream())
            .filter(m -> m.kind() == MarkKind.NOTE)
            .count();
    assertEquals(4, marks);
  }

  @Test
  void annexesStandWhereTheirDivisionsStand() {
    Read read = kind("peace-versailles.txt");
    assertEquals(
        List.of("PART I.", "PART II.", "PART III.", "PART XIII.", "PART XV."),
        read.labels(DivisionKind.PART));
    assertEquals(List.of(1, 1, 1, 1, 1), levels(read, DivisionKind.PART));
    assertEquals(List.of(2, 3, 3, 4), levels(read, DivisionKind.ANNEX));
    List<String> articles = read.labels(DivisionKind.ARTICLE);
    assertEquals("ARTICLE 1.", articles.get(0));
    assertEquals("ARTICLE 440.", articles.get(articles.size() - 1));
    assertEquals(4, read.signatories().size());
    assertFalse(read.heads().stream().anyMatch(h -> h.title().string().equals("BOLIVIA")));
  }

  @Test
  void statesHeadTheNamesOfTheirDeputies() {
    Read read = kind("us-constitution-signed.txt");
    List<DraftBlock.Signatory> signed = read.signatories();
    assertEquals(13, signed.size());
    assertEquals(List.of("Delaware"), lines(signed.get(1), Role.PARTY));
    assertEquals(List.of("Geo: Read"), lines(signed.get(1), Role.NAME));
    assertEquals(
        List.of("Delaware", "Maryland", "Virginia", "New Hampshire"),
        signed.stream().flatMap(s -> lines(s, Role.PARTY).stream()).toList());
  }

  @Test
  void signaturesSideBySideArePartedIntoColumns() {
    List<DraftBlock.Signatory> signed = kind("charter-asean.txt").signatories();
    assertEquals(3, signed.size());
    assertEquals(List.of("For the Kingdom of Cambodia:"), lines(signed.get(1), Role.PARTY));
    assertEquals(List.of("SAMDECH HUN SEN"), lines(signed.get(1), Role.NAME));
    assertEquals(List.of("Prime Minister"), lines(signed.get(1), Role.OFFICE));
    List<DraftBlock.Signatory> five = kind("signatures-columns-ru.txt").signatories();
    assertEquals(5, five.size());
    assertEquals(List.of("Л. Тер-Петросян"), lines(five.get(1), Role.NAME));
  }

  @Test
  void preambleOfRussianConstitutionHasItsClauses() {
    Read read = kind("constitution-ru-points.txt");
    assertEquals(1, read.paras(ParagraphKind.OPENING).size());
    assertEquals(9, read.paras(ParagraphKind.RECITAL).size());
    assertEquals(1, read.paras(ParagraphKind.ENACTING).size());
    assertTrue(read.labels(DivisionKind.ARTICLE).contains("Статья 67.1"));
    List<String> points =
        read.paras(ParagraphKind.POINT).stream().map(p -> p.label().string()).toList();
    assertEquals(
        List.of("а)", "б)", "в)", "г)", "д)", "е)", "е.1)", "ж)", "з)", "и)", "к)"), points);
  }

  @Test
  void arabicChartersHaveTheirClauses() {
    Read league = kind("charter-league-ar.txt");
    assertEquals(5, league.heads(DivisionKind.ARTICLE).size());
    assertEquals(
        List.of("أولا:", "ثانيا:", "ثالثا:", "رابعا:"),
        league.paras(ParagraphKind.POINT).stream().map(p -> p.label().string()).toList());
    assertEquals(1, league.paras(ParagraphKind.TESTIMONIUM).size());
    assertEquals(1, league.heads(DivisionKind.ANNEX).size());
    assertTrue(
        league.paras().stream().anyMatch(p -> p.text().string().endsWith("رئيس مجلس الوزراء")));
    Read charter = kind("charter-un-ar.txt");
    assertEquals(3, charter.heads(DivisionKind.CHAPTER).size());
    assertEquals(7, charter.heads(DivisionKind.ARTICLE).size());
    assertEquals(2, charter.paras(ParagraphKind.TESTIMONIUM).size());
    assertEquals(
        List.of("تأليفها", "وظائف الجمعية وسلطاتها"),
        charter.heads(DivisionKind.HEADING).stream().map(h -> h.title().string()).toList());
  }

  @Test
  void boldItalicHeadsStandBelowBoldOnes() {
    Read read = kind("communique-two-levels.md");
    List<String> upper =
        read.heads().stream()
            .filter(h -> h.level() == 1 && h.kind() == DivisionKind.HEADING)
            .map(h -> h.title().string())
            .toList();
    assertEquals(
        List.of(
            "Ukraine",
            "Disarmament and Non-proliferation",
            "Indo-Pacific",
            "Global Economy, Finance and Sustainable Development"),
        upper);
    assertEquals(4, read.heads().stream().filter(h -> h.level() == 2).count());
    assertEquals(
        List.of(1, 1, 2, 2, 1),
        read.paras(ParagraphKind.POINT).stream().map(p -> p.depth()).toList());
  }

  @Test
  void titlesBeforeADashAreHeads() {
    Read read = kind("constitution-in.txt");
    List<String> sections = read.labels(DivisionKind.SECTION);
    assertTrue(
        sections.containsAll(List.of("1.", "2.", "3.", "12.", "13.", "14.", "15.", "371A.")));
    assertEquals(2, read.paras(ParagraphKind.DEFINITION).size());
    assertEquals(2, read.heads(DivisionKind.SCHEDULE).size());
  }

  @Test
  void protocolHasItsOwnRecitalsAndArticles() {
    Read read = kind("convention-protocol-fr.txt");
    assertEquals(1, read.heads(DivisionKind.PROTOCOL).size());
    assertEquals(5, read.paras(ParagraphKind.RECITAL).size());
    assertEquals(2, read.paras(ParagraphKind.ENACTING).size());
    assertEquals(7, read.heads(DivisionKind.ARTICLE).size());
    assertEquals(1, read.paras(ParagraphKind.TESTIMONIUM).size());
  }

  @Test
  void romanNumbersAboveTitlesAreHeads() {
    Read german = kind("constitution-de.txt");
    assertEquals(List.of("I.", "II.", "IVa."), german.labels(DivisionKind.SECTION).subList(0, 3));
    assertEquals(7, german.heads(DivisionKind.ARTICLE).size());
    Read spanish = kind("constitution-es.txt");
    assertEquals(List.of("Sección 1.ª"), spanish.labels(DivisionKind.SECTION));
    assertEquals(1, spanish.heads().get(spanish.heads().size() - 1).level());
  }

  @Test
  void pledgeWithinAnOrderKeepsItsNumbers() {
    Read read = kind("order-pledge.md");
    assertEquals(
        List.of("Section 1.", "Sec. 2.", "Sec. 3.", "Sec. 4.", "Sec. 5."),
        read.labels(DivisionKind.SECTION));
    assertEquals(
        List.of("“1.", "“2.", "“3.", "“4.", "“7."),
        read.paras().stream().map(p -> p.label().string()).filter(l -> l.startsWith("“")).toList());
    assertEquals(9, read.paras(ParagraphKind.DEFINITION).size());
    assertEquals("January 20, 2021.", tail(read.paras(ParagraphKind.DATELINE).get(0)));
  }

  private static String tail(DraftBlock.Para para) {
    String text = para.text().string();
    return text.substring(text.indexOf("January"));
  }

  @Test
  void labourConventionHasItsRecitals() {
    Read read = kind("labour-convention.txt");
    assertEquals(3, read.paras(ParagraphKind.RECITAL).size());
    assertEquals(1, read.paras(ParagraphKind.ENACTING).size());
    assertEquals(5, read.heads(DivisionKind.ARTICLE).size());
  }

  @Test
  void linesBetweenTabsAreTables() {
    Read read = kind("tables-tabs.txt");
    List<DraftBlock.Table> tables = read.only(DraftBlock.Table.class);
    assertEquals(1, tables.size());
    assertEquals(4, tables.get(0).rows().size());
    assertEquals("", tables.get(0).rows().get(2).get(1).string());
    assertEquals(2, read.paras(ParagraphKind.POINT).size());
    assertEquals(2, read.signatories().size());
  }
}
