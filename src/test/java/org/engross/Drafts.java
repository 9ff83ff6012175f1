package org.engross;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.settings.Metadata;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/** Builds small drafts and editions for tests. */
public final class Drafts {
  private Drafts() {}

  /** A source and a draft whose every text is copied from it. */
  public record Sourced(SourceText source, Draft draft) {
    public Edition edition() {
      return EditionBuilder.build(draft, metadata()).value();
    }
  }

  public static Draft draft(DraftBlock... blocks) {
    return new Draft(List.of(blocks));
  }

  /** The edition of these blocks; its texts have no source. */
  public static Edition edition(DraftBlock... blocks) {
    return EditionBuilder.build(draft(blocks), metadata()).value();
  }

  /** A head; empty strings for what is not printed. */
  public static DraftBlock.Head head(DivisionKind kind, int level, String label, String title) {
    return new DraftBlock.Head(
        kind, level, "", RichText.of(label), RichText.of(title), Found.NOWHERE);
  }

  public static DraftBlock.Head preamble() {
    return head(DivisionKind.PREAMBLE, 1, "", "");
  }

  public static DraftBlock.Head section(String label, String title) {
    return head(DivisionKind.SECTION, 1, label, title);
  }

  public static DraftBlock.Head subsection(String label, String title) {
    return head(DivisionKind.SUBSECTION, 2, label, title);
  }

  public static DraftBlock.Head article(int level, String label, String title) {
    return head(DivisionKind.ARTICLE, level, label, title);
  }

  /** A paragraph without a printed number. */
  public static DraftBlock.Para para(String text) {
    return para(ParagraphKind.PARAGRAPH, 0, "", text);
  }

  /** A paragraph with a printed number. */
  public static DraftBlock.Para numbered(String label, String text) {
    return para(ParagraphKind.PARAGRAPH, 0, label, text);
  }

  public static DraftBlock.Para opening(String text) {
    return para(ParagraphKind.OPENING, 0, "", text);
  }

  public static DraftBlock.Para recital(String text) {
    return para(ParagraphKind.RECITAL, 0, "", text);
  }

  public static DraftBlock.Para point(int depth, String label, String text) {
    return para(ParagraphKind.POINT, depth, label, text);
  }

  public static DraftBlock.Para para(ParagraphKind kind, int depth, String label, String text) {
    return new DraftBlock.Para(
        kind, depth, "", RichText.of(label), RichText.of(text), Found.NOWHERE);
  }

  /** A paragraph with marks on its text. */
  public static DraftBlock.Para marked(String text, Mark... marks) {
    return new DraftBlock.Para(
        ParagraphKind.PARAGRAPH,
        0,
        "",
        RichText.EMPTY,
        new RichText(text, List.of(marks), Origin.NONE),
        Found.NOWHERE);
  }

  public static DraftBlock.Signatory signatory(String office, String party, String name) {
    return new DraftBlock.Signatory(
        List.of(
            new SignatoryLine(SignatoryLine.Role.OFFICE, RichText.of(office)),
            new SignatoryLine(SignatoryLine.Role.PARTY, RichText.of(party)),
            new SignatoryLine(SignatoryLine.Role.NAME, RichText.of(name))),
        Found.NOWHERE);
  }

  public static DraftBlock.NoteText note(String key, String label, String... paragraphs) {
    return new DraftBlock.NoteText(
        key,
        RichText.of(label),
        Arrays.stream(paragraphs).map(RichText::of).toList(),
        Found.NOWHERE);
  }

