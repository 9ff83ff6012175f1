package org.engross.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.engross.draft.Mark;
import org.engross.draft.RichText;
import org.engross.recognise.clean.CleanText;
import org.engross.source.Ledger;
import org.engross.source.Origin;

/** Copies runs of the clean text into texts with origins, and keeps the ledger of every change. */
final class Assembler {
  private final Lines lines;
  private final CleanText clean;
  private final Hyphens hyphens;
  private final MarkCopier marks;
  private final boolean[] used;
  private final int[] outOf;
  private final BitSet erased = new BitSet();
  private final List<Ledger.Entry> entries = new ArrayList<>();

  /** Source stretches within a word that goes on behind what was taken out between its halves. */
  private final List<Span> within = new ArrayList<>();

  /** Where the texts made so far begin and end in the source. */
  private final List<Span> made = new ArrayList<>();

  Assembler(Lines lines, Hyphens hyphens, List<Mark> noteMarks) {
    this.lines = lines;
    this.clean = lines.clean;
    this.hyphens = hyphens;
    this.used = new boolean[clean.text().length()];
    this.outOf = new int[clean.text().length()];
    this.marks = new MarkCopier(clean.marks(), noteMarks, outOf);
    entries.addAll(clean.changes());
    clean.changes().forEach(e -> erased.set(e.start(), e.end()));
  }

  /** One text out of several runs; between two of them a line was broken. */
  RichText text(List<Span> spans) {
    Copy copy = new Copy();
    for (int i = 0; i < spans.size(); i++) {
      if (i > 0) {
        joint(copy, spans.get(i - 1), spans.get(i));
      }
      copy.run(spans.get(i));
    }
    return copy.finish(spans);
  }

  private void joint(Copy copy, Span before, Span after) {
    int last = clean.sources()[before.to() - 1];
    useSpaces(before.to());
    switch (hyphens.join(before, after)) {
      case DROP -> {
        copy.dropLast();
        int end = spaceEnd(last + 1);
        String gone = lines.source.text().substring(last, end);
        enter(last, gone, "", "R011", "A word was divided at the end of a line.");
        within.add(new Span(end, clean.sources()[after.from()]));
      }
      case KEEP -> {
        space(last + 1, "", "R011", "A line ended within a word that has a hyphen.");
        within.add(new Span(spaceEnd(last + 1), clean.sources()[after.from()]));
      }
      case NONE -> {
        space(last + 1, "", "R010", "A broken line was joined.");
        within.add(new Span(spaceEnd(last + 1), clean.sources()[after.from()]));
      }
      case SPACE -> {
        copy.out.append(' ');
        space(last + 1, " ", "R010", "A broken line was joined.");
      }
    }
  }

  /** The white space of a joint is in the ledger with the joint. */
  private void useSpaces(int from) {
    String text = clean.text();
    for (int at = from; at < text.length() && CleanText.isSpace(text.charAt(at)); at++) {
      used[at] = true;
    }
  }

  private void space(int from, String after, String rule, String reason) {
    int start = erased.nextClearBit(from);
    enter(start, lines.source.text().substring(start, spaceEnd(start)), after, rule, reason);
  }

  private int spaceEnd(int start) {
    String text = lines.source.text();
    int end = start;
    while (end < text.length() && CleanText.isSpace(text.charAt(end)) && !erased.get(end)) {
      end++;
    }
    return end;
  }

  private void enter(int start, String before, String after, String rule, String reason) {
    entries.add(new Ledger.Entry(start, before, after, rule, reason));
  }

  /** Leaves a run of the clean text out of the edition; the ledger says why. */
  void drop(Span span, String rule, String reason) {
    if (span.isEmpty()) {
      // Between two lines that the clean text joins without a sign, the source has white space.
      space(clean.sources()[span.from() - 1] + 1, "", rule, reason);
      return;
    }
    int at = span.from();
    while (at < span.to()) {
      int end = at + 1;
      while (end < span.to() && follows(end)) {
        end++;
      }
      if (clean.copied()[at]) {
        int start = clean.sources()[at];
        String before = lines.source.text().substring(start, clean.sources()[end - 1] + 1);
        enter(start, before, "", rule, reason);
      }
      java.util.Arrays.fill(used, at, end, true);
      at = end;
    }
  }

