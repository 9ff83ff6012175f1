package org.engross.markdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DraftBlock.Table;
import org.engross.draft.Found;
import org.engross.draft.RichText;

/** Reads tables, and the line of attributes that may stand above one. */
final class TableReader {
  private static final int MOST_ROWS = 10_000;

  private final BlockParts parts;
  private Optional<Attributes> above = Optional.empty();

  TableReader(BlockParts parts) {
    this.parts = parts;
  }

  /** Keeps the attributes for the table that follows; a table without cells is read at once. */
  Optional<Table> attributes(Node block, Attributes attributes) {
    if (attributes.value("rows").isEmpty()) {
      above = Optional.of(attributes);
      return Optional.empty();
    }
    int rows = Math.min(MOST_ROWS, parts.number(block, attributes, "rows", 0));
    List<List<RichText>> none = new ArrayList<>(Collections.nCopies(Math.max(0, rows), List.of()));
    return Optional.of(new Table(parts.number(block, attributes, "heads", 1), none, Found.NOWHERE));
  }

  Table read(Node block) {
    int heads = above.map(a -> parts.number(block, a, "heads", 1)).orElse(1);
    above = Optional.empty();
    List<List<RichText>> rows = new ArrayList<>();
    for (Node part : block.getChildren()) {
      for (Node row : part instanceof TableSeparator ? List.<Node>of() : part.getChildren()) {
        if (row instanceof TableRow) {
          rows.add(row(row));
        }
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), RichText.EMPTY)));
    return new Table(heads, rows, Found.NOWHERE);
  }

  private List<RichText> row(Node row) {
    List<RichText> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        List<Node> nodes = new ArrayList<>();
        cell.getChildren().forEach(nodes::add);
        cells.add(parts.text(nodes));
      }
    }
    return cells;
  }
}
