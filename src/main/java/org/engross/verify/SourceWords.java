package org.engross.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/**
 * The words an edition must have: those of the source, with every entry of the ledger carried out.
 * Of the edition it is told only where texts begin and end, which of them are notes, and, where the
 * ledger says that columns side by side are read one after the other, in which order they stand.
 */
final class SourceWords {
  /**
   * Where one text of the edition was copied from.
   *
   * @param note id of the note it belongs to; empty for the text proper
   * @param start source offset of its first character
   * @param origin where its characters stand in the source
   */
  record Extent(String note, int start, Origin origin) {
    int end() {
      return origin.end();
    }
  }

  /** A note, or, where it goes on below the text of the next page, what of it stands together. */
  private record NotePart(int end, WordCollector words) {}

  private final SourceText source;
  private final Ledger ledger;
  private final TreeMap<Integer, NotePart> notes = new TreeMap<>();

  /** Where copied text that is no note begins. */
  private final TreeSet<Integer> proper = new TreeSet<>();

  private final Set<Integer> starts = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();
  private final TreeMap<Integer, WordCollector> body = new TreeMap<>();
  private final Map<Integer, WordCollector> noteWords = new HashMap<>();

  private SourceWords(SourceText source, Ledger ledger, List<Extent> extents) {
    this.source = source;
    this.ledger = ledger;
    boolean columns = ledger.entries().stream().anyMatch(e -> e.rule().equals(Ledger.SIDE_BY_SIDE));
    body.put(-1, new WordCollector());
    for (Extent extent : extents) {
      if (extent.note().isEmpty()) {
        extent.origin().pieces().forEach(piece -> proper.add(piece.source()));
      }
    }
    for (Extent extent : extents) {
      starts.add(extent.start());
      ends.add(extent.end());
      if (!extent.note().isEmpty()) {
        noteWords.put(extent.start(), new WordCollector());
        parts(extent, noteWords.get(extent.start()));
      } else if (columns) {
        body.put(extent.start(), new WordCollector());
      }
    }
  }

  private void parts(Extent note, WordCollector words) {
    int from = note.start();
    Origin.Piece before = note.origin().pieces().get(0);
    for (Origin.Piece piece : note.origin().pieces()) {
      int end = before.source() + before.length();
      Integer between = piece.source() > end ? proper.ceiling(end) : null;
      if (between != null && between < piece.source()) {
        notes.put(from, new NotePart(end, words));
        from = piece.source();
        if (piece.at() > before.at() + before.length()) {
          starts.add(from);
        }
      }
      before = piece;
    }
    notes.put(from, new NotePart(note.end(), words));
  }

  /**
   * @param extents of all texts, in reading order
   */
  static List<Word> of(SourceText source, Ledger ledger, List<Extent> extents) {
    return new SourceWords(source, ledger, extents).words(extents);
  }

  private List<Word> words(List<Extent> extents) {
    int at = 0;
    for (Ledger.Entry entry : ledger.entries()) {
      copy(at, Math.min(entry.start(), source.text().length()));
      insert(entry);
      at = Math.max(at, entry.end());
    }
    copy(at, source.text().length());
    List<Word> all = new ArrayList<>(body.remove(-1).words());
    for (Extent extent : extents) {
      if (extent.note().isEmpty() && body.containsKey(extent.start())) {
        all.addAll(body.remove(extent.start()).words());
      }
    }
    for (Extent extent : extents) {
      if (!extent.note().isEmpty()) {
        all.addAll(noteWords.get(extent.start()).words());
      }
    }
    return all;
  }

  private void copy(int from, int to) {
    for (int i = from; i < to; i++) {
      WordCollector words = owner(i);
      if (starts.contains(i) || ends.contains(i)) {
        words.breakWord();
      }
      words.add(source.text().charAt(i), i);
    }
  }

  private void insert(Ledger.Entry entry) {
    WordCollector words = owner(entry.start());
    if (starts.contains(entry.start())) {
      words.breakWord();
    }
    words.add(entry.after(), entry.start());
  }

  private WordCollector owner(int offset) {
    Map.Entry<Integer, NotePart> part = notes.floorEntry(offset);
    boolean inside = part != null && offset < part.getValue().end();
    return inside ? part.getValue().words() : body.floorEntry(offset).getValue();
  }
}
