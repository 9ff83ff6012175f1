package org.engross.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.draft.RichText;
import org.engross.problem.Code;
import org.engross.source.Origin;

/** Reads what blocks are made of: words, printed numbers, and the values of attributes. */
final class BlockParts {
  private final Map<String, String> noteLabels = new TreeMap<>();
  private final MarkdownFaults faults;

  private BlockParts(MarkdownFaults faults) {
    this.faults = faults;
  }

  /** The parts of a document's blocks; faults found on the way are added to {@code faults}. */
  static BlockParts of(Node document, MarkdownFaults faults, MarkdownFaults unheard) {
    BlockParts labels = new BlockParts(unheard);
    labels.collectNoteLabels(document);
    BlockParts parts = new BlockParts(faults);
    parts.noteLabels.putAll(labels.noteLabels);
    return parts;
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

  /**
   * A printed number and the words behind it.
   *
   * @param label the number; empty if there is none
   * @param text the words
   */
  record Labelled(RichText label, RichText text) {}

  /** Divides a printed number at the start from the words that follow. */
  Labelled label(List<Node> nodes, boolean head) {
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

  /** The words of some nodes. */
  RichText text(List<Node> nodes) {
    RichText text = InlineReader.read(nodes, noteLabels, faults);
    return text.isEmpty() ? RichText.EMPTY : text.withOrigin(Origin.NONE);
  }

  /** The number of a note as printed, or else its key. */
  RichText noteLabel(FootnoteBlock note, String key) {
    Node first = note.getFirstChild();
    if (first == null) {
      return RichText.of(key);
    }
    Attributes.Split split = Attributes.split(first);
    RichText printed = label(split.rest(), false).label();
    boolean usual = printed.isEmpty() && !split.attributes().has("unlabelled");
    return usual ? RichText.of(key) : printed;
  }

  /** The tag of the language that a block is stated to be in. */
  static String language(Attributes attributes) {
    return NoteKey.decode(attributes.value("lang"));
  }

  /** The number that an attribute has, or the usual one. */
  int number(Node block, Attributes attributes, String key, int usual) {
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

  /** Reports a name that no block has. */
  void unknown(Node block, Attributes attributes, Collection<String> known) {
    faults.unknownName(block, attributes.classes().get(0), known);
  }
}
