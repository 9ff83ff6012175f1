package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.SignatoryLine.Role;
import org.junit.jupiter.api.Test;

/** What a reader of the real texts knows to be in them. */
class CorpusFactsTest {
  @Test
  void declarationOfDushanbe() {
    Read read = Read.file("source-text/dushanbe-declaration/text.txt");
    assertEquals(1, read.paras(ParagraphKind.OPENING).size());
    List<DraftBlock.Para> recitals = read.paras(ParagraphKind.RECITAL);
    assertEquals(8, recitals.size());
    assertTrue(recitals.stream().allMatch(r -> Character.isLowerCase(r.text().string().charAt(0))));
    assertEquals(List.of("1.", "2.", "3.", "4.", "5.", "6."), read.labels(DivisionKind.SECTION));
    assertEquals(38, read.heads(DivisionKind.SUBSECTION).size());
    assertEquals(1, read.heads(DivisionKind.CONCLUSIONS).size());
    long named = read.heads().stream().filter(h -> !h.title().isEmpty()).count();
    assertEquals(45, named);
    long paragraphs = read.paras().stream().filter(p -> p.kind() != ParagraphKind.DATELINE).count();
    assertEquals(174, paragraphs);
    assertTrue(
        read.paras().stream()
            .anyMatch(p -> p.text().string().contains("Southeast Asian Nations, as\u00a0well")));
    assertEquals(8, read.signatories().size());
    DraftBlock.Signatory first = read.signatories().get(0);
    assertEquals(
        List.of(Role.OFFICE, Role.PARTY, Role.NAME),
        first.lines().stream().map(l -> l.role()).toList());
    assertEquals("Narendra Modi", first.lines().get(2).text().string());
    assertEquals("Shavkat Mirziyoyev", read.signatories().get(7).lines().get(2).text().string());
    assertEquals(
        "Dushanbe, 17 September 2021", read.paras(ParagraphKind.DATELINE).get(0).text().string());
  }

  @Test
  void bali() {
    Read read = Read.file("corpus/g20-bali-2022.md");
    List<String> expected = IntStream.rangeClosed(1, 52).mapToObj(i -> i + ".").toList();
    assertEquals(expected, read.numbers());
    List<DraftBlock.Para> numbered =
        read.paras().stream().filter(p -> p.depth() == 0 && !p.label().isEmpty()).toList();
    assertTrue(
        numbered.get(51).text().string().startsWith("We welcome the outcomes of various G20"));
    assertEquals(
        "Bali, Indonesia, 15-16 November 2022",
        read.paras(ParagraphKind.DATELINE).get(0).text().string());
    assertTrue(numbered.get(3).text().string().contains("Charter of the United Nations and"));
    assertEquals(1, read.notes().size());
    assertTrue(
        numbered.get(32).text().marks().stream()
            .anyMatch(
                m -> m.kind() == MarkKind.NOTE && m.value().equals(read.notes().get(0).key())));
    assertEquals(
        5,
        read.paras(ParagraphKind.POINT).stream().filter(p -> p.found().firstLine() < 98).count());
  }

  @Test
  void newAtlanticCharter() {
    Read read = Read.file("corpus/new-atlantic-charter-2021.md");
    assertEquals(10, read.paras(ParagraphKind.PARAGRAPH).size());
    assertEquals(2, read.signatories().size());
    assertEquals("Joseph R. Biden, Jr.", read.signatories().get(0).lines().get(0).text().string());
    assertEquals("Boris Johnson, M.P.", read.signatories().get(1).lines().get(0).text().string());
    DraftBlock.Para fourth = read.paras(ParagraphKind.PARAGRAPH).get(5);
    assertTrue(fourth.text().string().startsWith("Fourth,\u00a0we resolve"));
    assertTrue(fourth.text().marks().stream().anyMatch(m -> m.kind() == MarkKind.STRONG));
    assertEquals(1, read.paras(ParagraphKind.DATELINE).size());
  }

  @Test
  void charterOfTheUnitedNationsTwice() {
    Read read = Read.file("corpus/un-charter-en-nl.md");
    assertEquals(
        List.of("en", "nl"),
        read.heads(DivisionKind.TEXT).stream().map(DraftBlock.Head::language).toList());
    assertEquals(38, read.heads(DivisionKind.CHAPTER).size());
    assertTrue(read.heads(DivisionKind.CHAPTER).stream().noneMatch(h -> h.title().isEmpty()));
    List<String> articles = read.labels(DivisionKind.ARTICLE);
    assertEquals(222, articles.size());
    assertEquals("Article 111", articles.get(110));
    assertEquals("Artikel 1", articles.get(111));
    DraftBlock.Head fourth = read.heads(DivisionKind.CHAPTER).get(3);
    assertEquals("The General Assembly", fourth.title().string());
    int group = indexOf(read, "Functions and Powers");
    int article = read.heads().indexOf(read.heads(DivisionKind.ARTICLE).get(16));
    assertTrue(read.heads().get(article).title().isEmpty());
    assertTrue(
        group < article && read.heads().get(group).level() < read.heads().get(article).level());
    assertEquals(2, read.paras(ParagraphKind.TESTIMONIUM).size());
  }

