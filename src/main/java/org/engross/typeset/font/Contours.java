package org.engross.typeset.font;

import java.util.ArrayList;
import java.util.List;

/**
 * The outlines of a face's glyphs as polygons (OpenType 1.9, "glyf"): curves are taken as short
 * straight lines, composite glyphs are put together.
 */
public final class Contours {
  /** Straight lines that stand for one quadratic curve. */
  private static final int STEPS = 8;

  /** Composite glyphs may hold composite glyphs, but a damaged file may hold itself. */
  private static final int DEEPEST = 6;

  private static final int WORDS = 1;
  private static final int OFFSETS = 2;
  private static final int SCALE = 8;
  private static final int MORE = 0x20;
  private static final int TWO_SCALES = 0x40;
  private static final int MATRIX = 0x80;

  private final Sfnt font;
  private final int glyf;
  private final int loca;
  private final boolean longOffsets;
  private final double scale;

  private Contours(Sfnt font) {
    this.font = font;
    this.glyf = font.table("glyf");
    this.loca = font.table("loca");
    int head = font.table("head");
    this.longOffsets = font.u16(head + 50) != 0;
    this.scale = 1000.0 / font.u16(head + 18);
  }

  /** The outlines of a face. */
  public static Contours of(Face face) {
    return new Contours(new Sfnt(face.file()));
  }

  /**
   * The closed polygons of a glyph, to be filled where the winding number is not zero.
   *
   * @return of each polygon x and y by turns, in thousandths of an em, y upwards
   */
  public List<double[]> of(int glyph) {
    List<double[]> polygons = new ArrayList<>();
    add(glyph, new Affine(scale, 0, 0, scale, 0, 0), 0, polygons);
    return polygons;
  }

  private void add(int glyph, Affine way, int depth, List<double[]> polygons) {
    long from = offset(glyph);
    if (from == offset(glyph + 1) || depth > DEEPEST) {
      return;
    }
    int at = glyf + (int) from;
    int contours = font.s16(at);
    if (contours >= 0) {
      simple(at + 10, contours, way, polygons);
    } else {
      composite(at + 10, way, depth, polygons);
    }
  }

  private long offset(int glyph) {
    return longOffsets ? font.u32(loca + 4 * glyph) : 2L * font.u16(loca + 2 * glyph);
  }

  private void composite(int start, Affine way, int depth, List<double[]> polygons) {
    int at = start;
    int flags = MORE;
    while ((flags & MORE) != 0) {
      flags = font.u16(at);
      boolean words = (flags & WORDS) != 0;
      int x = words ? font.s16(at + 4) : (byte) font.u8(at + 4);
      int y = words ? font.s16(at + 6) : (byte) font.u8(at + 5);
      boolean moved = (flags & OFFSETS) != 0;
      int part = at + (words ? 8 : 6);
      Affine own = matrix(part, flags, moved ? x : 0, moved ? y : 0);
      add(font.u16(at + 2), way.after(own), depth + 1, polygons);
      at = part + matrixLength(flags);
    }
  }

  private Affine matrix(int at, int flags, int x, int y) {
    if ((flags & SCALE) != 0) {
      return new Affine(f2dot14(at), 0, 0, f2dot14(at), x, y);
    }
    if ((flags & TWO_SCALES) != 0) {
      return new Affine(f2dot14(at), 0, 0, f2dot14(at + 2), x, y);
    }
    if ((flags & MATRIX) != 0) {
      return new Affine(f2dot14(at), f2dot14(at + 2), f2dot14(at + 4), f2dot14(at + 6), x, y);
    }
    return new Affine(1, 0, 0, 1, x, y);
  }

  private static int matrixLength(int flags) {
    return (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
  }

  private double f2dot14(int at) {
    return font.s16(at) / 16384.0;
  }

  private void simple(int start, int contours, Affine way, List<double[]> polygons) {
    int points = contours == 0 ? 0 : font.u16(start + 2 * contours - 2) + 1;
    int at = start + 2 * contours;
    at += 2 + font.u16(at);
    int[] flags = new int[points];
    for (int i = 0; i < points; ) {
      int flag = font.u8(at++);
      int times = (flag & 8) != 0 ? font.u8(at++) + 1 : 1;
      for (; times > 0 && i < points; times--) {
        flags[i++] = flag;
      }
    }
    int[] x = new int[points];
    int[] y = new int[points];
    at = coordinates(at, flags, 2, x);
    coordinates(at, flags, 4, y);
    int first = 0;
    for (int c = 0; c < contours; c++) {
      int end = font.u16(start + 2 * c) + 1;
      polygons.add(new Curve(flags, x, y, way).flat(first, end));
      first = end;
    }
  }

  /** Reads x (bit 2) or y (bit 4) of all points; a step is one byte, two, or none. */
  private int coordinates(int start, int[] flags, int shortBit, int[] values) {
    int at = start;
    int value = 0;
    for (int i = 0; i < flags.length; i++) {
      boolean same = (flags[i] & shortBit << 3) != 0;
      if ((flags[i] & shortBit) != 0) {
        value += same ? font.u8(at) : -font.u8(at);
        at++;
      } else if (!same) {
        value += font.s16(at);
        at += 2;
      }
      values[i] = value;
    }
    return at;
  }

  /** Moves, scales and turns a point. */
  private record Affine(double a, double b, double c, double d, double e, double f) {
    double x(double x, double y) {
      return a * x + c * y + e;
    }

    double y(double x, double y) {
      return b * x + d * y + f;
    }

    /** This one, done after another. */
    Affine after(Affine o) {
      return new Affine(
          a * o.a + c * o.b,
          b * o.a + d * o.b,
          a * o.c + c * o.d,
          b * o.c + d * o.d,
          x(o.e, o.f),
          y(o.e, o.f));
    }
  }

  /** Points on and off the curve; between two that are off there is one on it, half way. */
  private record Curve(int[] flags, int[] x, int[] y, Affine way) {
    double[] flat(int first, int end) {
      List<Double> line = new ArrayList<>();
      int count = end - first;
      for (int i = 0; i < count; i++) {
        int here = first + i;
        int before = first + (i + count - 1) % count;
        int after = first + (i + 1) % count;
        if ((flags[here] & 1) != 0) {
          point(line, x[here], y[here]);
        } else {
          curve(line, toward(before, here), here, toward(after, here));
        }
      }
      return line.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The end of a curve on the side of a neighbour. */
    private double[] toward(int neighbour, int here) {
      if ((flags[neighbour] & 1) != 0) {
        return new double[] {x[neighbour], y[neighbour]};
      }
      return new double[] {(x[neighbour] + x[here]) / 2.0, (y[neighbour] + y[here]) / 2.0};
    }

    private void curve(List<Double> line, double[] from, int by, double[] to) {
      for (int s = 0; s <= STEPS; s++) {
        double t = s / (double) STEPS;
        double u = 1 - t;
        point(
            line,
            u * u * from[0] + 2 * u * t * x[by] + t * t * to[0],
            u * u * from[1] + 2 * u * t * y[by] + t * t * to[1]);
      }
    }

    private void point(List<Double> line, double px, double py) {
      line.add(way.x(px, py));
      line.add(way.y(px, py));
    }
  }
}
