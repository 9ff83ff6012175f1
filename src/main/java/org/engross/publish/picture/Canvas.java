package org.engross.publish.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    Edge[] all = edges.toArray(Edge[]::new);
    double top = Double.POSITIVE_INFINITY;
    double bottom = 0;
    for (Edge edge : all) {
      top = Math.min(top, edge.top());
      bottom = Math.max(bottom, edge.bottom());
    }
    Crossings crossings = new Crossings(all);
    int first = Math.max(0, (int) Math.floor(top));
    int end = Math.min(height, (int) Math.ceil(bottom));
    for (int line = first * LINES; line < end * LINES; line++) {
      crossings.find((line + 0.5) / LINES);
      spans(crossings, line / LINES);
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

  private void spans(Crossings crossings, int row) {
    int winding = 0;
    for (int i = 0; i + 1 < crossings.count; i++) {
      winding += crossings.edges[i].direction();
      if (winding != 0) {
        span(crossings.places[i], crossings.places[i + 1], row);
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

  /** Where a level line crosses the edges, from left to right; for lines from the top down. */
  private static final class Crossings {
    private final Edge[] byTop;
    private int begun;

    /** Edges that begin above the line and were not yet seen to end. */
    private final Edge[] open;

    private int opened;
    private final Edge[] edges;
    private final double[] places;
    private int count;

    Crossings(Edge[] all) {
      this.byTop = all.clone();
      Arrays.sort(byTop, Comparator.comparingDouble(Edge::top));
      this.open = new Edge[all.length];
      this.edges = new Edge[all.length];
      this.places = new double[all.length];
    }

    void find(double y) {
      while (begun < byTop.length && byTop[begun].top() <= y) {
        open[opened++] = byTop[begun++];
      }
      int left = 0;
      count = 0;
      for (int i = 0; i < opened; i++) {
        if (y < open[i].bottom()) {
          add(open[i], open[i].at(y));
          open[left++] = open[i];
        }
      }
      opened = left;
    }

    private void add(Edge edge, double place) {
      int i = count++;
      while (i > 0 && places[i - 1] > place) {
        places[i] = places[i - 1];
        edges[i] = edges[i - 1];
        i--;
      }
      places[i] = place;
      edges[i] = edge;
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
