package org.engross.publish.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sheet of pixels that outlines are filled on. The same outlines give the same pixels on every
 * machine: only sums, products and quotients of doubles are used.
 */
final class Canvas {
  /** Lines on which a row of pixels is sampled; along a line the ink is measured exactly. */
  private static final int LINES = 8;

  private final int width;
  private final int height;
  private final double[] ink;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.ink = new double[width * height];
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** How much of a pixel is inked, 0 to 1. */
  double ink(int x, int y) {
    return Math.min(1, ink[y * width + x]);
  }

  /**
   * Fills what closed polygons wind around.
   *
   * @param polygons x and y by turns, in pixels, y downwards
   */
  void fill(List<double[]> polygons) {
    List<Edge> edges = new ArrayList<>();
    polygons.forEach(polygon -> edges(polygon, edges));
    double top = edges.stream().mapToDouble(Edge::top).min().orElse(0);
    double bottom = edges.stream().mapToDouble(Edge::bottom).max().orElse(0);
    int first = Math.max(0, (int) Math.floor(top));
    int end = Math.min(height, (int) Math.ceil(bottom));
    for (int line = first * LINES; line < end * LINES; line++) {
      spans(edges, (line + 0.5) / LINES, line / LINES);
    }
  }

  private static void edges(double[] polygon, List<Edge> edges) {
    int length = polygon.length;
    for (int i = 0; i < length; i += 2) {
      int next = (i + 2) % length;
      if (polygon[i + 1] != polygon[next + 1]) {
        edges.add(new Edge(polygon[i], polygon[i + 1], polygon[next], polygon[next + 1]));
      }
    }
  }

  private void spans(List<Edge> edges, double y, int row) {
    Edge[] crossed =
        edges.stream().filter(e -> e.top() <= y && y < e.bottom()).toArray(Edge[]::new);
    Arrays.sort(crossed, (a, b) -> Double.compare(a.at(y), b.at(y)));
    int winding = 0;
    for (int i = 0; i + 1 < crossed.length; i++) {
      winding += crossed[i].direction();
      if (winding != 0) {
        span(crossed[i].at(y), crossed[i + 1].at(y), row);
      }
    }
  }

  private void span(double from, double to, int row) {
    double start = Math.max(0, from);
    double end = Math.min(width, to);
    for (int x = (int) Math.floor(start); x < end; x++) {
      double covered = Math.min(end, x + 1) - Math.max(start, x);
      ink[row * width + x] += covered / LINES;
    }
  }

  /** A straight piece of an outline that is not level. */
  private record Edge(double x0, double y0, double x1, double y1) {
    double top() {
      return Math.min(y0, y1);
    }

    double bottom() {
      return Math.max(y0, y1);
    }

    int direction() {
      return y0 < y1 ? 1 : -1;
    }

    double at(double y) {
      return x0 + (x1 - x0) * (y - y0) / (y1 - y0);
    }
  }
}
