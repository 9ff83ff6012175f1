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

/** What a reader knows to be in trade agreements, and in treaties copied out of PDFs. */
class TreatyKindsTest {
  private static Read kind(String name) {
    return Read.file("kinds/" + name);
  }

  private static List<Integer> levels(Read read, DivisionKind kind) {
    return read.heads(kind).stream().map(DraftBlock.Head::level).toList();
  }

  private static List<String> firstWords(Read read, ParagraphKind kind) {
    return read.paras(kind).stream().map(p -> p.text().string().split(" ")[0]).toList();
  }

  private static long noteMarks(Read read) {
    return read.paras().stream()
        .flatMap(p -> p.text().marks().stream())
        .filter(m -> m.kind() == MarkKind.NOTE)
        .count();
  }

  @Test
  void articlesAreCountedByChapterAndAnnexesBelongToTheirs() {
    Read read = kind("agreement-trade-pdf.txt");
    assertEquals(
        List.of(
            "Article 1.1",
            "Article 1.2",
            "Article 1.3",
            "Article 2.1",
            "Article 2.2",
            "Article 2.3",
            "Article 11.1",
            "Article 11.2"),
        read.labels(DivisionKind.ARTICLE));
    assertEquals(
        List.of("ANNEX 1-A", "ANNEX 2-A", "ANNEX 2-B", "ANNEX I"), read.labels(DivisionKind.ANNEX));
    assertEquals(List.of(3, 3, 3, 1), levels(read, DivisionKind.ANNEX));
    assertEquals(List.of(1, 1, 1), levels(read, DivisionKind.CHAPTER));
    assertEquals(3, read.paras(ParagraphKind.RECITAL).size());
    assertEquals(
        List.of(
            "AD",
            "Agreement",
            "customs",
            "days",
            "existing",
            "measure",
            "WTO",
            "central",
            "territory",
            "consumed",
            "duty-free"),
        firstWords(read, ParagraphKind.DEFINITION));
    assertEquals(1, read.notes().size());
    assertEquals(1, noteMarks(read));
    assertEquals(2, read.signatories().size());
  }

  @Test
  void definitionsWithoutQuotesBeginOnLinesOfTheirOwn() {
    Read read = kind("agreement-trade-eu.txt");
    assertEquals(10, read.paras(ParagraphKind.DEFINITION).size());
    assertEquals(List.of(1), levels(read, DivisionKind.PROTOCOL));
    assertEquals(List.of(1, 1), levels(read, DivisionKind.ANNEX));
    assertFalse(read.outline().contains("EU/CA/en"));
    Read spanish = kind("agreement-trade-es.txt");
    assertEquals(
        List.of("Capítulo Cuatro", "Capítulo Cinco"), spanish.labels(DivisionKind.CHAPTER));
    assertEquals(4, spanish.heads(DivisionKind.ARTICLE).size());
    assertEquals(2, spanish.paras(ParagraphKind.DEFINITION).size());
  }

  @Test
  void articlesCountedByHundredsLeaveNoneOut() {
    Read read = kind("agreement-trade-parts.txt");
    assertEquals(
        List.of("Annex 201.1", "Annex 301.3", "Annex 300-A"), read.labels(DivisionKind.ANNEX));
    assertEquals(List.of("Appendix 300-A.1"), read.labels(DivisionKind.APPENDIX));
    assertFalse(read.has("R501"));
  }

  @Test
  void pagesOfTheOfficialJournalAreRead() {
    Read read = kind("regulation-raw-pdf.txt");
    assertEquals(4, read.notes().size());
    assertEquals(4, noteMarks(read));
    assertEquals(
        List.of("(1)", "(2)", "(3)", "(4)"),
        read.paras(ParagraphKind.RECITAL).stream()
            .map(p -> p.label().string())
            .filter(l -> !l.isEmpty())
            .toList());
    assertEquals(2, read.signatories().size());
    assertEquals(
        List.of(Role.PARTY, Role.OFFICE, Role.NAME),
        read.signatories().get(1).lines().stream().map(l -> l.role()).toList());
    assertEquals(
        "J.A. HENNIS-PLASSCHAERT", read.signatories().get(1).lines().get(2).text().string());
  }

