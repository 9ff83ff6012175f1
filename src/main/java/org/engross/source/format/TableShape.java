package org.engross.source.format;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells a table of data from one that only lays a page out: a number beside its paragraph, the
 * columns of a letter head, a whole page in one cell. Cells of the first kind stay in their rows;
 * those of the second are read as paragraphs.
 */
final class TableShape {
  private static final int LONG_CELL = 400;
  private static final int MANY_PARAGRAPHS = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "[(\\[]?(?:\\p{L}{1,2}|[ivxlcIVXLC]{1,7}|\\p{Nd}{1,4}(?:\\.\\p{Nd}{1,3})*)[)\\].:]{1,2}"
              + "|[•–—‒*-]");

  private TableShape() {}

  /**
   * Whether a table only lays out: it has one column, or each of its rows is a label with its
   * paragraph, or a cell is as long as a page.
   *
   * @param rows the paragraphs of each cell of each row
   */
  static boolean laysOut(List<List<List<String>>> rows) {
    long columns = 0;
    int full = 0;
    int labelled = 0;
    for (List<List<String>> row : rows) {
      long cells = row.stream().filter(cell -> !isBlank(cell)).count();
      columns = Math.max(columns, cells);
      full += cells > 0 ? 1 : 0;
      labelled += cells == 2 && isLabel(firstFull(row)) ? 1 : 0;
    }
    boolean labels = labelled > 0 && labelled == full;
    return columns <= 1
        || labels
        || rows.stream().flatMap(List::stream).anyMatch(TableShape::isLong);
  }

  /** Whether a cell holds nothing but a number, a letter or a bullet. */
  static boolean isLabel(List<String> cell) {
    return cell.size() == 1 && LABEL.matcher(cell.get(0).strip()).matches();
  }

  private static boolean isLong(List<String> cell) {
    long paragraphs = cell.stream().filter(p -> !p.isBlank()).count();
    return paragraphs > MANY_PARAGRAPHS || cell.stream().anyMatch(p -> p.length() > LONG_CELL);
  }

  private static boolean isBlank(List<String> cell) {
    return cell.stream().allMatch(String::isBlank);
  }

  private static List<String> firstFull(List<List<String>> row) {
    return row.stream().filter(cell -> !isBlank(cell)).findFirst().orElse(List.of());
  }
}