  /** Whether a character stands in the source right behind the one before it. */
  private boolean follows(int at) {
    return clean.copied()[at]
        && clean.copied()[at - 1]
        && clean.sources()[at] == clean.sources()[at - 1] + 1;
  }

  boolean isUsed(int at) {
    return used[at];
  }

  /**
   * Every change; to be asked for when all texts are made.
   *
   * @return with the space that stands within a word around what was taken out of it, such as the
   *     line ends beside the number of a page
   */
  Ledger ledger() {
    List<Ledger.Entry> all = new ArrayList<>(entries);
    for (Span gap : within) {
      if (gap.from() < gap.to()) {
        all.addAll(spacesWithin(gap));
      }
    }
    return new Ledger(all);
  }

  private List<Ledger.Entry> spacesWithin(Span gap) {
    BitSet taken = new BitSet();
    entries.forEach(e -> taken.set(e.start(), e.end()));
    for (Span text : made) {
      if (text.from() >= gap.from() && text.to() <= gap.to()) {
        taken.set(text.from(), text.to());
      }
    }
    List<Ledger.Entry> spaces = new ArrayList<>();
    String source = lines.source.text();
    int at = taken.nextClearBit(gap.from());
    while (at < gap.to()) {
      int end = at;
      while (end < gap.to() && !taken.get(end) && CleanText.isSpace(source.charAt(end))) {
        end++;
      }
      if (end > at) {
        String reason = "A word went on behind this.";
        spaces.add(new Ledger.Entry(at, source.substring(at, end), "", "R011", reason));
      }
      at = taken.nextClearBit(Math.max(end, at + 1));
    }
    return spaces;
  }

  /** A text that is being copied. */
  private final class Copy {
    final StringBuilder out = new StringBuilder();
    private final List<Origin.Piece> pieces = new ArrayList<>();

    void run(Span span) {
      String text = clean.text();
      int at = span.from();
      while (at < span.to()) {
        int end = foldEnd(at, span.to());
        boolean single = end == at + 1 && text.charAt(at) == ' ';
        if (end > at && !single) {
          fold(at, end);
          at = end;
        } else {
          put(at++);
        }
      }
    }

    /** The end of a run of spaces and tabs that begins here. */
    private int foldEnd(int from, int limit) {
      int end = from;
      while (end < limit && isFolded(end) && (end == from || follows(end))) {
        end++;
      }
      return end;
    }

    private boolean isFolded(int at) {
      char c = clean.text().charAt(at);
      return clean.copied()[at] && (c == ' ' || c == '\t');
    }

    /** One space for several. */
    private void fold(int from, int end) {
      int start = clean.sources()[from];
      String before = lines.source.text().substring(start, start + end - from);
      enter(start, before, " ", "R909", "White space was folded.");
      for (int i = from; i < end; i++) {
        used[i] = true;
        outOf[i] = out.length();
      }
      out.append(' ');
    }

    private void put(int at) {
      if (clean.copied()[at]) {
        piece(clean.sources()[at]);
      }
      used[at] = true;
      outOf[at] = out.length();
      out.append(clean.text().charAt(at));
    }

    private void piece(int source) {
      int last = pieces.size() - 1;
      if (last >= 0) {
        Origin.Piece piece = pieces.get(last);
        int length = piece.length();
        if (piece.source() + length == source && piece.at() + length == out.length()) {
          pieces.set(last, new Origin.Piece(piece.at(), piece.source(), length + 1));
          return;
        }
      }
      pieces.add(new Origin.Piece(out.length(), source, 1));
    }

    void dropLast() {
      int last = pieces.size() - 1;
      Origin.Piece piece = pieces.get(last);
      out.setLength(out.length() - 1);
      if (piece.length() == 1) {
        pieces.remove(last);
      } else {
        pieces.set(last, new Origin.Piece(piece.at(), piece.source(), piece.length() - 1));
      }
    }

    RichText finish(List<Span> spans) {
      if (out.length() == 0) {
        return RichText.EMPTY;
      }
      if (!pieces.isEmpty()) {
        made.add(new Span(pieces.get(0).source(), new Origin(pieces).end()));
      }
      return new RichText(out.toString(), marks.over(spans, out), new Origin(pieces));
    }
  }
}
