package org.engross.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Head;
import org.engross.draft.DraftBlock.NoteText;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.DraftBlock.Signatory;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.problem.Checked;
import org.engross.problem.Code;

/**
 * Reads a draft out of Markdown, be it as Engross wrote it or corrected by hand. Every word of the
 * Markdown comes into the draft; what cannot be understood is kept as a paragraph, with a problem.
 */
public final class DraftReader {
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final MarkdownFaults faults;
  private final BlockParts parts;
  private final TableReader tables;
  private final Set<String> noteKeys = new TreeSet<>();
  private Optional<List<SignatoryLine>> signatory = Optional.empty();

  private DraftReader(MarkdownFaults faults, BlockParts parts) {
    this.faults = faults;
    this.parts = parts;
    this.tables = new TableReader(parts);
  }

  /** Reads the Markdown of {@code edition.md}. */
  public static Checked<Draft> read(String markdown) {
    return read("edition.md", markdown);
  }

  /**
   * Reads Markdown.
   *
   * @param file its name, for problems
   * @return the draft; none of its texts has an origin
   */
  public static Checked<Draft> read(String file, String markdown) {
    MarkdownFaults faults = new MarkdownFaults(file, markdown);
    Node document = MarkdownParser.parse(markdown);
    BlockParts parts = BlockParts.of(document, faults, new MarkdownFaults(file, markdown));
    DraftReader reader = new DraftReader(faults, parts);
    document.getChildren().forEach(reader::block);
    reader.closeSignatory();
    return new Checked<>(new Draft(reader.blocks), faults.problems());
  }

  private void block(Node block) {
    if (block instanceof Paragraph) {
      paragraph(block);
    } else if (block instanceof ListBlock list) {
      list(list, 1);
    } else if (block instanceof TableBlock) {
      closeSignatory();
      blocks.add(tables.read(block));
    } else {
      closeSignatory();
      other(block);
    }
  }

  private void other(Node block) {
    if (block instanceof Heading heading) {
      head(heading);
    } else if (block instanceof FootnoteBlock note) {
      note(note);
    } else if (block instanceof BlockQuote) {
      block.getChildren().forEach(child -> quoted(child));
    } else if (!(block instanceof ThematicBreak)) {
      literal(block);
    }
  }

  private void head(Heading heading) {
    Attributes.Split split = Attributes.split(heading);
    Attributes attributes = split.attributes();
    BlockParts.Labelled labelled = parts.label(split.rest(), true);
    int level = parts.number(heading, attributes, "level", heading.getLevel());
    if (attributes.classes().isEmpty()) {
      blocks.add(handwrittenHead(level, labelled, attributes));
      return;
    }
    DivisionKind kind = DivisionKind.HEADING;
    Optional<DivisionKind> stated =
        Arrays.stream(DivisionKind.values()).filter(k -> attributes.has(k.key())).findFirst();
    if (stated.isPresent()) {
      kind = stated.get();
    } else {
      parts.unknown(heading, attributes, keys(DivisionKind.values()));
    }
    blocks.add(
        new Head(
            kind,
            level,
            BlockParts.language(attributes),
            labelled.label(),
            labelled.text(),
            Found.NOWHERE));
  }

  /** A head without braces: a number at its start is its label. */
  private static Head handwrittenHead(
      int level, BlockParts.Labelled labelled, Attributes attributes) {
    RichText label = labelled.label();
    RichText title = labelled.text();
    Optional<Integer> length = PrintedLabel.lengthIn(title.string());
    if (label.isEmpty() && title.marks().isEmpty() && length.isPresent()) {
      label = RichText.of(title.string().substring(0, length.get()));
      title = RichText.of(title.string().substring(length.get()).strip());
    }
    DivisionKind numbered = level <= 1 ? DivisionKind.SECTION : DivisionKind.SUBSECTION;
    DivisionKind kind = label.isEmpty() ? DivisionKind.HEADING : numbered;
    return new Head(kind, level, BlockParts.language(attributes), label, title, Found.NOWHERE);
  }

  private void paragraph(Node block) {
    Attributes.Split split = Attributes.split(block);
    Attributes attributes = split.attributes();
    boolean empty = split.rest().stream().allMatch(HtmlInlineComment.class::isInstance);
    if (empty && attributes.classes().isEmpty()) {
      return;
    }
    if (role(attributes).isPresent()) {
      signatoryLine(attributes, split.rest());
      return;
    }
    closeSignatory();
    if (attributes.has("table")) {
      tables.attributes(block, attributes).ifPresent(blocks::add);
    } else if (attributes.has("signatory")) {
      signatory = Optional.of(new ArrayList<>());
      if (!empty) {
        signatoryLine(attributes, split.rest());
      }
    } else {
      blocks.add(para(block, split, ParagraphKind.PARAGRAPH, 0));
    }
  }