  /** A table; the cells of a row are divided by "|". */
  public static DraftBlock.Table table(int headRows, String... rows) {
    List<List<RichText>> cells =
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split("\\|", -1)).map(RichText::of).toList())
            .toList();
    return new DraftBlock.Table(headRows, cells, Found.NOWHERE);
  }

  /** A declaration in little: every common kind of block once. */
  public static Draft declaration() {
    return draft(
        preamble(),
        opening("On the occasion of its anniversary, the Member States,"),
        recital("recalling the Charter of the United Nations;"),
        recital("hereby state the following:"),
        section("1.", "Establishment"),
        para("The Organisation was established on 15 June 2001."),
        para("Its permanent bodies are the Secretariat and the Executive Committee."),
        subsection("1.1.", "Principles"),
        para("The Member States:"),
        point(1, "(a)", "respect each other;"),
        point(1, "(b)", "refrain from the threat of force."),
        head(DivisionKind.CONCLUSIONS, 1, "", "Conclusions"),
        para("The Member States will go on."),
        head(DivisionKind.SIGNATURES, 1, "", ""),
        signatory("President", "of the Republic of India", "Narendra Modi"),
        signatory("President", "of the Russian Federation", "Vladimir Putin"),
        para(ParagraphKind.DATELINE, 0, "", "Dushanbe, 17 September 2021"));
  }

  /** Writes a source out of the texts of a draft and gives each its origin there. */
  public static Sourced sourced(Draft draft) {
    StringBuilder source = new StringBuilder();
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      int line = (int) source.chars().filter(c -> c == '\n').count() + 1;
      blocks.add(sourced(block, new Found("test", line, line), source));
    }
    return new Sourced(SourceText.of("text.txt", source.toString()), new Draft(blocks));
  }

  private static DraftBlock sourced(DraftBlock block, Found found, StringBuilder source) {
    if (block instanceof DraftBlock.Head h) {
      RichText label = copied(h.label(), h.title().isEmpty() ? "\n" : " ", source);
      RichText title = copied(h.title(), "\n", source);
      return new DraftBlock.Head(h.kind(), h.level(), h.language(), label, title, found);
    }
    if (block instanceof DraftBlock.Para p) {
      RichText label = copied(p.label(), " ", source);
      RichText text = copied(p.text(), "\n", source);
      return new DraftBlock.Para(p.kind(), p.depth(), p.language(), label, text, found);
    }
    if (block instanceof DraftBlock.Table t) {
      List<List<RichText>> rows = new ArrayList<>();
      for (List<RichText> row : t.rows()) {
        rows.add(row.stream().map(cell -> copied(cell, "\n", source)).toList());
      }
      return new DraftBlock.Table(t.headRows(), rows, found);
    }
    if (block instanceof DraftBlock.NoteText n) {
      RichText label = copied(n.label(), " ", source);
      List<RichText> texts = n.paragraphs().stream().map(p -> copied(p, "\n", source)).toList();
      return new DraftBlock.NoteText(n.key(), label, texts, found);
    }
    DraftBlock.Signatory signatory = (DraftBlock.Signatory) block;
    return new DraftBlock.Signatory(
        signatory.lines().stream()
            .map(l -> new SignatoryLine(l.role(), copied(l.text(), "\n", source)))
            .toList(),
        found);
  }

  private static RichText copied(RichText text, String end, StringBuilder source) {
    if (text.isEmpty()) {
      return text;
    }
    int at = source.length();
    source.append(text.string()).append(end);
    return text.withOrigin(Origin.of(0, at, text.string().length()));
  }

  /** Metadata of a declaration that exists for tests only. */
  public static Metadata metadata() {
    return metadata("en");
  }

  /** The same of a declaration in a language. */
  public static Metadata metadata(String language) {
    return Metadata.builder("sample-declaration")
        .title("Sample Declaration on the Keeping of Samples")
        .shortTitle("Sample Declaration")
        .type("declaration")
        .issuers(List.of("Council of Samples"))
        .date(Optional.of(LocalDate.of(2021, 9, 17)))
        .place("Dushanbe")
        .language(language)
        .rights("Public document")
        .source("Written for the tests")
        .editionDate(Optional.of(LocalDate.of(2026, 1, 1)))
        .build();
  }
}
