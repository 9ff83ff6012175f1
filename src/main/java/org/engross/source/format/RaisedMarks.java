package org.engross.source.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts small raised or lowered characters, such as the marks of notes, into their lines. */
final class RaisedMarks {
  private static final float SMALLER = 0.87f;
  private static final float REACH = 0.65f;
  private static final float ASIDE = 1.2f;
  private static final int LONGEST = 8;

  private RaisedMarks() {}

  static List<PrintedLine> joined(List<PrintedLine> parts) {
    List<PrintedLine> hosts = new ArrayList<>(parts);
    for (PrintedLine part : parts) {
      if (part.glyphs().size() <= LONGEST) {
        host(part, hosts).ifPresent(host -> join(host, part, hosts));
      }
    }
    return hosts;
  }

  private static Optional<PrintedLine> host(PrintedLine mark, List<PrintedLine> hosts) {
    return hosts.stream()
        .filter(host -> host != mark && carries(host, mark))
        .min(Comparator.comparingDouble(host -> Math.abs(host.y() - mark.y())));
  }

  private static boolean carries(PrintedLine host, PrintedLine mark) {
    float size = host.size();
    boolean near = Math.abs(host.y() - mark.y()) <= REACH * size;
    boolean smaller = mark.size() <= SMALLER * size;
    return near
        && smaller
        && mark.right() >= host.left() - ASIDE * size
        && mark.left() <= host.right() + ASIDE * size;
  }

  private static void join(PrintedLine host, PrintedLine mark, List<PrintedLine> hosts) {
    List<PrintedGlyph> glyphs = new ArrayList<>(host.glyphs());
    glyphs.addAll(mark.glyphs());
    glyphs.sort(Comparator.comparingDouble(PrintedGlyph::x));
    hosts.set(hosts.indexOf(host), new PrintedLine(glyphs));
    hosts.remove(mark);
  }
}
