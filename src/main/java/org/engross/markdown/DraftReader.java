package org.engross.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Head;
import org.engross.draft.DraftBlock.NoteText;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.DraftBlock.Signatory;
import org.engross.draft.DraftBlock.Table;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.Origin;

/**
 * Reads a draft out of Markdown, be it as Engross wrote it or corrected by hand. Every word of the
 * Markdown comes into the draft; what cannot be understood is kept as a paragraph, with a problem.
 */
public final class DraftReader {
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final Map<String, String> noteLabels = new TreeMap<>();
  private final MarkdownFaults faults;
  private Optional<List<SignatoryLine>> signatory = Optional.empty();
  private Optional<Attributes> table = Optional.empty();

  private DraftReader(MarkdownFaults faults) {
    this.faults = faults;
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
    DraftReader reader = new DraftReader(faults);
    Node document = MarkdownParser.parse(markdown);
    DraftReader labels = new DraftReader(new MarkdownFaults(file, markdown));
    labels.collectNoteLabels(document);
    reader.noteLabels.putAll(labels.noteLabels);
    document.getChildren().forEach(reader::block);
    reader.closeSignatory();
    return new Checked<>(new Draft(reader.blocks), faults.problems());
  }

  private void collectNoteLabels(Node document) {
    for (Node block : document.getChildren()) {
      if (block instanceof FootnoteBlock note) {
        String key = NoteKey.decode(note.getText().toString());
        if (!noteLabels.containsKey(key)) {
          noteLabels.put(key, noteLabel(note, key).string());
        }
      }
    }
  }

  private void block(Node block) {
    if (block instanceof Paragraph) {
      paragraph(block);
    } else if (block instanceof ListBlock list) {
      list(list, 1);
    } else if (block instanceof TableBlock) {
      table(block);
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
    Labelled labelled = label(split.rest(), true);
    int level = number(heading, attributes, "level", heading.getLevel());
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
      unknown(heading, attributes, keys(DivisionKind.values()));
    }
    blocks.add(
        new Head(
            kind, level, language(attributes), labelled.label(), labelled.text(), Found.NOWHERE));
  }

  /** A head without braces: a number at its start is its label. */
  private static Head handwrittenHead(int level, Labelled labelled, Attributes attributes) {
    RichText label = labelled.label();
    RichText title = labelled.text();
    Optional<Integer> length = PrintedLabel.lengthIn(title.string());
    if (label.isEmpty() && title.marks().isEmpty() && length.isPresent()) {
      label = RichText.of(title.string().substring(0, length.get()));
      title = RichText.of(title.string().substring(length.get()).strip());
    }
    DivisionKind numbered = level <= 1 ? DivisionKind.SECTION : DivisionKind.SUBSECTION;
    DivisionKind kind = label.isEmpty() ? DivisionKind.HEADING : numbered;
    return new Head(kind, level, language(attributes), label, title, Found.NOWHERE);
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
      tableAttributes(block, attributes);
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
    Labelled labelled = label(split.rest(), false);
    ParagraphKind kind = usual;
    Optional<ParagraphKind> stated =
        Arrays.stream(ParagraphKind.values()).filter(k -> attributes.has(k.key())).findFirst();
    if (stated.isPresent()) {
      kind = stated.get();
    } else if (!attributes.classes().isEmpty()) {
      List<String> known = keys(ParagraphKind.values());
      unknown(block, attributes, known);
    }
    int depth = number(block, attributes, "depth", usualDepth);
    return new Para(
        kind, depth, language(attributes), labelled.label(), labelled.text(), Found.NOWHERE);
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
    lines.add(new SignatoryLine(role(attributes).orElse(SignatoryLine.Role.NAME), text(nodes)));
    signatory = Optional.of(lines);
  }

  private void closeSignatory() {
    signatory.ifPresent(lines -> blocks.add(new Signatory(lines, Found.NOWHERE)));
    signatory = Optional.empty();
  }

  private static Optional<SignatoryLine.Role> role(Attributes attributes) {
    return attributes.classes().stream().flatMap(c -> SignatoryRole.of(c).stream()).findFirst();
  }

