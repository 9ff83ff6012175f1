package org.engross.recognise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * R802: the source's own list of contents is known by its lines, which come again further down as
 * heads, with nothing between them; it is not text. Example: {@code Title I: Of the State (articles
 * 1 to 4)} above other such lines, and later {@code TITLE I}.
 */
final class ContentsList {
  private static final int FEWEST = 4;
  private static final int LONGEST = 160;
  private static final int LONG = 200;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NUMBER =
      Pattern.compile("^\\p{Nd}{1,4}[.)]?\\s?[—–-]?\\s?(?=\\p{L})");

  private final Lines lines;
  private final LabelReader reader;
  private final Words words;

  private ContentsList(Lines lines, LabelReader reader, Words words) {
    this.lines = lines;
    this.reader = reader;
    this.words = words;
  }

  /** Marks the lines of such lists. */
  static void find(Lines lines, LabelReader reader, Words words) {
    new ContentsList(lines, reader, words).mark();
  }

  private void mark() {
    Map<Integer, String> keys = new TreeMap<>();
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < lines.count(); i++) {
      Span span = lines.span(i);
      if (lines.is(i, LineUse.TEXT) && span.to() - span.from() <= LONGEST) {
        Optional<String> key = key(lines.text(i));
        if (key.isPresent()) {
          keys.put(i, key.get());
          last.put(key.get(), i);
        }
      }
    }
    int at = 0;
    while (at < lines.count()) {
      int end = runEnd(at, keys, last);
      at = end > at ? end : at + 1;
    }
  }

  /** Marks a run that begins at a line, if it is a list of contents, and returns its end. */
  private int runEnd(int start, Map<Integer, String> keys, Map<String, Integer> last) {
    if (!keys.containsKey(start)) {
      return start;
    }
    Set<String> seen = new HashSet<>();
    int end = start;
    int hits = 0;
    int all = 0;
    for (int i = start; i < lines.count() && i < start + 2000; i++) {
      if (lines.is(i, LineUse.BLANK)) {
        continue;
      }
      Span span = lines.span(i);
      String key = keys.getOrDefault(i, "");
      if (span.to() - span.from() > LONGEST || seen.contains(key) || ends(i)) {
        break;
      }
      boolean again = !key.isEmpty() && last.get(key) > i;
      if (again) {
        seen.add(key);
        hits++;
        end = i + 1;
      }
      all++;
      if (all - hits > 2 + hits / 4) {
        break;
      }
    }
    if (hits < FEWEST) {
      return start;
    }
    // A long run that is none need not be tried again from each of its lines.
    int past = end - start > LONG ? end : start;
    return distinct(start, end, keys, last) ? finish(start, end, keys) : past;
  }

  private boolean ends(int line) {
    String text = lines.text(line);
    return text.length() > 90 && (text.endsWith(".") || text.endsWith(";"));
  }

  /** Whether the entries come again behind the run and not within it. */
  private boolean distinct(
      int start, int end, Map<Integer, String> keys, Map<String, Integer> last) {
    int behind = 0;
    int within = 0;
    int pairs = 0;
    int apart = 0;
    int before = -1;
    for (int i = start; i < end; i++) {
      String key = keys.getOrDefault(i, "");
      if (!key.isEmpty()) {
        int again = last.get(key);
        behind += again >= end ? 1 : 0;
        within += again < end ? 1 : 0;
        if (before >= 0) {
          pairs++;
          apart += again - last.get(keys.get(before)) > 2 * (i - before) ? 1 : 0;
        }
        before = i;
      }
    }
    // The heads have text between them; a text that simply stands there twice is no contents list.
    return behind >= FEWEST && behind > 3 * within && apart * 2 >= pairs;
  }

  private int finish(int start, int end, Map<Integer, String> keys) {
    int from = start;
    while (from > 0 && belongs(from - 1) && start - from < 5) {
      from--;
    }
    int to = end;
    while (to < lines.count() && belongs(to) && to - end < 12 && !heads(to, keys, start, end)) {
      to++;
    }
    lines.use(from, to, LineUse.CONTENTS);
    return to;
  }

  /** Whether a line next to the run is part of it: short, no blank line between, no full stop. */
  private boolean belongs(int line) {
    String text = lines.opening(line);
    boolean brief = text.length() <= 110 && !text.endsWith(".");
    return lines.is(line, LineUse.TEXT) && brief || words.is("contents", text);
  }

  private boolean heads(int line, Map<Integer, String> keys, int start, int end) {
    if (ListedHeadRule.keyOf(words, lines.opening(line)).length() > 0) {
      return true;
    }
    String key = keys.getOrDefault(line, "");
    for (int i = start; i < end && !key.isEmpty(); i++) {
      if (keys.getOrDefault(i, "").equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** A head's words without its number before and the page number and leaders behind. */
  private static String words(String text) {
    int end = text.length();
    while (end > 0 && isLeader(text.charAt(end - 1))) {
      end--;
    }
    String bare = SPACES.matcher(text.substring(0, end)).replaceAll(" ");
    return NUMBER.matcher(bare).replaceFirst("");
  }

  private static boolean isLeader(char c) {
    return ".…·_".indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isDigit(c);
  }

  /** What tells a head from others: its number, or else its words. */
  private Optional<String> key(String text) {
    List<Label> labels = reader.read(text);
    for (Label label : labels) {
      if (label.kind().isPresent() && !label.path().isEmpty()) {
        return Optional.of(label.style() + label.path());
      }
    }
    String folded = words(Words.lower(text));
    boolean wordy = folded.length() >= 4 && folded.chars().anyMatch(Character::isLetter);
    return wordy ? Optional.of(folded) : Optional.empty();
  }
}
