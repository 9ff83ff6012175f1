package org.engross.recognise;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.RichText;

/** Prints a draft's blocks, one a line: source lines, rule, kind, number and first words. */
public final class Outline {
  private static final int WIDTH = 60;

  private Outline() {}

  public static String print(Draft draft) {
    return draft.blocks().stream().map(Outline::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(DraftBlock block) {
    Found found = block.found();
    String place = found.firstLine() + "-" + found.lastLine();
    return String.format(Locale.ROOT, "%-11s %-5s %s", place, found.rule(), words(block));
  }

  private static String words(DraftBlock block) {
    if (block instanceof DraftBlock.Head head) {
      String kind = "#".repeat(head.level()) + " " + head.kind().key();
      String language = head.language().isEmpty() ? "" : " <" + head.language() + ">";
      return kind + language + " [" + head.label().string() + "] " + brief(head.title());
    }
    if (block instanceof DraftBlock.Para para) {
      String kind = "  ".repeat(para.depth() + 1) + para.kind().key();
      return kind + " [" + para.label().string() + "] " + brief(para.text());
    }
    if (block instanceof DraftBlock.Signatory signatory) {
      return "  signatory "
          + signatory.lines().stream()
              .map(
                  l -> l.role().name().toLowerCase(java.util.Locale.ROOT) + " " + l.text().string())
              .collect(Collectors.joining(" / "));
    }
    if (block instanceof DraftBlock.NoteText note) {
      List<RichText> texts = note.paragraphs();
      return "  note " + note.key() + " [" + note.label().string() + "] " + brief(texts.get(0));
    }
    DraftBlock.Table table = (DraftBlock.Table) block;
    int columns = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
    return "  table " + table.rows().size() + " x " + columns;
  }

  /** The first and last words of a text. */
  private static String brief(RichText text) {
    String string = text.string();
    if (string.length() <= WIDTH + 20) {
      return string;
    }
    return string.substring(0, WIDTH) + " … " + string.substring(string.length() - 15);
  }
}
