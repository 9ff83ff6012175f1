package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.FlowLine.Position;
import org.engross.typeset.paragraph.Alignment;
import org.engross.typeset.paragraph.Measure;

/**
 * Sets tables: small letters, lining figures, cells ragged, a thin rule above, below the heads and
 * at the end. A row is one line of the flow, so that no page break divides it, unless it is very
 * high; the heads stand again on every page the table goes on to.
 */
final class TableFlow {
  private static final int RULE = 400;
  private static final Map<String, String> COLUMN_HEAD = Map.of("Scope", "Column");

  private final Workshop shop;
  private final Flow flow;

  TableFlow(Workshop shop, Flow flow) {
    this.shop = shop;
    this.flow = flow;
  }

  void set(Block.Table table, int parent, String language) {
    if (table.rows().isEmpty() || table.rows().get(0).isEmpty()) {
      return;
    }
    int tag = shop.tags().add(parent, "Table", table.id());
    TableColumns columns = TableColumns.of(table, shop, language);
    flow.anchor(table.id(), tag, shop.design().leading());
    List<FlowLine> lines = new ArrayList<>();
    List<FlowLine> heads = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<FlowLine> made = row(table, row, columns, tag, language);
      if (row < table.headRows()) {
        made.forEach(line -> heads.add(repeated(line)));
      }
      lines.addAll(made);
    }
    lines.add(end(lines, columns.width()));
    int space = shop.design().leading();
    flow.add(space, List.of(new FlowBlock.Setting(0, lines)), heads);
  }

  /** A head row set again: no part of the structure, and no unit begins in it. */
  private FlowLine repeated(FlowLine line) {
    List<Placed> items = new ArrayList<>();
    for (Placed item : line.items()) {
      if (item instanceof Placed.Run run) {
        items.add(
            new Placed.Run(
                Tag.ARTIFACT,
                run.face(),
                run.size(),
                run.x(),
                run.y(),
                run.stretch(),
                run.glyphs()));
      } else if (item instanceof Placed.Rule) {
        items.add(item);
      }
    }
    return new FlowLine(line.height(), shop.costs().forbidden(), items, List.of(), List.of());
  }

  private List<FlowLine> row(
      Block.Table table, int row, TableColumns columns, int tableTag, String language) {
    boolean head = row < table.headRows();
    int tag = shop.tags().add(tableTag, "TR");
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < table.rows().get(row).size(); column++) {
      RichText text = table.rows().get(row).get(column);
      int cellTag =
          head ? shop.tags().add(tag, "TH", "", "", COLUMN_HEAD) : shop.tags().add(tag, "TD");
      Style style = head ? shop.styles().cellHead() : shop.styles().cell();
      Inlines.Context look = new Inlines.Context(cellTag, style, language);
      Inline inline = shop.inlines().of(table.cellId(row, column), text, look);
      cells.add(cell(inline, columns, column));
    }
    boolean last = row == table.rows().size() - 1;
    boolean near = last || row == table.rows().size() - 2 || row == table.headRows();
    int cost = head || last ? shop.costs().forbidden() : near ? shop.costs().hyphen() : 0;
    return stacked(cells, cost, row == 0, row == table.headRows() - 1, columns.width());
  }

  private record Cell(int x, String unit, List<SetLine> lines) {}

  private Cell cell(Inline text, TableColumns columns, int column) {
    if (text.string().isBlank()) {
      return new Cell(0, "", List.of());
    }
    Alignment alignment =
        columns.isFigures(column) ? Alignment.RAGGED_LEFT : Alignment.RAGGED_RIGHT;
    Measure measure = new Measure(columns.width(column), 0, 0, alignment);
    return new Cell(columns.left(column), text.unit(), shop.setter().lines(text, measure));
  }

  /** The cells of a row in one line of the flow; of a very high row, in several. */
  private List<FlowLine> stacked(
      List<Cell> cells, int cost, boolean above, boolean below, int width) {
    int rows = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(1);
    int most = shop.design().depth() / 3 / shop.design().smallLeading();
    int step = rows > most ? Math.max(2, most / 3) : Math.max(1, rows);
    List<FlowLine> lines = new ArrayList<>();
    for (int from = 0; from < Math.max(1, rows); from += step) {
      int to = Math.min(from + step, rows);
      boolean end = to >= rows;
      FlowLine line = slice(cells, from, Math.max(to, from + 1), end ? cost : 0);
      lines.add(line);
    }
    if (above) {
      lines.set(0, ruled(lines.get(0), lines.get(0).height(), width));
    }
    if (below) {
      int last = lines.size() - 1;
      lines.set(last, ruled(lines.get(last), -shop.design().leading() / 5, width));
    }
    return lines;
  }

  private FlowLine slice(List<Cell> cells, int from, int to, int cost) {
    int leading = shop.design().smallLeading();
    List<Placed> items = new ArrayList<>();
    List<Position> positions = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Cell cell : cells) {
      for (int i = from; i < Math.min(to, cell.lines().size()); i++) {
        SetLine line = cell.lines().get(i);
        items.addAll(Shift.by(line.items(), cell.x(), (to - 1 - i) * leading));
        notes.addAll(line.notes());
        if (i == from) {
          positions.add(new Position(cell.unit(), line.start()));
        }
      }
    }
    int height = (to - from) * leading + (from == 0 ? shop.design().leading() / 5 : 0);
    return new FlowLine(height, cost, items, positions, notes);
  }

  private FlowLine ruled(FlowLine line, int y, int width) {
    List<Placed> items = new ArrayList<>();
    items.add(new Placed.Rule(0, y, width, RULE));
    items.addAll(line.items());
    return new FlowLine(line.height(), line.breakAfter(), items, line.positions(), line.notes());
  }

  /** The closing rule, and what white brings the text back to its grid. */
  private FlowLine end(List<FlowLine> lines, int width) {
    int leading = shop.design().leading();
    int used = lines.stream().mapToInt(FlowLine::height).sum();
    int height = leading + (leading - used % leading) % leading;
    Placed rule = new Placed.Rule(0, height - leading / 5, width, RULE);
    return new FlowLine(height, 0, List.of(rule), List.of(), List.of());
  }
}