  private Para para(Node block, Attributes.Split split, ParagraphKind usual, int usualDepth) {
    Attributes attributes = split.attributes();
    BlockParts.Labelled labelled = parts.label(split.rest(), false);
    ParagraphKind kind = usual;
    Optional<ParagraphKind> stated =
        Arrays.stream(ParagraphKind.values()).filter(k -> attributes.has(k.key())).findFirst();
    if (stated.isPresent()) {
      kind = stated.get();
    } else if (!attributes.classes().isEmpty()) {
      List<String> known = keys(ParagraphKind.values());
      parts.unknown(block, attributes, known);
    }
    int depth = parts.number(block, attributes, "depth", usualDepth);
    return new Para(
        kind,
        depth,
        BlockParts.language(attributes),
        labelled.label(),
        labelled.text(),
        Found.NOWHERE);
  }

  private void list(ListBlock list, int depth) {
    for (Node item : list.getChildren()) {
      boolean opening = true;
      for (Node child : item.getChildren()) {
        if (child instanceof ListBlock inner) {
          closeSignatory();
          list(inner, depth + 1);
        } else if (child instanceof Paragraph) {
          item(item, child, depth, opening);
          opening = false;
        } else {
          block(child);
        }
      }
      if (opening && item.getFirstChild() == null) {
        closeSignatory();
        blocks.add(
            new Para(
                ParagraphKind.POINT, depth, "", itemLabel(item), RichText.EMPTY, Found.NOWHERE));
      }
    }
    closeSignatory();
  }

  private void item(Node item, Node paragraph, int depth, boolean opening) {
    Attributes.Split split = Attributes.split(paragraph);
    if (role(split.attributes()).isPresent()) {
      signatoryLine(split.attributes(), split.rest());
      return;
    }
    closeSignatory();
    boolean numbered = item instanceof OrderedListItem && depth == 1;
    ParagraphKind kind = numbered ? ParagraphKind.PARAGRAPH : ParagraphKind.POINT;
    Para para = para(paragraph, split, kind, numbered ? 0 : depth);
    RichText label = opening && para.label().isEmpty() ? itemLabel(item) : para.label();
    blocks.add(
        new Para(para.kind(), para.depth(), para.language(), label, para.text(), Found.NOWHERE));
  }

  /** The number of an item that was typed as an ordered list. */
  private static RichText itemLabel(Node item) {
    return item instanceof OrderedListItem ordered
        ? RichText.of(ordered.getOpeningMarker().toString())
        : RichText.EMPTY;
  }

  private void signatoryLine(Attributes attributes, List<Node> nodes) {
    List<SignatoryLine> lines = signatory.orElseGet(ArrayList::new);
    lines.add(
        new SignatoryLine(role(attributes).orElse(SignatoryLine.Role.NAME), parts.text(nodes)));
    signatory = Optional.of(lines);
  }

  private void closeSignatory() {
    signatory.ifPresent(lines -> blocks.add(new Signatory(lines, Found.NOWHERE)));
    signatory = Optional.empty();
  }

  private static Optional<SignatoryLine.Role> role(Attributes attributes) {
    return attributes.classes().stream().flatMap(c -> SignatoryRole.of(c).stream()).findFirst();
  }

  private void note(FootnoteBlock note) {
    String key = NoteKey.decode(note.getText().toString());
    RichText label = parts.noteLabel(note, key);
    List<RichText> paragraphs = new ArrayList<>();
    for (Node child : note.getChildren()) {
      Attributes.Split split = Attributes.split(child);
      BlockParts.Labelled labelled = parts.label(split.rest(), false);
      boolean first = paragraphs.isEmpty();
      paragraphs.add(first ? labelled.text() : parts.text(split.rest()));
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(RichText.EMPTY);
    }
    if (!noteKeys.add(key)) {
      faults.add(
          Code.M004,
          note,
          "The note \"" + key + "\" stands here a second time.",
          "Give one of the two another key, in its mark and in its note.");
    }
    blocks.add(new NoteText(key, label, paragraphs, Found.NOWHERE));
  }

  private void quoted(Node child) {
    if (child instanceof Paragraph) {
      blocks.add(para(child, Attributes.split(child), ParagraphKind.QUOTATION, 0));
    } else {
      block(child);
    }
  }

  /** A block that Markdown knows and a draft does not. */
  private void literal(Node block) {
    String raw = block.getChars().toString().strip().replaceAll("\\s+", " ");
    faults.add(
        Code.M005,
        block,
        "A block of code or the like has no place in a text; it is kept as a paragraph.",
        "Write it as a paragraph or a table.");
    RichText text = RichText.of(raw);
    blocks.add(new Para(ParagraphKind.PARAGRAPH, 0, "", RichText.EMPTY, text, Found.NOWHERE));
  }

  private static List<String> keys(DivisionKind[] kinds) {
    return Arrays.stream(kinds).map(DivisionKind::key).toList();
  }

  private static List<String> keys(ParagraphKind[] kinds) {
    return Arrays.stream(kinds).map(ParagraphKind::key).toList();
  }
}
