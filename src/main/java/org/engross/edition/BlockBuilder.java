package org.engross.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;

/**
 * Makes the blocks of one division. A printed number wins; paragraphs without one are counted from
 * 1 within the division. Where most paragraphs of a division carry printed numbers, those without
 * belong to the number before them ({@code art_5__para_2__subpara_2}) or lead in to the first
 * ({@code art_5__intro_1}). Where recitals carry numbers, those without are citations ({@code
 * cit_1}), as in the acts of the European Union.
 */
final class BlockBuilder {
  /** What the division's ids are made from. */
  record Context(
      Ids ids, Clashes clashes, NoteKeys notes, boolean numberedThrough, String component) {}

  private final Branch branch;
  private final Context context;
  private final boolean printedNumbersRule;
  private int count;
  private String before = "";
  private int following = 1;

  BlockBuilder(Branch branch, Context context) {
    this.branch = branch;
    this.context = context;
    this.printedNumbersRule = mostlyPrinted(branch);
  }

  List<Block> build() {
    List<Block> blocks = new ArrayList<>();
    for (OpenParagraph open : OpenParagraph.nest(branch.blocks)) {
      blocks.add(block(open));
    }
    return blocks;
  }

  private Block block(OpenParagraph open) {
    if (open.block() instanceof Para para) {
      return para.kind().isCounted() ? counted(open, para) : uncounted(open, para);
    }
    return plain(open.block(), branch.id);
  }

  private Block plain(DraftBlock block, String around) {
    if (block instanceof DraftBlock.Table table) {
      String id = context.ids().take(Ids.within(around, "table_" + next(around, "table")));
      List<List<RichText>> rows =
          table.rows().stream()
              .map(row -> row.stream().map(c -> context.notes().resolve(c, table.found())).toList())
              .toList();
      return new Block.Table(id, table.headRows(), rows, table.found());
    }
    DraftBlock.Signatory signatory = (DraftBlock.Signatory) block;
    String id = inComponent("signature_" + next(context.component(), "signature"));
    return new Block.Signatory(
        context.ids().take(id),
        signatory.lines().stream().map(l -> context.notes().resolve(l, block.found())).toList(),
        signatory.found());
  }

  private Block counted(OpenParagraph open, Para para) {
    count++;
    Optional<PrintedNumber> printed = PrintedNumber.ofParagraph(para.label().string());
    if (printed.isPresent()) {
      String id = printedId(para, printed.get());
      before = id;
      following = 1;
      return paragraph(open, para, id, printed.get().cite());
    }
    if (printedNumbersRule) {
      return paragraph(open, para, context.ids().take(following(para)), "");
    }
    String own =
        para.kind() == ParagraphKind.RECITAL ? recital() : Ids.within(branch.id, "para_" + count);
    return paragraph(open, para, context.ids().take(own), String.valueOf(count));
  }

  private String printedId(Para para, PrintedNumber printed) {
    String key = printed.key().isEmpty() ? String.valueOf(count) : printed.key();
    boolean recital = para.kind() == ParagraphKind.RECITAL;
    boolean through = context.numberedThrough() && printed.plain().isPresent() && !recital;
    String wanted = through ? inComponent("para_" + key) : Ids.within(branch.id, "para_" + key);
    if (recital) {
      next(context.component(), "rec");
      wanted = inComponent("rec_" + key);
    }
    String id = context.ids().take(wanted);
    if (!id.equals(wanted)) {
      context.clashes().twice(para.label().string(), id, para.found());
    }
    return id;
  }

  private String recital() {
    return inComponent("rec_" + next(context.component(), "rec"));
  }

  private String following(Para para) {
    if (para.kind() == ParagraphKind.RECITAL) {
      return inComponent("cit_" + next(context.component(), "cit"));
    }
    if (branch.kind() == DivisionKind.PREAMBLE) {
      return Ids.within(branch.id, "para_" + next(branch.id, "para"));
    }
    if (before.isEmpty()) {
      return Ids.within(branch.id, "intro_" + next(branch.id, "intro"));
    }
    following++;
    return before + "__subpara_" + following;
  }

  private Block uncounted(OpenParagraph open, Para para) {
    String word = word(para.kind());
    String around = para.kind() == ParagraphKind.DATELINE ? context.component() : branch.id;
    return paragraph(open, para, pointId(para, around, word), number(para));
  }

  private Block paragraph(OpenParagraph open, Para para, String id, String number) {
    List<Block> children = new ArrayList<>();
    for (OpenParagraph child : open.children()) {
      children.add(
          child.block() instanceof Para point ? child(child, point, id) : plain(child.block(), id));
    }
    return new Block.Paragraph(
        id,
        para.kind(),
        context.notes().resolve(para.label(), para.found()),
        number,
        para.language(),
        context.notes().resolve(para.text(), para.found()),
        children,
        para.found());
  }

  private Block child(OpenParagraph open, Para para, String around) {
    String unnumbered = para.label().isEmpty() ? "subpara" : "point";
    String word = para.kind().isCounted() ? unnumbered : word(para.kind());
    return paragraph(open, para, pointId(para, around, word), number(para));
  }

  /** The id of something that is not counted among the division's paragraphs. */
  private String pointId(Para para, String around, String word) {
    int count = next(around, word);
    String key =
        PrintedNumber.ofParagraph(para.label().string())
            .map(PrintedNumber::key)
            .filter(k -> !k.isEmpty())
            .orElse(String.valueOf(count));
    String wanted = Ids.within(around, word + "_" + key);
    String id = context.ids().take(wanted);
    if (!id.equals(wanted) && !para.label().isEmpty()) {
      context.clashes().twice(para.label().string(), id, para.found());
    }
    return id;
  }

  private static String number(Para para) {
    return PrintedNumber.ofParagraph(para.label().string()).map(PrintedNumber::cite).orElse("");
  }

  private static String word(ParagraphKind kind) {
    return switch (kind) {
      case WRAP_UP -> "wrapup";
      case QUOTATION -> "quote";
      case FRONT -> "line";
      default -> kind.key();
    };
  }

  private int next(String around, String word) {
    return context.ids().next(around + " " + word);
  }

  private String inComponent(String own) {
    return Ids.within(context.component(), own);
  }

  private static boolean mostlyPrinted(Branch branch) {
    int printed = 0;
    int bare = 0;
    boolean recitals = false;
    for (DraftBlock block : branch.blocks) {
      if (block instanceof Para para && para.depth() == 0 && para.kind().isCounted()) {
        boolean numbered = PrintedNumber.ofParagraph(para.label().string()).isPresent();
        printed += numbered ? 1 : 0;
        bare += numbered ? 0 : 1;
        recitals |= numbered && para.kind() == ParagraphKind.RECITAL;
      }
    }
    return recitals || (printed > 0 && printed >= bare);
  }
}
