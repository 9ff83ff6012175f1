package org.engross.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes entries for every difference that no kept entry explains: source characters that are no
 * longer in any text, and characters of the texts that are not in the source.
 */
final class EditorEntries {
  static final String RULE = "editor";

  /** Stands before what is put in at the beginning of a text. */
  private static final String BORDER = "\n";

  private final SourceText source;
  private final Entries entries;
  private final int[] equal;
  private final int[] sources;

  /** Source characters that a text or a kept entry accounts for. */
  private final BitSet explained = new BitSet();

  /** What is put in, by source offset. */
  private final TreeMap<Integer, StringBuilder> added = new TreeMap<>();

  /** Differences within a text, between two characters that stay. */
  private final List<Ledger.Entry> inner = new ArrayList<>();

  EditorEntries(SourceText source, Entries entries, int[] equal, int[] sources) {
    this.source = source;
    this.entries = entries;
    this.equal = equal;
    this.sources = sources;
    for (int offset : sources) {
      if (offset >= 0) {
        explained.set(offset);
      }
    }
    entries.kept().forEach(e -> explained.set(e.start(), e.end()));
  }

  Ledger complete(List<SourcedText> texts) {
    int cursor = 0;
    int at = 0;
    for (SourcedText text : texts) {
      int end = at + text.string().length();
      cursor = additions(text, at, end, cursor);
      at = end;
    }
    List<Ledger.Entry> all = new ArrayList<>(entries.kept());
    removals(all);
    added.forEach((offset, words) -> all.add(addition(offset, words.toString())));
    all.addAll(inner);
    return new Ledger(all);
  }

  /** Notes what a text has and the source has not; returns the source offset behind the text. */
  private int additions(SourcedText text, int from, int to, int before) {
    boolean foreign = true;
    for (int i = from; i < to; i++) {
      foreign &= sources[i] < 0 && entries.keeper(equal[i]) < 0;
    }
    if (foreign) {
      if (!text.apart() && from < to) {
        add(before, " " + text.string() + " ");
      }
      return before;
    }
    int cursor = nextOffset(from, to);
    StringBuilder words = new StringBuilder(BORDER);
    for (int i = from; i < to; i++) {
      int keeper = entries.keeper(equal[i]);
      if (sources[i] < 0 && keeper < 0) {
        words.append(text.string().charAt(i - from));
        continue;
      }
      int start = keeper >= 0 ? entries.entry(keeper).start() : sources[i];
      between(cursor, start, words.toString(), words.indexOf(BORDER) == 0);
      cursor = keeper >= 0 ? entries.entry(keeper).end() : sources[i] + 1;
      words.setLength(0);
    }
    if (!words.isEmpty()) {
      add(cursor, words.toString());
    }
    return cursor;
  }

  /** Enters what stands between two characters of a text and what stood there in the source. */
  private void between(int from, int to, String words, boolean first) {
    boolean plain = !first && to > from && explained.get(from, to).isEmpty();
    if (plain) {
      replace(from, to, words);
    } else if (words.length() > (first ? 1 : 0)) {
      add(from, words);
    }
  }

  /** Enters a change but for the white space at its ends. */
  private void replace(int from, int to, String words) {
    String text = source.text();
    String before = text.substring(from, to);
    if (words.isBlank() && before.isBlank() && before.matches("(?s).*[\\r\\n\\f].*")) {
      inner.add(joined(from, before, words));
      explained.set(from, to);
      return;
    }
    int start = from;
    int end = to;
    int first = 0;
    int last = words.length();
    while (start < end && first < last && isSame(text.charAt(start), words.charAt(first))) {
      start++;
      first++;
    }
    while (start < end && first < last && isSame(text.charAt(end - 1), words.charAt(last - 1))) {
      end--;
      last--;
    }
    if (start < end || first < last) {
      inner.add(entry(start, text.substring(start, end), words.substring(first, last)));
    }
    explained.set(from, to);
  }

  private static boolean isSame(char a, char b) {
    return isSpace(a) && isSpace(b);
  }

  /** An addition; a space for a line end is the joining of two lines. */
  private Ledger.Entry addition(int offset, String words) {
    int end = offset;
    while (end < source.text().length()
        && isSpace(source.text().charAt(end))
        && !explained.get(end)) {
      end++;
    }
    if (words.isBlank() && end > offset) {
      String before = source.text().substring(offset, end);
      return joined(offset, before, words);
    }
    return entry(offset, "", words);
  }

  private static Ledger.Entry joined(int offset, String before, String words) {
    return new Ledger.Entry(offset, before, words, RULE, "The editor joined these lines.");
  }

  /** Where in the source the first character of a text comes from. */
  private int nextOffset(int from, int to) {
    for (int i = from; i < to; i++) {
      int keeper = entries.keeper(equal[i]);
      if (sources[i] >= 0) {
        return sources[i];
      }
      if (keeper >= 0) {
        return entries.entry(keeper).start();
      }
    }
    return 0;
  }

  private void add(int offset, String characters) {
    added.computeIfAbsent(offset, o -> new StringBuilder()).append(characters);
  }

  /** Enters every stretch of the source that nothing accounts for, with what stands there now. */
  private void removals(List<Ledger.Entry> all) {
    String text = source.text();
    int at = nextRemoved(0);
    while (at < text.length()) {
      int end = at + 1;
      int probe = end;
      while (probe < text.length() && !explained.get(probe)) {
        probe++;
        if (!isSpace(text.charAt(probe - 1))) {
          end = probe;
        }
      }
      all.add(replacement(at, end, probe));
      at = nextRemoved(probe);
    }
  }

  private Ledger.Entry replacement(int start, int end, int probe) {
    StringBuilder words = new StringBuilder();
    int from = start;
    while (from > 0 && !explained.get(from - 1)) {
      from--;
    }
    Map<Integer, StringBuilder> here = added.subMap(from, true, probe, true);
    here.values().forEach(words::append);
    here.clear();
    return entry(start, source.text().substring(start, end), words.toString());
  }

  private int nextRemoved(int from) {
    String text = source.text();
    int at = explained.nextClearBit(from);
    while (at < text.length() && isSpace(text.charAt(at))) {
      at = explained.nextClearBit(at + 1);
    }
    return at;
  }

  private Ledger.Entry entry(int start, String before, String words) {
    boolean apart = start == 0 || isSpace(source.text().charAt(start - 1));
    String after = (apart ? words.replaceFirst("^\n", "") : words).replace(BORDER, " ");
    String reason =
        before.isEmpty()
            ? "The editor put this in."
            : after.isBlank() ? "The editor took this out." : "The editor changed this.";
    return new Ledger.Entry(start, before, after, RULE, reason);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