  @Test
  void contentsListWithLeadersIsNoText() {
    Read read = kind("convention-sea-pdf.txt");
    assertTrue(read.has("R512"));
    assertFalse(read.outline().contains("....."));
    assertEquals(List.of("PART I", "PART II"), read.labels(DivisionKind.PART));
    assertTrue(
        read.heads().stream()
            .anyMatch(h -> h.title().string().endsWith("sea and of its bed and subsoil")));
    assertTrue(read.paras().stream().anyMatch(p -> p.label().string().equals("(5) (a)")));
    assertEquals(2, read.heads(DivisionKind.ANNEX).size());
  }

  @Test
  void listOfSectionsIsNoText() {
    Read read = kind("constitution-ng.txt");
    assertEquals(List.of("Chapter I", "Chapter II"), read.labels(DivisionKind.CHAPTER));
    assertEquals(2, read.heads(DivisionKind.SCHEDULE).size());
    assertFalse(
        read.paras().stream().anyMatch(p -> p.text().string().equals("Legislative powers.")));
  }

  @Test
  void protocolsAndAnnexesOfTheUnionStandBesideTheTreaty() {
    Read read = kind("treaty-union.txt");
    assertEquals(List.of("PROTOCOL (No 1)", "PROTOCOL (No 2)"), read.labels(DivisionKind.PROTOCOL));
    assertEquals(List.of(1, 1), levels(read, DivisionKind.PROTOCOL));
    assertEquals(3, read.paras(ParagraphKind.ENACTING).size());
    assertEquals(
        1,
        read.heads().stream()
            .filter(h -> h.title().string().equals("ANNEXES"))
            .findFirst()
            .orElseThrow()
            .level());
  }

  @Test
  void listsOfTheSameLettersStandWithinEachOther() {
    Read read = kind("treaty-peace-1951.txt");
    assertTrue(read.paras().stream().anyMatch(p -> p.label().string().equals("2. (I)")));
    assertEquals(
        List.of("(a)", "(b)", "(a)", "(b)", "(a)", "1.", "2. (I)", "(a)", "(b)", "(II)", "(i)"),
        read.paras().stream()
            .map(p -> p.label().string())
            .filter(l -> !l.isEmpty())
            .limit(11)
            .toList());
    assertEquals(4, read.signatories().size());
  }

  @Test
  void annexOfARussianTreatyNamesTheTreaty() {
    Read read = kind("treaty-ru-annex.txt");
    assertEquals(List.of("Приложение N 1"), read.labels(DivisionKind.ANNEX));
    assertEquals(
        "к Договору о Евразийском экономическом союзе",
        read.heads(DivisionKind.ANNEX).get(0).title().string());
    assertEquals(2, read.paras(ParagraphKind.DEFINITION).size());
  }

  @Test
  void clausesOfArabicConstitutionsAreArticles() {
    Read read = kind("constitution-tn-ar.txt");
    assertEquals(7, read.heads(DivisionKind.ARTICLE).size());
    assertTrue(read.paras().stream().noneMatch(p -> p.text().string().startsWith("ـ")));
  }

  @Test
  void marksOfPagesAreNoHeads() {
    Read read = kind("convention-pt.md");
    assertEquals(5, read.heads(DivisionKind.ARTICLE).size());
    assertEquals(List.of("PARTE XV"), read.labels(DivisionKind.PART));
    assertFalse(read.outline().contains("Página"));
    assertEquals("pt", read.recognition().language());
  }

  @Test
  void gazetteHasLinesOfItsOwnBelowTheDate() {
    Read read = kind("order-gazette.txt");
    assertEquals(1, read.signatories().size());
    assertEquals(2, read.paras(ParagraphKind.DATELINE).size());
  }
}
