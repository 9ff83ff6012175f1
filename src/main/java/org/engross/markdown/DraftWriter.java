package org.engross.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Head;
import org.engross.draft.DraftBlock.NoteText;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.DraftBlock.Signatory;
import org.engross.draft.DraftBlock.Table;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.markdown.InlineWriter.After;
import org.engross.settings.Metadata;

/** Writes a draft as Markdown that a person can read and correct. */
public final class DraftWriter {
  /** Deeper points are written as paragraphs that state their depth. */
  private static final int DEEPEST_LIST = 6;

  private final StringBuilder out = new StringBuilder();
  private final InlineWriter inline;
  private final Map<String, String> noteLabels;
  private int listDepth;

  private DraftWriter(Draft draft) {
    noteLabels = noteLabels(draft);
    inline = new InlineWriter(noteLabels);
  }

  /**
   * Writes a draft.
   *
   * @return Markdown that {@link DraftReader#read} reads back into a draft of equal content
   */
  public static String write(Draft draft, Metadata metadata) {
    DraftWriter writer = new DraftWriter(draft);
    writer.preface(metadata);
    draft.blocks().forEach(writer::block);
    return writer.out.toString();
  }

  /**
   * The label of each note that can be left out where it stands; the first note of a key counts.
   */
  static Map<String, String> noteLabels(Draft draft) {
    Map<String, String> labels = new TreeMap<>();
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof NoteText note) {
        labels.putIfAbsent(note.key(), note.label().string());
      }
    }
    return labels;
  }

  private void preface(Metadata metadata) {
    String title = metadata.title().replaceAll("\\s+", " ").replace("--", "- -").replace(">", "");
    out.append("<!-- ").append(title).append(": the text as Engross reads it.\n");
    out.append(
        "Correct it here; what the marks in braces mean is told in edition-markdown.md. -->\n");
  }

  private void block(DraftBlock block) {
    if (block instanceof Para para && isListed(para)) {
      point(para);
      return;
    }
    listDepth = 0;
    out.append('\n');
    if (block instanceof Head head) {
      head(head);
    } else if (block instanceof Para para) {
      paragraph(para);
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Signatory signatory) {
      signatory(signatory);
    } else if (block instanceof NoteText note) {
      note(note);
    }
  }

  private void head(Head head) {
    out.append("#".repeat(Math.max(1, Math.min(head.level(), 6)))).append(' ');
    if (!head.label().isEmpty()) {
      out.append(inline.label(head.label(), true)).append(' ');
    }
    if (!head.title().isEmpty()) {
      out.append(
              inline.write(head.title(), head.label().isEmpty() ? After.ATTRIBUTES : After.LABEL))
          .append(' ');
    }
    boolean stated = head.level() >= 1 && head.level() <= 6;
    String level = stated ? "" : " level=" + head.level();
    out.append("{.").append(head.kind().key()).append(level);
    out.append(language(head.language())).append("}\n");
  }

  private void paragraph(Para para) {
    String attributes = attributes(para);
    out.append(attributes).append(attributes.isEmpty() ? "" : " ");
    line(para.label(), para.text(), attributes.isEmpty());
  }

  /** A label and a text to the end of the line. */
  private void line(RichText label, RichText text, boolean first) {
    StringBuilder line = new StringBuilder();
    if (!label.isEmpty()) {
      line.append(inline.label(label, false)).append(' ');
    }
    After after = first ? After.NOTHING : After.ATTRIBUTES;
    line.append(inline.write(text, label.isEmpty() ? after : After.LABEL));
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String attributes(Para para) {
    String language = language(para.language());
    boolean plain = para.kind() == ParagraphKind.PARAGRAPH && para.depth() == 0;
    boolean empty = para.label().isEmpty() && para.text().isEmpty();
    if (plain && language.isEmpty() && !empty) {
      return "";
    }
    boolean usual = para.depth() == 0 && para.kind() != ParagraphKind.POINT;
    String depth = usual ? "" : " depth=" + para.depth();
    return "{." + para.kind().key() + depth + language + "}";
  }

  private static String language(String tag) {
    return tag.isEmpty() ? "" : " lang=" + NoteKey.encode(tag);
  }

  /** Whether a point can stand as an item of a list. */
  private boolean isListed(Para para) {
    return para.kind() == ParagraphKind.POINT
        && para.depth() >= 1
        && para.depth() <= Math.min(DEEPEST_LIST, listDepth + 1)
        && para.language().isEmpty();
  }

  private void point(Para para) {
    if (listDepth == 0) {
      out.append('\n');
    }
    listDepth = para.depth();
    out.append("  ".repeat(para.depth() - 1)).append("- ");
    boolean empty = para.label().isEmpty() && para.text().isEmpty();
    out.append(empty ? "{.point}" : "");
    line(para.label(), para.text(), true);
  }

  private void table(Table table) {
    boolean drawn = !table.rows().isEmpty() && !table.rows().get(0).isEmpty();
    if (table.headRows() != 1 || !drawn) {
      out.append("{.table heads=").append(table.headRows());
      out.append(drawn ? "}\n\n" : " rows=" + table.rows().size() + "}\n");
    }
    for (int i = 0; drawn && i < table.rows().size(); i++) {
      row(table.rows().get(i));
      if (i == 0) {
        out.append("| --- ".repeat(table.rows().get(0).size())).append("|\n");
      }
    }
  }

  private void row(List<RichText> cells) {
    for (RichText cell : cells) {
      out.append("| ").append(inline.write(cell, After.BAR)).append(cell.isEmpty() ? "" : " ");
    }
    out.append("|\n");
  }

  private void signatory(Signatory signatory) {
    out.append("{.signatory}\n\n");
    for (SignatoryLine line : signatory.lines()) {
      out.append("- {.").append(SignatoryRole.key(line.role())).append("} ");
      line(RichText.EMPTY, line.text(), false);
    }
    if (signatory.lines().isEmpty()) {
      out.setLength(out.length() - 1);
    }
  }

  private void note(NoteText note) {
    boolean usual =
        note.label().marks().isEmpty()
            && note.label().string().equals(note.key())
            && !note.label().isEmpty();
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < note.paragraphs().size(); i++) {
      int from = out.length();
      RichText text = note.paragraphs().get(i);
      boolean unlabelled = i == 0 && note.label().isEmpty();
      boolean empty = text.isEmpty() && (i > 0 || usual);
      String attribute = unlabelled ? "{.unlabelled} " : empty ? "{.paragraph} " : "";
      out.append(attribute);
      line(i == 0 && !usual ? note.label() : RichText.EMPTY, text, attribute.isEmpty());
      paragraphs.add(out.substring(from));
      out.setLength(from);
    }
    out.append("[^").append(NoteKey.encode(note.key())).append("]: ");
    out.append(String.join("\n    ", paragraphs));
  }
}
