package org.engross.typeset.page;

import java.util.List;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Style;

/** The widths of a table's columns, found from what stands in them. */
final class TableColumns {
  private final int[] left;
  private final int[] width;
  private final boolean[] figures;

  private TableColumns(int[] left, int[] width, boolean[] figures) {
    this.left = left;
    this.width = width;
    this.figures = figures;
  }

  /**
   * Each column as wide as its widest cell if the page has room for that; else wide columns share
   * what narrow ones leave.
   */
  static TableColumns of(Block.Table table, Workshop shop, String language) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    int[] least = new int[columns];
    int[] most = new int[columns];
    boolean[] figures = new boolean[columns];
    java.util.Arrays.fill(figures, true);
    for (int row = 0; row < table.rows().size(); row++) {
      List<RichText> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        String text = cells.get(column).string();
        Style style = row < table.headRows() ? shop.styles().cellHead() : shop.styles().cell();
        most[column] = Math.max(most[column], natural(text, style, shop, language));
        for (String word : text.split("\\s+")) {
          least[column] = Math.max(least[column], natural(word, style, shop, language));
        }
        figures[column] &= row < table.headRows() || isFigure(text);
      }
    }
    int gap = shop.design().size();
    int room = shop.design().measure() - gap * (columns - 1);
    int[] width = shared(least, most, room);
    int[] left = new int[columns];
    for (int column = 1; column < columns; column++) {
      left[column] = left[column - 1] + width[column - 1] + gap;
    }
    return new TableColumns(left, width, figures);
  }

  int left(int column) {
    return left[column];
  }

  int width(int column) {
    return width[column];
  }

  /** Width of the whole table. */
  int width() {
    int last = left.length - 1;
    return left[last] + width[last];
  }

  /** Whether nothing but figures stands in the column, so that it is set flush right. */
  boolean isFigures(int column) {
    return figures[column];
  }

  /**
   * Columns that ask for less than an equal share of the room get all they ask for; the others
   * share what is left, none getting less than its longest word needs where that is possible.
   */
  private static int[] shared(int[] least, int[] most, int room) {
    int[] width = new int[least.length];
    boolean[] settled = new boolean[least.length];
    int left = room;
    int open = least.length;
    boolean changed = true;
    while (changed && open > 0) {
      changed = false;
      int share = left / open;
      for (int i = 0; i < width.length; i++) {
        boolean modest = most[i] <= share;
        if (!settled[i] && (modest || least[i] > share && open > 1)) {
          width[i] = Math.min(modest ? most[i] : least[i], Math.max(1000, left));
          settled[i] = true;
          left = Math.max(0, left - width[i]);
          open--;
          changed = true;
          share = open == 0 ? 0 : left / open;
        }
      }
    }
    for (int i = 0; i < width.length; i++) {
      width[i] = settled[i] ? width[i] : Math.max(1000, left / Math.max(1, open));
    }
    return width;
  }

  private static int natural(String text, Style style, Workshop shop, String language) {
    if (text.isEmpty()) {
      return 1000;
    }
    Inline inline = Inline.of(text, Tag.ARTIFACT, style, language);
    return shop.setter().line(inline).width() + 500;
  }

  private static boolean isFigure(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isLetter);
  }
}
