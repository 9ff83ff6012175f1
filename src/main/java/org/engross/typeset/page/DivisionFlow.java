package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;
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
    blocks(division, tag, language);
    if (division.kind() == DivisionKind.FRONT) {
      flow.gap(shop.design().leading() * 3 / 2);
    }
    Spot inner = new Spot(tag, spot.depth() + (headed ? 1 : 0), language);
    division.divisions().forEach(child -> set(child, inner));
  }

  private void open(Division division, int depth) {
    if (depth == 0) {
      flow.running(running(division));
      if (opensPage(division)) {
        flow.openPage();
      }
    }
  }

  private static String running(Division division) {
    boolean both = !division.label().isEmpty() && !division.title().isEmpty();
    return division.label().string() + (both ? "\u2002" : "") + division.title().string();
  }

  private static boolean opensPage(Division division) {
    DivisionKind kind = division.kind();
    return switch (kind) {
      case TEXT, BOOK, ANNEX, APPENDIX, SCHEDULE, PROTOCOL -> true;
      case PART -> !division.divisions().isEmpty();
      default -> false;
    };
  }

  /** Whatever stands before the text is set as lines, a date too. */
  private static Block.Paragraph front(Block.Paragraph line) {
    return new Block.Paragraph(
        line.id(),
        ParagraphKind.FRONT,
        line.label(),
        "",
        line.language(),
        line.text(),
        line.children(),
        line.found());
  }

  private void blocks(Division division, int tag, String language) {
    List<Block.Signatory> signatories = new ArrayList<>();
    boolean first = division.hasHead();
    for (Block block : division.blocks()) {
      if (block instanceof Block.Signatory signatory) {
        signatories.add(signatory);
        continue;
      }
      boolean signed = !signatories.isEmpty();
      sign(signatories, tag, language);
      if (block instanceof Block.Paragraph paragraph) {
        if (signed && paragraph.kind() == ParagraphKind.DATELINE) {
          flow.keepWithNext(shop.costs().keep());
        }
        Block.Paragraph set = division.kind() == DivisionKind.FRONT ? front(paragraph) : paragraph;
        paragraphs.set(set, new ParagraphFlow.Spot(tag, language, 0, first));
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
