package org.engross.typeset.paragraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.typeset.font.Glyph;

/** The shaped pieces of one line and the gaps between them. */
final class Fragments {
  private final String string;
  private final Runs runs;

  private int size;
  private int[] from = new int[32];
  private int[] to = new int[32];
  private int[] run = new int[32];

  /** What stands for letters where gaps have their width. */
  private static final int LETTERS = Integer.MIN_VALUE;

  /** Natural width of a gap in thousandths of a point, below 0 where white is taken away. */
  private int[] gap = new int[32];

  private int[] stretch = new int[32];
  private int[] shrink = new int[32];
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  Fragments(String string, Runs runs) {
    this.string = string;
    this.runs = runs;
  }

  int size() {
    return size;
  }

  int from(int i) {
    return from[i];
  }

  int run(int i) {
    return run[i];
  }

  boolean isGap(int i) {
    return gap[i] != LETTERS;
  }

  int gap(int i) {
    return gap[i];
  }

  int stretch(int i) {
    return stretch[i];
  }

  int shrink(int i) {
    return shrink[i];
  }

  /** Whether it is a space of the text, not room between ideographs. */
  boolean isSpace(int i) {
    return isGap(i) && from[i] < to[i];
  }

  List<Glyph> glyphs(int i) {
    return glyphs.get(i);
  }

  /** Adds letters; what belongs to one run and is not parted by a gap is shaped as a whole. */
  void letters(int start, int end) {
    int in = runs.find(start, size == 0 ? 0 : run[size - 1]);
    if (size > 0 && gap[size - 1] == LETTERS && run[size - 1] == in && to[size - 1] == start) {
      to[size - 1] = end;
    } else {
      add(start, end, in, LETTERS);
    }
  }

  void gap(int start, int end, int width, int more, int less) {
    int at = start < 0 ? to[size - 1] : start;
    int in = start < 0 ? run[size - 1] : runs.find(start, size == 0 ? 0 : run[size - 1]);
    add(at, start < 0 ? at : end, in, width);
    stretch[size - 1] = more;
    shrink[size - 1] = less;
  }

  private void add(int start, int end, int in, int width) {
    if (size == from.length) {
      int room = 2 * size;
      from = Arrays.copyOf(from, room);
      to = Arrays.copyOf(to, room);
      run = Arrays.copyOf(run, room);
      gap = Arrays.copyOf(gap, room);
      stretch = Arrays.copyOf(stretch, room);
      shrink = Arrays.copyOf(shrink, room);
    }
    from[size] = start;
    to[size] = end;
    run[size] = in;
    gap[size++] = width;
  }

  /** Shapes all letters; a hyphen that is not in the text stands for U+00AD. */
  void finish(boolean hyphen) {
    for (int i = 0; i < size; i++) {
      boolean last = hyphen && i == size - 1;
      glyphs.add(shape(i, last));
    }
  }

  private List<Glyph> shape(int i, boolean hyphen) {
    if (!runs.isDrawn(run[i]) || from[i] == to[i]) {
      return List.of();
    }
    String text =
        gap[i] == LETTERS
            ? string.substring(from[i], to[i])
            : string.substring(from[i], from[i] + 1);
    if (!hyphen) {
      return runs.face(run[i]).shape(text, runs.style(run[i]).features());
    }
    if (text.charAt(text.length() - 1) == '\u00AD') {
      text = text.substring(0, text.length() - 1);
    }
    List<Glyph> with =
        new ArrayList<>(runs.face(run[i]).shape(text + "-", runs.style(run[i]).features()));
    int last = with.size() - 1;
    Glyph sign = with.get(last);
    with.set(last, new Glyph(sign.id(), "\u00AD", sign.advance(), sign.adjust(), sign.rise()));
    return with;
  }
}
