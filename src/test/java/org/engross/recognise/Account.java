package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.RichText;
import org.engross.recognise.clean.CleanText;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/** Checks that draft and ledger together hold every character of the source exactly once. */
final class Account {
  private Account() {}

  /** All faults, in words; none if the account is right. */
  static List<String> faults(SourceText source, Recognition recognition) {
    List<String> faults = new ArrayList<>();
    String text = source.text();
    int[] covered = new int[text.length()];
    for (RichText rich : texts(recognition.draft())) {
      checkText(text, rich, covered, faults);
    }
    for (Ledger.Entry entry : recognition.ledger().entries()) {
      boolean inside = entry.start() >= 0 && entry.end() <= text.length();
      if (!inside || !text.startsWith(entry.before(), entry.start())) {
        faults.add("the ledger does not quote the source at " + entry.start());
      } else {
        for (int i = entry.start(); i < entry.end(); i++) {
          covered[i]++;
        }
      }
    }
    for (int i = 0; i < text.length(); i++) {
      boolean space = CleanText.isSpace(text.charAt(i));
      if (covered[i] > 1 || covered[i] == 0 && !space) {
        faults.add(source.place(i) + ": '" + text.charAt(i) + "' stands " + covered[i] + " times");
      }
    }
    return faults.subList(0, Math.min(10, faults.size()));
  }

  private static void checkText(String text, RichText rich, int[] covered, List<String> faults) {
    if (rich.string().chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\f')) {
      faults.add("a line end within a text: " + rich.string());
    }
    for (Origin.Piece piece : rich.origin().pieces()) {
      String copy = rich.string().substring(piece.at(), piece.at() + piece.length());
      if (!text.startsWith(copy, piece.source())) {
        faults.add("not the source's words: " + copy);
      }
      for (int i = 0; i < piece.length(); i++) {
        covered[piece.source() + i]++;
      }
    }
  }

  /** The characters of all texts that no origin covers, in order. */
  static String made(Draft draft) {
    StringBuilder made = new StringBuilder();
    for (RichText rich : texts(draft)) {
      boolean[] copied = new boolean[rich.string().length()];
      for (Origin.Piece piece : rich.origin().pieces()) {
        java.util.Arrays.fill(copied, piece.at(), piece.at() + piece.length(), true);
      }
      for (int i = 0; i < copied.length; i++) {
        if (!copied[i]) {
          made.append(rich.string().charAt(i));
        }
      }
    }
    return made.toString();
  }

  static List<RichText> texts(Draft draft) {
    List<RichText> texts = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof DraftBlock.Head head) {
        texts.add(head.label());
        texts.add(head.title());
      } else if (block instanceof DraftBlock.Para para) {
        texts.add(para.label());
        texts.add(para.text());
      } else if (block instanceof DraftBlock.Table table) {
        table.rows().forEach(texts::addAll);
      } else if (block instanceof DraftBlock.Signatory signatory) {
        signatory.lines().forEach(l -> texts.add(l.text()));
      } else if (block instanceof DraftBlock.NoteText note) {
        texts.add(note.label());
        texts.addAll(note.paragraphs());
      }
    }
    return texts;
  }
}
