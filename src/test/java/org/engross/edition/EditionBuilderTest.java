package org.engross.edition;

import static org.engross.Drafts.article;
import static org.engross.Drafts.draft;
import static org.engross.Drafts.edition;
import static org.engross.Drafts.head;
import static org.engross.Drafts.marked;
import static org.engross.Drafts.note;
import static org.engross.Drafts.numbered;
import static org.engross.Drafts.para;
import static org.engross.Drafts.point;
import static org.engross.Drafts.preamble;
import static org.engross.Drafts.section;
import static org.engross.Drafts.subsection;
import static org.engross.Drafts.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.engross.Drafts;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionBuilderTest {
  @Test
  void namesThePlacesOfADeclaration() {
    assertEquals(
        List.of(
            "preamble [preamble]",
            "preamble__para_1 1",
            "rec_1 2",
            "rec_2 3",
            "sec_1 [1]",
            "sec_1__para_1 1",
            "sec_1__para_2 2",
            "sec_1-1 [1.1]",
            "sec_1-1__para_1 1",
            "sec_1-1__para_1__point_a a",
            "sec_1-1__para_1__point_b b",
            "conclusions [conclusions]",
            "conclusions__para_1 1",
            "signatures [signatures]",
            "signature_1",
            "signature_2",
            "dateline_1 "),
        outline(EditionBuilder.build(Drafts.declaration(), Drafts.metadata()).value()));
  }

  @Test
  void cleansPrintedNumbers() {
    Edition edition =
        edition(
            head(DivisionKind.TITLE, 1, "Titre premier", "DE LA SOUVERAINETÉ"),
            article(2, "ARTICLE PREMIER.", ""),
            article(2, "ARTICLE 88-1.", ""),
            head(DivisionKind.TITLE, 1, "Titre XI BIS", ""),
            article(2, "Article 28A", ""),
            article(2, "Статья 79.", ""),
            article(2, "第一百四十三条", ""),
            article(2, "المادة ٥", ""));
    assertEquals(
        List.of(
            "title_1 [title 1]",
            "art_1 [art. 1]",
            "art_88-1 [art. 88-1]",
            "title_11-bis [title XI bis]",
            "art_28a [art. 28A]",
            "art_79 [art. 79]",
            "art_143 [art. 143]",
            "art_5 [art. ٥]"),
        outline(edition));
  }

  @Test
  void tellsLettersFromRomanFigures() {
    Edition edition =
        edition(
            section("B.", ""),
            section("C.", ""),
            section("IV.", ""),
            section("V.", ""),
            head(DivisionKind.ANNEX, 1, "Annex I", ""),
            head(DivisionKind.ANNEX, 1, "ANNEX C", ""));
    assertEquals(
        List.of(
            "sec_b [B]",
            "sec_c [C]",
            "sec_4 [IV]",
            "sec_5 [V]",
            "annex_1 [annex I]",
            "annex_c [annex C]"),
        outline(edition));
  }

  @Test
  void givesContextOnlyWhereNumbersStartAgain() {
    Edition edition =
        edition(
            head(DivisionKind.PART, 1, "Part I", ""),
            head(DivisionKind.CHAPTER, 2, "Chapter 1", ""),
            article(3, "Article 1", ""),
            head(DivisionKind.CHAPTER, 2, "Chapter 2", ""),
            article(3, "Article 2", ""),
            head(DivisionKind.PART, 1, "Part II", ""),
            head(DivisionKind.CHAPTER, 2, "Chapter 1", ""),
            article(3, "Article 3", ""),
            head(DivisionKind.ANNEX, 1, "Annex", ""),
            article(2, "Article 1", ""),
            para("Text."));
    assertEquals(
        List.of(
            "part_1 [part I]",
            "part_1__chp_1 [part I, ch. 1]",
            "art_1 [art. 1]",
            "part_1__chp_2 [part I, ch. 2]",
            "art_2 [art. 2]",
            "part_2 [part II]",
            "part_2__chp_1 [part II, ch. 1]",
            "art_3 [art. 3]",
            "annex_1 [annex 1]",
            "annex_1__art_1 [annex 1, art. 1]",
            "annex_1__art_1__para_1 1"),
        outline(edition));
  }

  @Test
  void aSecondTextHasIdsOfItsOwn() {
    Edition edition =
        edition(
            head(DivisionKind.TEXT, 1, "", ""),
            head(DivisionKind.PREAMBLE, 2, "", ""),
            Drafts.recital("Whereas;"),
            article(2, "Article 1", ""),
            head(DivisionKind.TEXT, 1, "", ""),
            head(DivisionKind.PREAMBLE, 2, "", ""),
            Drafts.recital("Overwegende;"),
            article(2, "Artikel 1", ""));
    assertEquals(
        List.of(
            "text_1 [text 1]",
            "preamble [preamble]",
            "rec_1 1",
            "art_1 [art. 1]",
            "text_2 [text 2]",
            "text_2__preamble [text 2, preamble]",
            "text_2__rec_1 1",
            "text_2__art_1 [text 2, art. 1]"),
        outline(edition));
  }

  @Test
  void keepsAnArticleThatIsPrintedTwice() {
    Draft draft =
        draft(
            article(1, "ARTICLE 11.", ""), para("In force."),
            article(1, "ARTICLE 11.", ""), para("To come."));
    Checked<Edition> checked = EditionBuilder.build(draft, Drafts.metadata());
    assertEquals(
        List.of(
            "art_11 [art. 11]", "art_11__para_1 1", "art_11_2 [art. 11 (2)]", "art_11_2__para_1 1"),
        outline(checked.value()));
    assertEquals(List.of(Code.D001), checked.problems().stream().map(p -> p.code()).toList());
  }

  @Test
  void numbersThroughTheWholeTextNeedNoDivision() {
    Edition edition =
        edition(
            head(DivisionKind.HEADING, 1, "", "Food"),
            numbered("1.", "One."),
            numbered("2.", "Two."),
            para("Still two."),
            head(DivisionKind.HEADING, 1, "", "Health"),
            numbered("3.", "Three."),
            numbered("4.", "Four."));
    assertEquals(
        List.of(
            "hd_1 [head 1]",
            "para_1 1",
            "para_2 2",
            "para_2__subpara_2 ",
            "hd_2 [head 2]",
            "para_3 3",
            "para_4 4"),
        outline(edition));
    assertEquals(
        List.of(0, 1, 1, 2, 2, 2, 0, 3, 3, 4, 4),
        edition.units().stream().map(TextUnit::paragraph).toList());
  }

  @Test
  void paragraphsOfArticlesStandInTheirArticle() {
    Edition edition =
        edition(
            article(1, "Article 17", ""),
            para("The Assembly:"),
            numbered("1.", "shall;"),
            numbered("2.", "may:"),
            point(1, "(a)", "first;"),
            point(2, "(i)", "inner;"),
            point(1, "(b)", "second"),
            para(ParagraphKind.WRAP_UP, 1, "", "as it sees fit."));
    assertEquals(
        List.of(
            "art_17 [art. 17]",
            "art_17__intro_1 ",
            "art_17__para_1 1",
            "art_17__para_2 2",
            "art_17__para_2__point_a a",
            "art_17__para_2__point_a__point_i i",
            "art_17__para_2__point_b b",
            "art_17__para_2__wrapup_1 "),
        outline(edition));
  }

  @Test
  void printedRecitalNumbersStand() {
    Edition edition =
        edition(
            preamble(),
            Drafts.opening("THE COUNCIL,"),
            Drafts.recital("Having regard to the Treaty,"),
            para(ParagraphKind.RECITAL, 0, "(1)", "Whereas."),
            para(ParagraphKind.RECITAL, 0, "(63*)", "Whereas too."),
            para(ParagraphKind.ENACTING, 0, "", "HAS ADOPTED:"));
    assertEquals(
        List.of(
            "preamble [preamble]",
            "preamble__para_1 ",
            "cit_1 ",
            "rec_1 1",
            "rec_63 63",
            "preamble__para_2 "),
        outline(edition));
  }

  @Test
  void notesFollowTheirMarks() {
    Edition edition =
        edition(
            section("1.", ""),
            marked(
                "First2 then1.",
                new Mark(5, 6, MarkKind.NOTE, "b"),
                new Mark(11, 12, MarkKind.NOTE, "a")),
            note("a", "1", "A."),
            note("b", "2", "B."),
            note("c", "3", "C."),
            marked("Lost9", new Mark(4, 5, MarkKind.NOTE, "z")));
    assertEquals(
        List.of("B.", "A.", "C."),
        edition.notes().stream().map(n -> n.paragraphs().get(0).string()).toList());
    List<Mark> marks = edition.units().get(1).text().marks();
    assertEquals(List.of("note_1", "note_2"), marks.stream().map(Mark::value).toList());
    assertEquals(MarkKind.SUPERSCRIPT, edition.units().get(2).text().marks().get(0).kind());
  }

  @Test
  void aTableAmongPointsKeepsItsPlace() {
    Edition edition =
        edition(
            para("List:"),
            point(1, "(a)", "one"),
            table(1, "x|y", "1|2"),
            point(1, "(b)", "two"),
            para("After."),
            table(0, "z"));
    assertEquals(
        List.of("List:", "(a)", "one", "x", "y", "1", "2", "(b)", "two", "After.", "z"),
        edition.units().stream().map(u -> u.text().string()).toList());
  }

  @Test
  void subsectionsNumberedFromOneStandInTheirSection() {
    Edition edition =
        edition(section("1.", ""), section("2.", ""), subsection("1.", ""), subsection("(a)", ""));
    assertEquals(
        List.of("sec_1 [1]", "sec_2 [2]", "sec_2__sec_1 [2, 1]", "sec_2__sec_a [2, a]"),
        outline(edition));
  }

  @Test
  void amendmentsStandBesideArticles() {
    Edition edition =
        edition(
            article(1, "Article. I.", ""),
            inner(2, "Section. 1."),
            article(1, "Article. II.", ""),
            inner(2, "Section. 1."),
            article(1, "Amendment I.", ""),
            head(DivisionKind.CHAPTER, 1, "CHAPTER III", ""),
            inner(2, "Section 1"));
    assertEquals(
        List.of(
            "art_1 [art. I]",
            "art_1__sec_1 [art. I, sec. 1]",
            "art_2 [art. II]",
            "art_2__sec_1 [art. II, sec. 1]",
            "amendment_1 [amendment I]",
            "chp_3 [ch. III]",
            "chp_3__sec_1 [ch. III, sec. 1]"),
        outline(edition));
  }

  private static DraftBlock.Head inner(int level, String label) {
    return head(DivisionKind.SECTION, level, label, "");
  }

  /** Ids with references of divisions and numbers of paragraphs, in reading order. */
  static List<String> outline(Edition edition) {
    List<String> lines = new ArrayList<>();
    edition.divisions().forEach(d -> outline(d, lines));
    return lines;
  }

  private static void outline(Division division, List<String> lines) {
    lines.add(division.id() + " [" + division.reference() + "]");
    division.blocks().forEach(b -> outline(b, lines));
    division.divisions().forEach(d -> outline(d, lines));
  }

  private static void outline(Block block, List<String> lines) {
    if (block instanceof Block.Paragraph paragraph) {
      lines.add(paragraph.id() + " " + paragraph.number());
      paragraph.children().forEach(b -> outline(b, lines));
    } else {
      lines.add(block.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, preamble, art. 5",
    "fr, préambule, art. 5",
    "ru, преамбула, ст. 5",
    "de, Präambel, Art. 5",
    "zh-Hans, 序言, 第5条",
    "tg, preamble, art. 5"
  })
  void divisionsAreCitedInTheEditionsLanguage(String language, String preamble, String article) {
    Draft draft = draft(preamble(), article(1, "5", ""), para("Text."));
    Edition edition = EditionBuilder.build(draft, Drafts.metadata(language)).value();
    assertEquals(
        List.of(preamble, article), edition.divisions().stream().map(Division::reference).toList());
  }
}
