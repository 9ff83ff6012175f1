package org.engross.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.problem.Code;
import org.engross.problem.Problem;

/**
 * Proves that a source and a ledger together give the words of a draft: every character that is no
 * space is copied once or stands in one entry, every entry tells the source truly, and the source
 * with all entries carried out has the draft's words in the draft's order. Notes that an editor
 * added are no part of what is proved: they stand beside the text and are told apart from it.
 */
public final class LedgerProof {
  private final SourceText source;
  private final Ledger ledger;
  private final List<SourcedText> texts;
  private final List<Problem> problems = new ArrayList<>();

  private LedgerProof(SourceText source, Ledger ledger, List<SourcedText> texts) {
    this.source = source;
    this.ledger = ledger;
    this.texts = texts;
  }

  /**
   * Checks a ledger.
   *
   * @param texts in the order of the draft
   * @return nothing if the proof holds; otherwise the first fault of each kind, with its place
   */
  public static List<Problem> check(SourceText source, Ledger ledger, List<SourcedText> texts) {
    LedgerProof proof = new LedgerProof(source, ledger, texts);
    if (proof.entriesAreTrue() && proof.everyCharacterOnce()) {
      proof.sameWords();
    }
    return proof.problems;
  }

  /** The words that the source has once the ledger's entries are carried out, notes last. */
  public static List<String> words(SourceText source, Ledger ledger, List<SourcedText> texts) {
    return new LedgerProof(source, ledger, texts).carriedOut();
  }

  private boolean entriesAreTrue() {
    for (Ledger.Entry entry : ledger.entries()) {
      boolean inside = entry.start() >= 0 && entry.end() <= source.text().length();
      if (!inside || !source.text().startsWith(entry.before(), entry.start())) {
        fault(entry.start(), "An entry of the ledger quotes words that do not stand here.");
        return false;
      }
    }
    return true;
  }

  private boolean everyCharacterOnce() {
    BitSet seen = new BitSet();
    for (SourcedText text : texts) {
      for (Origin.Piece piece : text.origin().pieces()) {
        if (!mark(seen, piece.source(), piece.source() + piece.length())) {
          return false;
        }
      }
    }
    for (Ledger.Entry entry : ledger.entries()) {
      if (!mark(seen, entry.start(), entry.end())) {
        return false;
      }
    }
    int at = seen.nextClearBit(0);
    while (at < source.text().length() && isSpace(source.text().charAt(at))) {
      at = seen.nextClearBit(at + 1);
    }
    if (at < source.text().length()) {
      fault(at, "This stands neither in the edition nor in the ledger.");
    }
    return at >= source.text().length();
  }

  private boolean mark(BitSet seen, int start, int end) {
    int twice = seen.nextSetBit(start);
    if (twice >= 0 && twice < end) {
      fault(twice, "The ledger and the edition account for this twice.");
      return false;
    }
    seen.set(start, end);
    return true;
  }

