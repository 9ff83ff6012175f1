package org.engross.publish.html.view;

import java.util.List;

/**
 * A block of the text.
 *
 * @param type paragraph, points, signatories, signatory or table
 * @param id the citable id; empty for points and signatories, which are lists of such
 * @param aliases old ids under which it was cited, which lead here
 * @param kind what a paragraph is: paragraph, opening, recital, enacting, point, wrap-up,
 *     quotation, definition, dateline, testimonium, front
 * @param number what a citation calls a paragraph; empty for what is not counted
 * @param spoken its place in words, for a screen reader
 * @param language BCP 47 tag where it differs from what is around it; otherwise empty
 * @param direction "ltr" or "rtl" where language is set; otherwise empty
 * @param label the printed number or letter
 * @param text the characters of a paragraph
 * @param cite address of the page with its citations
 * @param blocks a paragraph's points and what follows them; the items of a list
 * @param lines the lines of a signatory
 * @param headRows how many rows of a table are heads
 * @param rows the rows of a table
 */
public record BlockView(
    String type,
    String id,
    List<String> aliases,
    String kind,
    String number,
    String spoken,
    String language,
    String direction,
    List<Inline> label,
    List<Inline> text,
    String cite,
    List<BlockView> blocks,
    List<SignatoryLineView> lines,
    int headRows,
    List<List<CellView>> rows) {
  public BlockView {
    aliases = List.copyOf(aliases);
    label = List.copyOf(label);
    text = List.copyOf(text);
    blocks = List.copyOf(blocks);
    lines = List.copyOf(lines);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** A list of points or of signatories. */
  public static BlockView list(String type, List<BlockView> items) {
    return new BlockView(
        type, "", List.of(), "", "", "", "", "", List.of(), List.of(), "", items, List.of(), 0,
        List.of());
  }

  /** A signatory. */
  public static BlockView signatory(
      String id, List<String> aliases, String spoken, String cite, List<SignatoryLineView> lines) {
    return new BlockView(
        "signatory",
        id,
        aliases,
        "",
        "",
        spoken,
        "",
        "",
        List.of(),
        List.of(),
        cite,
        List.of(),
        lines,
        0,
        List.of());
  }

  /** A table. */
  public static BlockView table(
      String id, List<String> aliases, String cite, int headRows, List<List<CellView>> rows) {
    return new BlockView(
        "table", id, aliases, "", "", "", "", "", List.of(), List.of(), cite, List.of(), List.of(),
        headRows, rows);
  }
}
