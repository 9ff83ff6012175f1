package org.engross.typeset.paragraph;

import java.util.List;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;
import org.engross.typeset.hyphen.Hyphenation;

/** Turns one styled text into items: shapes its words, finds where they may be divided. */
final class Measurer {
  /** Longer strings are taken in pieces, so that time stays in step with length. */
  private static final int LONGEST_PIECE = 200;

  private final StyledText text;
  private final String string;
  private final Runs runs;
  private final Measure measure;
  private final BreakingCosts costs;
  private final Openings openings;
  private final Ties ties;
  private final int narrowest;
  private final Items items = new Items();

  private int span;
  private int run;

  private final HyphenWidths hyphens = new HyphenWidths();

  /** Width since the last place where a line may end, and since the last hard tie in it. */
  private long unbroken;

  private long sinceTie;
  private int lastTie = -1;

  Measurer(
      StyledText text, Runs runs, Measure measure, Hyphenation hyphenation, BreakingCosts costs) {
    this.text = text;
    this.string = text.string();
    this.runs = runs;
    this.measure = measure;
    this.costs = costs;
    this.ties = new Ties(costs, measure.alignment().isEven());
    this.narrowest = Math.min(measure.roomOf(true), measure.roomOf(false));
    long ems = 1000L * narrowest / runs.style(0).size();
    this.openings = new Openings(hyphenation, costs, ems);
  }

  Items measure() {
    int i = 0;
    while (i < string.length()) {
      int end = i;
      char c = string.charAt(i);
      if (c == '\u2028') {
        forceEnd(i);
        end = i + 1;
      } else if (Ties.isSpace(c)) {
        end = spaceEnd(i);
        space(i, end);
      } else {
        end = wordEnd(i);
        word(i, end);
      }
      i = end;
    }
    forceEnd(string.length());
    items.em = runs.style(0).size();
    return items;
  }

  private void forceEnd(int at) {
    if (items.size > 0 && items.kind[items.size - 1] == Items.GLUE) {
      items.size--;
    }
    int end = items.end();
    items.right[end] = hanging();
    items.from[end] = at;
    items.to[end] = at;
    freshStart();
  }

  private void freshStart() {
    unbroken = 0;
    sinceTie = 0;
    lastTie = -1;
  }

