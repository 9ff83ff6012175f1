package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.edition.Block;
import org.engross.edition.Division;

/** Turns the divisions of an edition into the flow of its text. */
final class DivisionFlow {
  private static final int DEEPEST_HEAD = 6;

  private final Workshop shop;
  private final Flow flow;
  private final HeadFlow heads;
  private final ParagraphFlow paragraphs;
  private final TableFlow tables;
  private final SignatureFlow signatures;

  DivisionFlow(Workshop shop, Flow flow) {
    this.shop = shop;
    this.flow = flow;
    this.heads = new HeadFlow(shop, flow);
    this.tables = new TableFlow(shop, flow);
    this.paragraphs = new ParagraphFlow(shop, flow, tables);
    this.signatures = new SignatureFlow(shop, flow);
  }

  /**
   * Where a division stands.
   *
   * @param tag key of the element around it
   * @param depth how many heads it stands under
   */
  record Spot(int tag, int depth, String language) {}

  void set(Division division, Spot spot) {
    String language = division.language().isEmpty() ? spot.language() : division.language();
    String other = language.equals(spot.language()) ? "" : language;
    boolean headed = division.hasHead();
    String id = headed ? "" : division.id();
    int tag = shop.tags().add(spot.tag(), "Sect", other, id, Map.of());
    open(division, spot.depth());
    if (headed) {
      String role = "H" + Math.min(DEEPEST_HEAD, spot.depth() + 2);
      int head = shop.tags().add(tag, role, division.id());
      heads.set(division, spot.depth(), head, language);
    } else {
      flow.anchor(division.id(), tag, shop.design().leading());
    }
    blocks(division.blocks(), tag, language, headed);
    Spot inner = new Spot(tag, spot.depth() + (headed ? 1 : 0), language);
    division.divisions().forEach(child -> set(child, inner));
  }

  private void open(Division division, int depth) {
    if (depth == 0) {
      flow.running(division.hasHead() ? division.head() : "");
      if (opensPage(division)) {
        flow.openPage();
      }
    }
  }

  private static boolean opensPage(Division division) {
    DivisionKind kind = division.kind();
    return switch (kind) {
      case TEXT, BOOK, ANNEX, APPENDIX, SCHEDULE, PROTOCOL -> true;
      case PART -> !division.divisions().isEmpty();
      default -> false;
    };
  }

  private void blocks(List<Block> blocks, int tag, String language, boolean headed) {
    List<Block.Signatory> signatories = new ArrayList<>();
    boolean first = headed;
    for (Block block : blocks) {
      if (block instanceof Block.Signatory signatory) {
        signatories.add(signatory);
        continue;
      }
      sign(signatories, tag, language);
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.set(paragraph, new ParagraphFlow.Spot(tag, language, 0, first));
      } else if (block instanceof Block.Table table) {
        tables.set(table, tag, language);
      }
      first = false;
    }
    sign(signatories, tag, language);
  }

  private void sign(List<Block.Signatory> signatories, int tag, String language) {
    if (!signatories.isEmpty()) {
      signatures.set(List.copyOf(signatories), tag, language);
      signatories.clear();
    }
  }
}
