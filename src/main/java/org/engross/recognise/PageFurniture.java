package org.engross.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * R801: page numbers, running heads and document numbers that stand at the top or foot of pages,
 * the same on several pages but for their figures, are not part of the text. Pages end at form
 * feeds, where the format says so, or at lines with nothing but a number that count on through the
 * text. Examples: {@code 2/4}, {@code - 17 -}, {@code A/RES/1/1}.
 */
final class PageFurniture {
  private static final int DEEP = 7;
  private static final int LONGEST = 200;

  private final Lines lines;
  private final LabelReader reader;
  private final List<Integer> pageStarts = new ArrayList<>();
  private final Map<String, Integer> pagesWith = new HashMap<>();

  private PageFurniture(Lines lines, LabelReader reader) {
    this.lines = lines;
    this.reader = reader;
  }

  /** Marks the furniture and returns the first line of each page. */
  static List<Integer> find(Lines lines, LabelReader reader) {
    PageFurniture furniture = new PageFurniture(lines, reader);
    furniture.findPages();
    furniture.count();
    furniture.markAll();
    return List.copyOf(furniture.pageStarts);
  }

  private void findPages() {
    for (int i = 0; i < lines.count(); i++) {
      if (lines.startsPage(i)) {
        pageStarts.add(i);
      }
    }
    if (pageStarts.size() <= 1) {
      pageStarts.addAll(PageNumbers.pageStarts(lines));
    }
  }

  private int pageEnd(int page) {
    return page + 1 < pageStarts.size() ? pageStarts.get(page + 1) : lines.count();
  }

  private void count() {
    for (int page = 0; page < pageStarts.size(); page++) {
      Set<String> seen = new HashSet<>();
      edge(page, true).forEach(i -> seen.add(shape(lines.opening(i))));
      edge(page, false).forEach(i -> seen.add(shape(lines.opening(i))));
      seen.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
    }
  }

  /** The outermost visible lines of a page, from its edge inwards. */
  private List<Integer> edge(int page, boolean top) {
    List<Integer> edge = new ArrayList<>();
    int start = pageStarts.get(page);
    int end = pageEnd(page);
    for (int k = 0; k < end - start && edge.size() < DEEP; k++) {
      int line = top ? start + k : end - 1 - k;
      if (!lines.is(line, LineUse.BLANK)) {
        edge.add(line);
      }
    }
    return edge;
  }

  private void markAll() {
    if (pageStarts.size() < 2) {
      return;
    }
    for (int page = 0; page < pageStarts.size(); page++) {
      if (page > 0) {
        mark(edge(page, true));
      }
      mark(edge(page, false));
    }
  }

  private void mark(List<Integer> edge) {
    int last = -1;
    for (int k = 0; k < edge.size(); k++) {
      if (isFurniture(lines.opening(edge.get(k)))) {
        last = k;
      } else if (k - last >= 1) {
        break;
      }
    }
    for (int k = 0; k <= last; k++) {
      lines.use(edge.get(k), edge.get(k) + 1, LineUse.FURNITURE);
    }
  }

  private boolean isFurniture(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return PageNumbers.isPageNumber(text) || repeats(text) || isComposed(text);
  }

  private boolean repeats(String text) {
    int pages = pagesWith.getOrDefault(shape(text), 0);
    return pages >= 2 && (pages >= 4 || pages * 2 > pageStarts.size() || !isDay(text));
  }

  /** A date may come on two pages by chance: the day of adoption, the day of printing. */
  private static boolean isDay(String text) {
    return text.matches("\\p{Nd}{1,2}\\.? \\p{L}+ \\p{Nd}{4}|\\p{L}+ \\p{Nd}{1,2}, \\p{Nd}{4}");
  }

  /** Two things of the page in one line, such as a running title with a document number. */
  private boolean isComposed(String text) {
    boolean tail = text.length() > 6 && text.endsWith(")") && text.lastIndexOf('(') > 0;
    if (tail && repeats(text.substring(0, text.lastIndexOf('(')).strip())) {
      return true;
    }
    int space = text.lastIndexOf(' ');
    int first = text.indexOf(' ');
    return space > 0 && (both(text, space) || both(text, first));
  }

  private boolean both(String text, int at) {
    return known(text.substring(0, at).strip()) && known(text.substring(at).strip());
  }

  private boolean known(String text) {
    return repeats(text) || PageNumbers.isPageNumber(text);
  }

  /**
   * A line with its figures made equal, so that page numbers do not tell pages apart; but "Article
   * 3" and "Article 9" at the top of two pages are two heads.
   */
  private String shape(String text) {
    boolean head =
        reader.read(text).stream()
            .anyMatch(
                l -> l.kind().isPresent() && !l.path().isEmpty() && l.textStart() >= text.length());
    if (head) {
      return text;
    }
    return text.replaceAll("\\p{Nd}+", "#").replaceAll("[\\s\u00a0]+", " ").strip();
  }
}