  private int spaceEnd(int from) {
    int i = from + 1;
    while (i < string.length() && string.charAt(i) == string.charAt(from)) {
      i++;
    }
    return i;
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < string.length() && !Ties.isSpace(string.charAt(i)) && string.charAt(i) != '\u2028') {
      i++;
    }
    return i;
  }

  private void space(int from, int to) {
    if (items.size == 0 || items.cost[items.size - 1] == Items.ALWAYS) {
      return;
    }
    run = runs.find(from, run);
    Style style = runs.style(run);
    int ems = 0;
    for (Glyph glyph : shape(from, from + 1)) {
      ems += glyph.advance() + glyph.adjust() + style.tracking();
    }
    int width = points(ems, style);
    char c = string.charAt(from);
    boolean elastic = !measure.alignment().isRagged() && (c == ' ' || c == '\u00A0');
    int cost = ties.cost(string, from, to);
    int hang = hanging();
    int glue =
        items.glue(
            width,
            elastic ? width * costs.stretch() / 1000 : 0,
            elastic ? width * costs.shrink() / 1000 : 0,
            cost);
    items.from[glue] = from;
    items.to[glue] = to;
    items.right[glue] = hang;
    noteSpace(glue);
  }

  private void noteSpace(int glue) {
    if (items.mayEndAt(glue)) {
      freshStart();
    } else {
      unbroken += items.width[glue];
      sinceTie = 0;
      lastTie = glue;
    }
  }

  /** How far the last box hangs out at the right. */
  private int hanging() {
    int last = items.size - 1;
    return last >= 0 && items.kind[last] != Items.GLUE ? items.right[last] : 0;
  }

  private void word(int from, int to) {
    while (text.spans().get(span).end() <= from) {
      span++;
    }
    Span start = text.spans().get(span);
    openings.find(string, from, to, start.language(), start.divisible());
    int at = from;
    while (at < to) {
      run = runs.find(at, run);
      int end = Math.min(Math.min(to, runs.end(run)), pieceEnd(at, from, to));
      piece(from, at, end, to - from > LONGEST_PIECE);
      at = end;
    }
  }

  private int pieceEnd(int at, int from, int to) {
    if (to - from <= LONGEST_PIECE || to - at <= LONGEST_PIECE) {
      return to;
    }
    int end = at + LONGEST_PIECE;
    return Character.isLowSurrogate(string.charAt(end)) ? end + 1 : end;
  }

  private List<Glyph> shape(int from, int to) {
    return runs.isDrawn(run)
        ? runs.face(run).shape(string.substring(from, to), runs.style(run).features())
        : List.of();
  }

  /** A part of a word in one run: a box up to each place where the line may end. */
  private void piece(int word, int from, int to, boolean endless) {
    List<Glyph> glyphs = shape(from, to);
    Style style = runs.style(run);
    long most = 1000L * narrowest / style.size() - 1000;
    // No letter is wider than two em, so that short words need not be looked at.
    if (endless || 2000L * (to - from) > most) {
      forceWhereNeeded(glyphs, word, from, style, endless ? 0 : most);
    }
    int boxStart = from;
    int offset = from;
    int ems = 0;
    Glyph last = null;
    for (Glyph glyph : glyphs) {
      if (offset > word && openings.kind[offset - word] != Openings.NONE) {
        box(boxStart, offset, ems, style);
        opening(offset - word, last, glyph, style);
        boxStart = offset;
        ems = 0;
      }
      int whole = glyph.advance() + glyph.adjust() + style.tracking();
      int point = insideLigature(glyph, offset, word);
      if (point > 0) {
        int part = HyphenWidths.width(shape(offset, point), style);
        box(boxStart, point, ems + part, style);
        hyphenInside(offset, point, style);
        boxStart = point;
        ems = -part;
      }
      ems += whole;
      offset += glyph.text().length();
      last = glyph;
    }
    box(boxStart, to, ems, style);
  }

  /** A place for a hyphen between the letters of one glyph; 0 when there is none. */
  private int insideLigature(Glyph glyph, int offset, int word) {
    for (int i = offset + 1; i < offset + glyph.text().length(); i++) {
      if (openings.kind[i - word] == Openings.SOFT_HYPHEN && string.charAt(i - 1) != '\u00AD') {
        return i;
      }
    }
    return 0;
  }

  private void hyphenInside(int from, int point, Style style) {
    int added = hyphens().behind(string.substring(from, point));
    int penalty = items.penalty(points(added, style), openings.hyphen(), true);
    items.right[penalty] = points(added * Protrusion.right('-') / 1000, style);
    freshStart();
  }

  private HyphenWidths hyphens() {
    return hyphens.in(runs.face(run), runs.style(run));
  }

  /**
   * Opens the stretches that are wider than a whole line.
   *
   * @param most width of a line in thousandths of an em
   */
  private void forceWhereNeeded(List<Glyph> glyphs, int word, int from, Style style, long most) {
    int offset = from;
    int stretchStart = 0;
    int stretchOffset = from;
    long ems = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      if (offset > word && openings.isOpen(offset - word)) {
        stretchStart = i;
        stretchOffset = offset;
        ems = 0;
      }
      ems += glyphs.get(i).advance() + glyphs.get(i).adjust() + style.tracking();
      offset += glyphs.get(i).text().length();
      if (ems > most) {
        int at = stretchOffset;
        for (int k = stretchStart; k <= i; k++) {
          if (at > word && !openings.isOpen(at - word)) {
            openings.force(at - word);
          }
          at += glyphs.get(k).text().length();
        }
        stretchStart = i;
        stretchOffset = offset - glyphs.get(i).text().length();
      }
    }
  }

  private void box(int from, int to, int ems, Style style) {
    int width = points(ems, style);
    if (unbroken + width > narrowest) {
      relieve();
    }
    int box = items.box(width, from, to);
    items.left[box] = hangLeft(from, style);
    items.right[box] = hangRight(to, style);
    unbroken += width;
    sinceTie += width;
  }

  /** Lets a line end where it should not, since there is no other way. */
  private void relieve() {
    if (lastTie >= 0) {
      items.cost[lastTie] = Openings.LAST_RESORT;
      unbroken = sinceTie;
      lastTie = -1;
    } else if (items.size > 0 && items.kind[items.size - 1] == Items.BOX) {
      items.penalty(0, Openings.LAST_RESORT, false);
      freshStart();
    }
  }

  private int hangLeft(int from, Style style) {
    if (measure.alignment() == Alignment.CENTRED) {
      return 0;
    }
    int first = string.codePointAt(from);
    int end = from + Character.charCount(first);
    int white =
        Ideographs.isOpening(first) ? FullWidth.before(runs.face(run), shape(from, end)) : 0;
    return white > 0 ? points(white, style) : hang(Protrusion.left(first), from, end, style);
  }

  private int hangRight(int to, Style style) {
    if (measure.alignment() == Alignment.CENTRED) {
      return 0;
    }
    int last = string.codePointBefore(to);
    int start = to - Character.charCount(last);
    int white = Ideographs.isClosing(last) ? FullWidth.behind(runs.face(run), shape(start, to)) : 0;
    return white > 0 ? points(white, style) : hang(Protrusion.right(last), start, to, style);
  }

  private int hang(int share, int from, int to, Style style) {
    return share == 0
        ? 0
        : points(HyphenWidths.width(shape(from, to), style) * share / 1000, style);
  }

  /** The room between ideographs and signs, which a line may take from or add to. */
  private void room(int at, Glyph last, Glyph next, Style style) {
    boolean elastic = !measure.alignment().isRagged();
    FullWidth.Room room = FullWidth.room(runs.face(run), last, next);
    int hang = hanging();
    int glue =
        items.glue(
            points(-room.surplus(), style),
            elastic ? points(room.stretch(), style) : 0,
            elastic ? points(room.give(), style) : 0,
            openings.cost[at]);
    items.right[glue] = hang;
    items.from[glue] = -1;
    if (openings.isOpen(at)) {
      freshStart();
    }
  }

  private void opening(int at, Glyph last, Glyph next, Style style) {
    byte kind = openings.kind[at];
    if (kind == Openings.IDEOGRAPH || kind == Openings.BOUND) {
      room(at, last, next, style);
      return;
    }
    int hang = hanging();
    int kern = last == null ? 0 : last.adjust();
    if (kind == Openings.SOFT_HYPHEN) {
      int added = hyphens().behind(last);
      int penalty = items.penalty(points(added, style), openings.cost[at], true);
      items.right[penalty] = points(hyphens().hyphen() * Protrusion.right('-') / 1000, style);
    } else {
      boolean hyphen = kind == Openings.HYPHEN;
      int penalty = items.penalty(points(-kern, style), openings.cost[at], hyphen);
      items.right[penalty] = hang;
    }
    freshStart();
  }

  private static int points(int ems, Style style) {
    return (int) Math.floorDiv(2L * ems * style.size() + 1000, 2000L);
  }
}
