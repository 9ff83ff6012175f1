package org.engross.typeset.paragraph;

import java.util.Arrays;
import java.util.List;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Scripts;
import org.engross.typeset.font.Style;

/** The stretches of a text that one face sets in one style. */
final class Runs {
  private static final int NO_FACE = 1;
  private static final int NO_SCRIPT = 2;

  private int size;
  private int[] start = new int[8];
  private Face[] face = new Face[8];
  private Style[] style = new Style[8];

  /** Why a run cannot be drawn; 0 when it can. */
  private byte[] fault = new byte[8];

  static Runs of(StyledText text, Faces faces) {
    Runs runs = new Runs();
    List<Span> spans = text.spans();
    for (int s = 0; s < spans.size(); s++) {
      Span span = spans.get(s);
      if (s == 0 || !span.looksLike(spans.get(s - 1))) {
        runs.add(span.start(), faces.face(span.style()), span.style(), 0);
      }
      runs.split(text.string(), span, faces);
    }
    runs.add(text.string().length(), null, null, 0);
    return runs;
  }

  private void split(String string, Span span, Faces faces) {
    int i = span.start();
    while (i < span.end()) {
      int c = string.codePointAt(i);
      if (!isNeutral(c)) {
        place(string, i, span.style(), faces);
      }
      i += Character.charCount(c);
    }
  }

  /** Spaces and marks follow the run they stand in as long as it has them. */
  private boolean isNeutral(int c) {
    boolean follows = c == ' ' || c == 0xA0 || isMark(c);
    return follows && fault[size - 1] == 0 && face[size - 1].covers(c);
  }

  private static boolean isMark(int c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void place(String string, int at, Style wanted, Faces faces) {
    int c = string.codePointAt(at);
    Face usual = faces.face(wanted);
    boolean settable = Scripts.canSet(c);
    Face found = usual;
    int why = settable ? 0 : NO_SCRIPT;
    if (settable && !usual.covers(c)) {
      found = faces.face(wanted, c).orElse(usual);
      why = found.covers(c) ? 0 : NO_FACE;
    }
    if (found != face[size - 1] || why != fault[size - 1]) {
      add(isMark(c) ? letter(string, at, found) : at, found, wanted, why);
    }
  }

  /** A mark takes its letter along to the face that has both, so that it is placed on it. */
  private int letter(String string, int at, Face found) {
    if (at <= start[size - 1]) {
      return at;
    }
    int before = string.codePointBefore(at);
    return found.covers(before) ? at - Character.charCount(before) : at;
  }

  private void add(int at, Face by, Style wanted, int why) {
    if (size > 0 && start[size - 1] == at) {
      size--;
    }
    if (size == start.length) {
      start = Arrays.copyOf(start, 2 * size);
      face = Arrays.copyOf(face, 2 * size);
      style = Arrays.copyOf(style, 2 * size);
      fault = Arrays.copyOf(fault, 2 * size);
    }
    start[size] = at;
    face[size] = by;
    style[size] = wanted;
    fault[size++] = (byte) why;
  }

  /** How many there are. */
  int count() {
    return size - 1;
  }

  int start(int run) {
    return start[run];
  }

  int end(int run) {
    return start[run + 1];
  }

  Face face(int run) {
    return face[run];
  }

  Style style(int run) {
    return style[run];
  }

  boolean isDrawn(int run) {
    return fault[run] == 0;
  }

  boolean lacksFace(int run) {
    return fault[run] == NO_FACE;
  }

  /** The run a character stands in, looked for from a run at or before it. */
  int find(int offset, int from) {
    int run = from;
    while (start[run + 1] <= offset) {
      run++;
    }
    return run;
  }
}
