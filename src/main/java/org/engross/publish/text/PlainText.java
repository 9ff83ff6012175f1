package org.engross.publish.text;

import java.util.List;
import java.util.Optional;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.language.Labels;
import org.engross.settings.Metadata;

/**
 * An edition as plain text: the title, a line of signs, then the words of the text and no others,
 * with their printed numbers. A paragraph is one line; points are set in; notes come last, an
 * editor's own below a line of their own.
 */
public final class PlainText {
  private static final String INDENT = "    ";

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  static String of(Edition edition) {
    PlainText text = new PlainText();
    text.titlePage(edition.metadata());
    edition.divisions().forEach(text::division);
    text.notes("---", edition.notes().stream().filter(note -> !note.editorial()).toList());
    String editor = Labels.of(edition.metadata().language()).get("note.editor");
    text.notes("--- " + editor, edition.notes().stream().filter(Note::editorial).toList());
    return text.out.toString();
  }

  /**
   * A part of an edition in the same form.
   *
   * @param above what stands above the line of signs: which text, which part of it
   * @param head the division with whose head the part begins; none for a part that goes on
   * @param blocks its blocks
   * @param divisions the divisions behind them, whole
   * @param notes the notes whose marks stand in it
   * @param editor the word that introduces an editor's own notes
   */
  public static String part(
      List<String> above,
      Optional<Division> head,
      List<Block> blocks,
      List<Division> divisions,
      List<Note> notes,
      String editor) {
    PlainText text = new PlainText();
    above.forEach(line -> text.line("", line));
    text.out.append("\n===\n");
    head.ifPresent(text::head);
    text.blocks(blocks);
    divisions.forEach(text::division);
    text.notes("---", notes.stream().filter(note -> !note.editorial()).toList());
    text.notes("--- " + editor, notes.stream().filter(Note::editorial).toList());
    return text.out.toString();
  }

  private void titlePage(Metadata metadata) {
    line("", metadata.title());
    metadata.issuers().forEach(issuer -> line("", issuer));
    String date = metadata.date().map(Object::toString).orElse("");
    String gap = metadata.place().isEmpty() || date.isEmpty() ? "" : ", ";
    line("", metadata.place() + gap + date);
    line("", metadata.symbol());
    out.append("\n===\n");
  }

  private void division(Division division) {
    head(division);
    blocks(division.blocks());
    division.divisions().forEach(this::division);
  }

  private void head(Division division) {
    if (division.hasHead()) {
      out.append("\n\n");
      labelled("", division.label(), division.title());
    }
  }

  private void blocks(List<Block> blocks) {
    for (Block block : blocks) {
      out.append('\n');
      block(block, "");
    }
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Paragraph paragraph) {
      labelled(indent, paragraph.label(), paragraph.text());
      paragraph.children().forEach(child -> block(child, indent + INDENT));
    } else if (block instanceof Block.Table table) {
      for (List<RichText> row : table.rows()) {
        line(indent, String.join("\t", row.stream().map(RichText::string).toList()));
      }
    } else if (block instanceof Block.Signatory signatory) {
      for (SignatoryLine signed : signatory.lines()) {
        line(indent, broken(signed.text(), indent));
      }
    }
  }

  private void notes(String above, List<Note> notes) {
    if (!notes.isEmpty()) {
      out.append("\n\n").append(above).append('\n');
      notes.forEach(this::note);
    }
  }

  private void note(Note note) {
    out.append('\n');
    for (int i = 0; i < note.paragraphs().size(); i++) {
      labelled("", i == 0 ? note.label() : RichText.EMPTY, note.paragraphs().get(i));
    }
  }

  private void labelled(String indent, RichText label, RichText text) {
    String gap = label.isEmpty() || text.isEmpty() ? "" : " ";
    line(indent, label.string() + gap + broken(text, indent));
  }

  private void line(String indent, String words) {
    if (!words.isEmpty()) {
      out.append(indent).append(words).append('\n');
    }
  }

  /** The text with its own line ends. */
  private static String broken(RichText text, String indent) {
    StringBuilder words = new StringBuilder(text.string());
    List<Mark> marks = text.marks();
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (mark.kind() == MarkKind.BREAK && mark.end() <= words.length()) {
        words.replace(mark.start(), mark.end(), "\n" + indent);
      }
    }
    return words.toString();
  }
}
