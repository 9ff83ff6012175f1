package org.engross.publish.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.typeset.font.Contours;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Glyph;
import org.engross.typeset.font.Style;

/**
 * The title page as a picture of 1200 by 630 pixels, the size that sites ask for which show a
 * picture beside a link (Open Graph protocol).
 */
public final class TitlePicture {
  public static final int WIDTH = 1200;
  public static final int HEIGHT = 630;

  /** The colours of the site by day. */
  private static final int PAPER = 0xFFFDF8;

  private static final int INK = 0x1B1A17;
  private static final int MARGIN = 110;

  /** Room left above the first line and below the last. */
  private static final int EDGE = 50;

  private static final int SMALL = 28;
  private static final int GAP = 36;
  private static final int SMALLEST = 30;

  /** A title in fewer lines may be larger; more than these are not read at this size. */
  private static final int MOST_LINES = 6;

  private static final int MOST_ISSUERS = 2;

  private final Faces faces;
  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

  private TitlePicture(Faces faces) {
    this.faces = faces;
  }

  /**
   * What stands on the picture.
   *
   * @param issuers above the title; where there are many, the first stands for them
   * @param occasion place and date below it; may be empty
   */
  public record Words(List<String> issuers, String title, String occasion) {}

  /**
   * Draws it.
   *
   * @return a PNG file; empty for a title the faces have not all letters of
   */
  public static Optional<byte[]> png(Words words, Faces faces) {
    return new TitlePicture(faces).draw(words);
  }

  /** Whether there is a picture: whether the faces have all letters of the title. */
  public static boolean isFor(Words words, Faces faces) {
    return !words.title().isBlank() && covers(display(faces), words.title());
  }

  private static Face display(Faces faces) {
    return faces.face(Style.of(Cut.REGULAR, 40_000));
  }

  private Optional<byte[]> draw(Words words) {
    if (!isFor(words, faces)) {
      return Optional.empty();
    }
    Face display = display(faces);
    List<Line> above = small(Cut.REGULAR, issuers(words.issuers()));
    List<Line> below = small(Cut.ITALIC, words.occasion());
    int rest = HEIGHT - 2 * EDGE - height(above) - height(below) - 2 * GAP;
    List<Line> title = title(display, words.title(), rest);
    int gap = above.isEmpty() ? 0 : GAP;
    int whole = height(above) + gap + height(title) + (below.isEmpty() ? 0 : GAP + height(below));
    double y = set(above, (HEIGHT - whole) / 2.0) + gap;
    set(below, set(title, y) + GAP);
    return Optional.of(Png.write(canvas, PAPER, INK));
  }

  private static int height(List<Line> lines) {
    return lines.stream().mapToInt(line -> leading(line.size())).sum();
  }

  private static String issuers(List<String> issuers) {
    return issuers.size() > MOST_ISSUERS ? issuers.get(0) + " …" : String.join(" · ", issuers);
  }

  /** Small lines, at most two; none if the face lacks a letter. */
  private List<Line> small(Cut cut, String words) {
    Face face = faces.face(Style.of(cut, 12_000));
    if (words.isBlank() || !covers(face, words)) {
      return List.of();
    }
    return shortened(lines(face, words, SMALL), 2);
  }

  /** The title as large as it goes. */
  private static List<Line> title(Face face, String words, int height) {
    int size = 84;
    List<Line> lines = lines(face, words, size);
    while (size > SMALLEST && !fits(lines, height)) {
      size -= 2;
      lines = lines(face, words, size);
    }
    return shortened(lines, Math.max(1, height / leading(size)));
  }

  private static boolean fits(List<Line> lines, int height) {
    int size = lines.get(0).size();
    return lines.size() * leading(size) <= height
        && lines.size() <= MOST_LINES
        && lines.stream().allMatch(line -> line.width() <= WIDTH - 2 * MARGIN);
  }

  private static List<Line> shortened(List<Line> lines, int most) {
    if (lines.size() <= most) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, most));
    Line last = kept.get(most - 1);
    kept.set(most - 1, Line.of(last.face(), last.words() + " …", last.size()));
    return kept;
  }

  private static int leading(int size) {
    return size * 6 / 5;
  }

  /** Breaks words into lines of about one length: the fewest lines, and those as narrow as can. */
  private static List<Line> lines(Face face, String words, int size) {
    String[] all = words.trim().split("\\s+");
    int measure = WIDTH - 2 * MARGIN;
    List<Line> widest = broken(face, all, size, measure);
    List<Line> best = widest;
    for (int narrower = measure - 20; narrower > measure / 2; narrower -= 20) {
      List<Line> lines = broken(face, all, size, narrower);
      if (lines.size() > widest.size()) {
        break;
      }
      best = lines;
    }
    return best;
  }

  private static List<Line> broken(Face face, String[] words, int size, int measure) {
    List<Line> lines = new ArrayList<>();
    Line line = Line.of(face, words[0], size);
    for (int i = 1; i < words.length; i++) {
      Line longer = Line.of(face, line.words() + " " + words[i], size);
      if (longer.width() > measure) {
        lines.add(line);
        longer = Line.of(face, words[i], size);
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  private static boolean covers(Face face, String words) {
    return words.codePoints().allMatch(c -> Character.isWhitespace(c) || face.covers(c));
  }

  /** Sets lines in the middle of the sheet, one below the other; returns where the next begins. */
  private double set(List<Line> lines, double top) {
    double y = top;
    for (Line line : lines) {
      double baseline = y + leading(line.size()) * 0.75;
      draw(line, (WIDTH - line.width()) / 2, baseline);
      y += leading(line.size());
    }
    return y;
  }

  private void draw(Line line, double left, double baseline) {
    Contours contours = Contours.of(line.face());
    double em = line.size() / 1000.0;
    double x = left;
    for (Glyph glyph : line.glyphs()) {
      List<double[]> polygons = contours.of(glyph.id());
      for (double[] polygon : polygons) {
        for (int i = 0; i < polygon.length; i += 2) {
          polygon[i] = x + polygon[i] * em;
          polygon[i + 1] = baseline - (polygon[i + 1] + glyph.rise()) * em;
        }
      }
      canvas.fill(polygons);
      x += (glyph.advance() + glyph.adjust()) * em;
    }
  }

  /** A line of the picture; sizes and widths in pixels. */
  private record Line(Face face, String words, int size, List<Glyph> glyphs) {
    static Line of(Face face, String words, int size) {
      return new Line(face, words, size, face.shape(words, Features.NONE));
    }

    double width() {
      return glyphs.stream().mapToInt(g -> g.advance() + g.adjust()).sum() * size / 1000.0;
    }
  }
}