  private void tableAttributes(Node block, Attributes attributes) {
    if (!attributes.value("rows").isEmpty()) {
      int rows = Math.min(10_000, number(block, attributes, "rows", 0));
      List<List<RichText>> none = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        none.add(List.of());
      }
      blocks.add(new Table(number(block, attributes, "heads", 1), none, Found.NOWHERE));
    } else {
      table = Optional.of(attributes);
    }
  }

  private void table(Node block) {
    closeSignatory();
    int heads = table.map(a -> number(block, a, "heads", 1)).orElse(1);
    table = Optional.empty();
    List<List<RichText>> rows = new ArrayList<>();
    for (Node part : block.getChildren()) {
      for (Node row : part instanceof TableSeparator ? List.<Node>of() : part.getChildren()) {
        if (row instanceof TableRow) {
          rows.add(row(row));
        }
      }
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    rows.forEach(
        row -> row.addAll(java.util.Collections.nCopies(width - row.size(), RichText.EMPTY)));
    blocks.add(new Table(heads, rows, Found.NOWHERE));
  }

  private List<RichText> row(Node row) {
    List<RichText> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cell instanceof TableCell) {
        List<Node> nodes = new ArrayList<>();
        cell.getChildren().forEach(nodes::add);
        cells.add(text(nodes));
      }
    }
    return cells;
  }

  private void note(FootnoteBlock note) {
    String key = NoteKey.decode(note.getText().toString());
    RichText label = noteLabel(note, key);
    List<RichText> paragraphs = new ArrayList<>();
    for (Node child : note.getChildren()) {
      Attributes.Split split = Attributes.split(child);
      Labelled labelled = label(split.rest(), false);
      boolean first = paragraphs.isEmpty();
      paragraphs.add(first ? labelled.text() : text(split.rest()));
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(RichText.EMPTY);
    }
    boolean twice =
        blocks.stream().anyMatch(b -> b instanceof NoteText other && other.key().equals(key));
    if (twice) {
      faults.add(
          Code.M004,
          note,
          "The note \"" + key + "\" stands here a second time.",
          "Give one of the two another key, in its mark and in its note.");
    }
    blocks.add(new NoteText(key, label, paragraphs, Found.NOWHERE));
  }

  private RichText noteLabel(FootnoteBlock note, String key) {
    Node first = note.getFirstChild();
    if (first == null) {
      return RichText.of(key);
    }
    Attributes.Split split = Attributes.split(first);
    RichText printed = label(split.rest(), false).label();
    boolean usual = printed.isEmpty() && !split.attributes().has("unlabelled");
    return usual ? RichText.of(key) : printed;
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

  private record Labelled(RichText label, RichText text) {}

  /** Divides a printed number at the start from the words that follow. */
  private Labelled label(List<Node> nodes, boolean head) {
    if (!nodes.isEmpty() && nodes.get(0) instanceof StrongEmphasis strong) {
      RichText label = text(children(strong));
      boolean apart = nodes.size() == 1 || nodes.get(1).getChars().startsWith(" ");
      boolean star = strong.getOpeningMarker().startsWith("*");
      if (star && apart && (head || PrintedLabel.isNumber(label.string()))) {
        return new Labelled(label, text(nodes.subList(1, nodes.size())));
      }
    }
    if (!nodes.isEmpty() && isTag(nodes.get(0), "<b>")) {
      for (int i = 1; i < nodes.size(); i++) {
        if (isTag(nodes.get(i), "</b>")) {
          return new Labelled(text(nodes.subList(1, i)), text(nodes.subList(i + 1, nodes.size())));
        }
      }
    }
    return new Labelled(RichText.EMPTY, text(nodes));
  }

  private static boolean isTag(Node node, String tag) {
    return node instanceof HtmlInline && node.getChars().toString().equals(tag);
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    node.getChildren().forEach(children::add);
    return children;
  }

  private RichText text(List<Node> nodes) {
    RichText text = InlineReader.read(nodes, noteLabels, faults);
    return text.isEmpty() ? RichText.EMPTY : text.withOrigin(Origin.NONE);
  }

  private static String language(Attributes attributes) {
    return NoteKey.decode(attributes.value("lang"));
  }

  private int number(Node block, Attributes attributes, String key, int usual) {
    String value = attributes.value(key);
    if (value.isEmpty()) {
      return usual;
    }
    if (value.matches("-?\\d{1,9}")) {
      return Integer.parseInt(value);
    }
    faults.add(
        Code.M006, block, "\"" + key + "=" + value + "\" is no number.", "Write a whole number.");
    return usual;
  }

  private void unknown(Node block, Attributes attributes, Collection<String> known) {
    faults.unknownName(block, attributes.classes().get(0), known);
  }

  private static List<String> keys(DivisionKind[] kinds) {
    return Arrays.stream(kinds).map(DivisionKind::key).toList();
  }

  private static List<String> keys(ParagraphKind[] kinds) {
    return Arrays.stream(kinds).map(ParagraphKind::key).toList();
  }
}