  private void sameWords() {
    List<String> expected = carriedOut();
    List<String> found = new ArrayList<>();
    texts.stream().filter(t -> !isNote(t)).forEach(t -> split(t.string(), found));
    Set<Integer> copied = copiedNotes();
    texts.stream()
        .filter(t -> isNote(t) && copied.contains(t.note()))
        .forEach(t -> split(t.string(), found));
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      String should = i < expected.size() ? expected.get(i) : "(nothing)";
      String is = i < found.size() ? found.get(i) : "(nothing)";
      if (!should.equals(is)) {
        fault(0, "Word " + (i + 1) + " should be \"" + should + "\" and is \"" + is + "\".");
        return;
      }
    }
  }

  /** The notes that stand in the source; of an editor's note nothing does. */
  private Set<Integer> copiedNotes() {
    Set<Integer> copied = new TreeSet<>();
    for (SourcedText text : texts) {
      if (isNote(text) && !text.origin().pieces().isEmpty()) {
        copied.add(text.note());
      }
    }
    return copied;
  }

  private List<String> carriedOut() {
    Carrying carrying = new Carrying();
    int at = 0;
    for (Ledger.Entry entry : ledger.entries()) {
      carrying.copy(at, entry.start());
      carrying.out(entry.start()).append(entry.after());
      at = Math.max(at, entry.end());
    }
    carrying.copy(at, source.text().length());
    return carrying.words();
  }

  private int start(SourcedText text) {
    return TextBorders.start(text.string(), text.origin(), ledger);
  }

  /**
   * @param end the source offset behind it
   * @param note where the note that it belongs to begins
   */
  private record NotePart(int end, int note) {}

  /**
   * The source with the entries carried out, cut where the draft's texts begin: signatures side by
   * side stand in the draft in another order, and notes are told apart from the text around them.
   */
  private final class Carrying {
    private final boolean reordered =
        ledger.entries().stream().anyMatch(e -> e.rule().equals(Ledger.SIDE_BY_SIDE));
    private final BitSet borders = new BitSet();

    /** Those of the borders at which a word ends: a note may stand within a divided word. */
    private final BitSet ends = new BitSet();

    /** Where copied text that is no note begins. */
    private final BitSet body = new BitSet();

    /** A note that goes on below the text of the next page has several parts, by their starts. */
    private final TreeMap<Integer, NotePart> notes = new TreeMap<>();

    private final TreeMap<Integer, StringBuilder> outOf = new TreeMap<>();
    private final Map<Integer, StringBuilder> noteOut = new TreeMap<>();

    Carrying() {
      outOf.put(-1, new StringBuilder());
      for (SourcedText text : texts) {
        if (!isNote(text)) {
          text.origin().pieces().forEach(piece -> body.set(piece.source()));
        }
      }
      for (SourcedText text : texts) {
        if (!text.origin().pieces().isEmpty()) {
          int start = start(text);
          borders.set(start);
          borders.set(text.origin().end());
          if (isNote(text)) {
            note(start, text.origin());
            continue;
          }
          ends.set(start);
          ends.set(text.origin().end());
          if (reordered) {
            outOf.put(start, new StringBuilder());
          }
        }
      }
    }

    private void note(int start, Origin origin) {
      noteOut.put(start, new StringBuilder());
      int from = start;
      Origin.Piece before = origin.pieces().get(0);
      for (Origin.Piece piece : origin.pieces()) {
        int end = before.source() + before.length();
        int between = piece.source() > end ? body.nextSetBit(end) : -1;
        if (between >= 0 && between < piece.source()) {
          notes.put(from, new NotePart(end, start));
          from = piece.source();
          borders.set(end);
          borders.set(from);
          ends.set(from, piece.at() > before.at() + before.length());
        }
        before = piece;
      }
      notes.put(from, new NotePart(origin.end(), start));
    }

    /** What the words at a source offset are added to. */
    StringBuilder out(int offset) {
      Map.Entry<Integer, NotePart> part = notes.floorEntry(offset);
      StringBuilder out =
          part != null && offset < part.getValue().end()
              ? noteOut.get(part.getValue().note())
              : outOf.floorEntry(offset).getValue();
      return out.append(ends.get(offset) ? " " : "");
    }

    void copy(int from, int to) {
      int at = from;
      while (at < to) {
        int border = borders.nextSetBit(at + 1);
        int end = border < 0 ? to : Math.min(border, to);
        out(at).append(source.text(), at, end);
        at = end;
      }
    }

    /** The words in the order of the draft, notes last. */
    List<String> words() {
      List<String> words = new ArrayList<>();
      split(outOf.remove(-1).toString(), words);
      for (SourcedText text : texts) {
        if (!isNote(text) && !text.origin().pieces().isEmpty() && outOf.containsKey(start(text))) {
          split(outOf.remove(start(text)).toString(), words);
        }
      }
      for (SourcedText text : texts) {
        if (isNote(text) && !text.origin().pieces().isEmpty()) {
          split(noteOut.get(start(text)).toString(), words);
        }
      }
      return words;
    }
  }

  private static boolean isNote(SourcedText text) {
    return text.apart();
  }

  private static void split(String text, List<String> words) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = end + 1;
    }
  }

  private void fault(int offset, String message) {
    problems.add(
        Problem.of(
            Code.S008,
            source.place(offset),
            message,
            "This is a fault of Engross, not of the text; please report it."));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
