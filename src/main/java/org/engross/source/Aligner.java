package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the texts of a corrected Markdown their origins again. The texts as recognised, whose
 * origins are known, are compared with the texts as corrected, word by word; what is the same in
 * both has the same origin. What only one of the two has is a difference that the editor made, and
 * becomes an entry of the ledger.
 */
public final class Aligner {
  private final SourceText source;
  private final List<SourcedText> corrected;
  private final String before;
  private final String after;

  /** For each character of the recognised texts its source offset, or -1. */
  private final int[] sourcesBefore;

  /** For each character of the corrected texts its equal in the recognised texts, or -1. */
  private final int[] equal;

  /** For each character of the corrected texts its source offset, or -1. */
  private final int[] sources;

  /**
   * What comes of an alignment.
   *
   * @param origins one for each corrected text
   * @param ledger complete: source and ledger together give the corrected texts
   */
  public record Alignment(List<Origin> origins, Ledger ledger) {
    public Alignment {
      origins = List.copyOf(origins);
    }
  }

  private Aligner(
      SourceText source, List<SourcedText> recognised, List<SourcedText> corrected, boolean whole) {
    this.source = source;
    this.corrected = corrected;
    Map<String, Integer> numbers = new HashMap<>();
    Tokens old = Tokens.of(recognised.stream().map(SourcedText::string).toList(), numbers, whole);
    Tokens now = Tokens.of(corrected.stream().map(SourcedText::string).toList(), numbers, whole);
    this.before = old.texts();
    this.after = now.texts();
    this.sourcesBefore = sources(recognised, before.length());
    this.equal = spread(old, now, matches(old, now, corrected, numbers.size()));
    looseEnds();
    this.sources = new int[after.length()];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = equal[i] < 0 ? -1 : sourcesBefore[equal[i]];
    }
  }

  /**
   * Aligns corrected texts with their source.
   *
   * @param recognised the recogniser's texts in the order of its draft
   * @param ledger the recogniser's ledger
   * @param corrected the texts in the order of the corrected draft; their origins do not matter
   */
  public static Alignment align(
      SourceText source, List<SourcedText> recognised, Ledger ledger, List<SourcedText> corrected) {
    Alignment words = align(source, recognised, ledger, corrected, false);
    if (LedgerProof.check(source, words.ledger(), with(words.origins(), corrected)).isEmpty()) {
      return words;
    }
    return align(source, recognised, ledger, corrected, true);
  }

  /** By words, or by whole texts: then every text that differs at all is the editor's. */
  private static Alignment align(
      SourceText source,
      List<SourcedText> recognised,
      Ledger ledger,
      List<SourcedText> corrected,
      boolean whole) {
    Aligner aligner = new Aligner(source, recognised, corrected, whole);
    Entries entries = new Entries(ledger, aligner.sourcesBefore, aligner.before);
    entries.keepOnly(aligner.equal);
    EditorEntries editor = new EditorEntries(source, entries, aligner.equal, aligner.sources);
    return new Alignment(aligner.origins(), editor.complete(corrected));
  }

  private static List<SourcedText> with(List<Origin> origins, List<SourcedText> texts) {
    List<SourcedText> sourced = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      SourcedText text = texts.get(i);
      sourced.add(new SourcedText(text.string(), origins.get(i), text.note()));
    }
    return sourced;
  }

  private static int[] sources(List<SourcedText> texts, int length) {
    int[] all = new int[length];
    int at = 0;
    for (SourcedText text : texts) {
      int[] sources = text.sources();
      System.arraycopy(sources, 0, all, at, sources.length);
      at += sources.length;
    }
    return all;
  }

  /** For each corrected token its equal among the recognised ones, or -1. */
  private static int[] matches(Tokens old, Tokens now, List<SourcedText> texts, int unused) {
    int[] matches = TokenDiff.match(old.words(), now.words());
    MovedNotes.match(old, now, texts, matches);
    Optional<int[]> words = AddedNotes.apart(now, texts, matches, unused);
    if (words.isPresent()) {
      Tokens apart = new Tokens(words.get(), now.starts(), now.texts());
      matches = TokenDiff.match(old.words(), apart.words());
      MovedNotes.match(old, apart, texts, matches);
    }
    return matches;
  }

  /** From tokens to characters. */
  private static int[] spread(Tokens old, Tokens now, int[] matches) {
    int[] equal = new int[now.texts().length()];
    Arrays.fill(equal, -1);
    for (int token = 0; token < now.size(); token++) {
      for (int i = 0; matches[token] >= 0 && i < now.length(token); i++) {
        equal[now.starts()[token] + i] = old.starts()[matches[token]] + i;
      }
    }
    return equal;
  }

  /**
   * Where a text begins or ends with letters of the editor's, the word they belong to is the
   * editor's as a whole: the border of a text in the source must not fall within a word.
   */
  private void looseEnds() {
    int from = 0;
    for (SourcedText text : corrected) {
      int to = from + text.string().length();
      int first = from;
      while (first < to && equal[first] < 0) {
        first++;
      }
      while (first > from && first < to && !isSpace(first - 1)) {
        equal[first++] = -1;
      }
      int last = to - 1;
      while (last >= from && equal[last] < 0) {
        last--;
      }
      while (last >= from && last < to - 1 && !isSpace(last + 1)) {
        equal[last--] = -1;
      }
      from = to;
    }
  }

  private boolean isSpace(int at) {
    char c = after.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private List<Origin> origins() {
    List<Origin> origins = new ArrayList<>();
    int at = 0;
    for (SourcedText text : corrected) {
      origins.add(origin(at, at + text.string().length()));
      at += text.string().length();
    }
    return origins;
  }

  private Origin origin(int from, int to) {
    List<Origin.Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at + 1;
      while (end < to && sources[at] >= 0 && sources[end] == sources[end - 1] + 1) {
        end++;
      }
      if (sources[at] >= 0) {
        pieces.add(new Origin.Piece(at - from, sources[at], end - at));
      }
      at = end;
    }
    return pieces.isEmpty() ? Origin.NONE : new Origin(pieces);
  }
}
