package org.engross.edition;

import java.util.List;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;

/** A block within a division. */
public sealed interface Block {
  /** Unique in the edition; the same in HTML, PDF, EPUB and data. */
  String id();

  Found found();

  /**
   * A paragraph with the points below it.
   *
   * @param label the number or letter as printed, empty if none
   * @param number what a citation calls it: the printed number without its stops, else its count
   *     within the division ("4", "a"); shown in the margin when nothing is printed; empty for
   *     blocks that are not counted (dateline, wrap-up)
   * @param language BCP 47 tag where it differs from the division's; otherwise empty
   * @param children its points and their wrap-up, in order
   */
  record Paragraph(
      String id,
      ParagraphKind kind,
      RichText label,
      String number,
      String language,
      RichText text,
      List<Block> children,
      Found found)
      implements Block {
    public Paragraph {
      children = List.copyOf(children);
    }
  }

  /** A table; the id of a cell is {@code <id>__cell_<row>-<column>}, one-based. */
  record Table(String id, int headRows, List<List<RichText>> rows, Found found) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    public String cellId(int row, int column) {
      return id + "__cell_" + (row + 1) + "-" + (column + 1);
    }
  }

  /** A signatory; the id of a line is {@code <id>__line_<n>}, one-based. */
  record Signatory(String id, List<SignatoryLine> lines, Found found) implements Block {
    public Signatory {
      lines = List.copyOf(lines);
    }

    public String lineId(int line) {
      return id + "__line_" + (line + 1);
    }
  }
}