  private static int indexOf(Read read, String title) {
    return read.heads().stream().map(h -> h.title().string()).toList().indexOf(title);
  }

  @Test
  void frenchConstitution() {
    Read read = Read.file("corpus/constitution-fr-1958.txt");
    List<String> titles = read.labels(DivisionKind.TITLE);
    assertEquals(17, titles.size());
    assertTrue(titles.contains("Titre XI BIS"));
    assertEquals("Titre premier", titles.get(0));
    List<String> articles = read.labels(DivisionKind.ARTICLE);
    assertEquals("ARTICLE PREMIER.", articles.get(0));
    assertEquals("ARTICLE 89.", articles.get(articles.size() - 1));
    assertEquals(2, articles.stream().filter("ARTICLE 11."::equals).count());
    int before = articles.indexOf("ARTICLE 88.");
    List<String> after =
        IntStream.rangeClosed(1, 7).mapToObj(i -> "ARTICLE 88-" + i + ".").toList();
    assertEquals(after, articles.subList(before + 1, before + 8));
    assertTrue(read.has("R502"));
    assertTrue(read.has("R512"));
    assertFalse(
        read.paras().stream().anyMatch(p -> p.text().string().contains("(articles 2 à 4)")));
    assertTrue(
        read.recognition().ledger().entries().stream()
            .anyMatch(e -> e.before().contains("(articles 2 à 4)") && e.after().isEmpty()));
  }

  @Test
  void resolutionFromPdf() {
    Read read = Read.file("corpus/unga-res-78-272-raw.txt");
    assertEquals(IntStream.rangeClosed(1, 17).mapToObj(i -> i + ".").toList(), read.numbers());
    assertEquals("The General Assembly,", read.paras(ParagraphKind.OPENING).get(0).text().string());
    assertEquals(8, read.paras(ParagraphKind.RECITAL).size());
    assertEquals(6, read.notes().size());
    long marks =
        read.paras().stream()
            .flatMap(p -> p.text().marks().stream())
            .filter(m -> m.kind() == MarkKind.NOTE)
            .count();
    assertEquals(6, marks);
    List<DraftBlock.Para> body =
        read.paras().stream().filter(p -> p.found().firstLine() > 17).toList();
    for (String gone : List.of("24-07683", "2/4", "3/4", "4/4", "A/RES/78/272")) {
      assertTrue(body.stream().noneMatch(p -> p.text().string().contains(gone)), gone);
    }
    String whole = read.outline();
    assertTrue(whole.contains("73rd plenary meeting"));
    assertTrue(whole.contains("24 April 2024"));
    assertTrue(
        read.notes().get(5).paragraphs().get(0).string().contains("Curaçao, French Polynesia"));
  }

  @Test
  void universalDeclarationCutShort() {
    Read read = Read.file("corpus/udhr-hardwrapped-truncated.md", Map.of("articles", "30"));
    List<String> expected = IntStream.rangeClosed(1, 26).mapToObj(i -> "Article " + i).toList();
    assertEquals(expected, read.labels(DivisionKind.ARTICLE));
    assertEquals(7, read.paras(ParagraphKind.RECITAL).size());
    DraftBlock.Para last = read.paras().get(read.paras().size() - 1);
    assertTrue(last.text().string().endsWith("racial or was presented."));
    assertTrue(read.outline().contains("slivery"));
    assertTrue(
        read.paras().stream().anyMatch(p -> p.text().string().contains("non- self-governing")));
    assertTrue(read.paras().stream().anyMatch(p -> p.text().string().contains("in co-operation")));
    assertTrue(read.has("R513"));
    assertFalse(Read.file("corpus/udhr-hardwrapped-truncated.md").has("R513"));
  }

  @Test
  void chineseConstitution() {
    Read read = Read.file("corpus/constitution-cn-2018.md");
    assertEquals(List.of("第一章", "第二章", "第三章", "第四章"), read.labels(DivisionKind.CHAPTER));
    assertEquals(8, read.heads(DivisionKind.SECTION).size());
    List<String> articles = read.labels(DivisionKind.ARTICLE);
    assertEquals(143, articles.size());
    assertEquals("第一百四十三条", articles.get(142));
    assertEquals("序言", read.heads(DivisionKind.PREAMBLE).get(0).title().string());
    List<DraftBlock.Head> heads = read.heads();
    int second = heads.indexOf(read.heads(DivisionKind.CHAPTER).get(1));
    assertTrue(heads.indexOf(read.heads(DivisionKind.ARTICLE).get(16)) < second);
    assertFalse(read.outline().contains("FORCE BREAK"));
    assertEquals("zh", read.recognition().language());
  }
}
