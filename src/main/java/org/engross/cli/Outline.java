package org.engross.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.RichText;

/** A draft as lines for the eye: source lines, rule, what it is, its first words. */
final class Outline {
  private static final int WORDS = 56;

  private final List<String> lines = new ArrayList<>();
  private int depth;

  private Outline() {}

  /**
   * The lines of a draft.
   *
   * @param all whether paragraphs are shown, or heads alone
   */
  static List<String> of(Draft draft, boolean all) {
    Outline outline = new Outline();
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof DraftBlock.Head head) {
        outline.head(head);
      } else if (all) {
        outline.block(block);
      }
    }
    return outline.lines;
  }

  private void head(DraftBlock.Head head) {
    depth = head.level();
    String words = joined(head.label(), head.title());
    add(head.found(), depth - 1, head.kind().key(), words.isEmpty() ? "(no head)" : words);
  }

  private void block(DraftBlock block) {
    if (block instanceof DraftBlock.Para para) {
      String kind = para.kind().key();
      add(para.found(), depth + para.depth(), kind, joined(para.label(), para.text()));
    } else if (block instanceof DraftBlock.Signatory signatory) {
      String words =
          signatory.lines().stream().map(l -> l.text().string()).collect(Collectors.joining(" / "));
      add(signatory.found(), depth, "signatory", words);
    } else if (block instanceof DraftBlock.Table table) {
      String size = table.rows().size() + " rows";
      add(table.found(), depth, "table", size);
    } else if (block instanceof DraftBlock.NoteText note) {
      add(note.found(), depth, "note", joined(note.label(), note.paragraphs().get(0)));
    }
  }

  private void add(Found found, int indent, String kind, String words) {
    String place =
        found.firstLine() == found.lastLine()
            ? String.valueOf(found.firstLine())
            : found.firstLine() + "-" + found.lastLine();
    String gap = "  ".repeat(Math.max(0, indent));
    lines.add(
        String.format(
            Locale.ROOT, "%9s  %-6s  %s%s: %s", place, found.rule(), gap, kind, shortened(words)));
  }

  private static String joined(RichText label, RichText text) {
    String gap = label.isEmpty() || text.isEmpty() ? "" : " ";
    return label.string() + gap + text.string();
  }

  private static String shortened(String words) {
    if (words.length() <= WORDS) {
      return words;
    }
    int end = words.lastIndexOf(' ', WORDS);
    return words.substring(0, end > WORDS / 2 ? end : WORDS) + " …";
  }
}
