package org.engross.draft;

import java.util.List;

/** One typed block of a draft, in the order of the text. */
public sealed interface DraftBlock {
  Found found();

  /** The same block without provenance: what read(write(x)) must keep. */
  DraftBlock content();

  /**
   * The head of a division; all blocks that follow belong to it until the next head.
   *
   * @param level depth of the division, 1 for the outermost; nesting follows the levels
   * @param language BCP 47 tag of the division where it differs from the edition's; otherwise empty
   * @param label the printed number with its word, as printed: "3.2.", "ARTICLE PREMIER.", "CHAPTER
   *     IV"; may be empty
   * @param title the words of the head; may be empty, and both are for a division without a head (a
   *     preamble, a signature block)
   */
  record Head(
      DivisionKind kind, int level, String language, RichText label, RichText title, Found found)
      implements DraftBlock {
    @Override
    public Head content() {
      return new Head(kind, level, language, label.content(), title.content(), Found.NOWHERE);
    }
  }

  /**
   * A paragraph, recital, point, dateline: anything whose text runs.
   *
   * @param depth 0 for a paragraph; 1, 2 … for points within the paragraph before
   * @param language as in {@link Head}
   * @param label the printed number or letter as printed: "12.", "(a)", "–"; may be empty
   */
  record Para(
      ParagraphKind kind, int depth, String language, RichText label, RichText text, Found found)
      implements DraftBlock {
    @Override
    public Para content() {
      return new Para(kind, depth, language, label.content(), text.content(), Found.NOWHERE);
    }
  }

  /**
   * A table.
   *
   * @param headRows how many of the first rows are heads
   * @param rows all of the same number of cells
   */
  record Table(int headRows, List<List<RichText>> rows, Found found) implements DraftBlock {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Table content() {
      List<List<RichText>> bare =
          rows.stream().map(row -> row.stream().map(RichText::content).toList()).toList();
      return new Table(headRows, bare, Found.NOWHERE);
    }
  }

  /** One signatory: all lines that belong to one person, in the source's order. */
  record Signatory(List<SignatoryLine> lines, Found found) implements DraftBlock {
    public Signatory {
      lines = List.copyOf(lines);
    }

    @Override
    public Signatory content() {
      return new Signatory(lines.stream().map(SignatoryLine::content).toList(), Found.NOWHERE);
    }
  }

  /**
   * The text of a note, wherever it stands in the source; {@link MarkKind#NOTE} marks refer to it
   * by key.
   *
   * @param key unique within the draft
   * @param label the mark printed before the note: "1", "*"
   * @param paragraphs its text; at least one
   */
  record NoteText(String key, RichText label, List<RichText> paragraphs, Found found)
      implements DraftBlock {
    public NoteText {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public NoteText content() {
      return new NoteText(
          key, label.content(), paragraphs.stream().map(RichText::content).toList(), Found.NOWHERE);
    }
  }
}
