package org.engross.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * R801: page numbers, running heads and document numbers that stand at the top or foot of pages,
 * the same on several pages but for their figures, are not part of the text. Pages end at form
 * feeds, where the format says so, at lines with nothing but a number that count on through the
 * text, or at running heads whose numbers do. Examples: {@code 2/4}, {@code - 17 -}, {@code
 * A/RES/1/1}.
 */
final class PageFurniture {
  private static final int DEEP = 7;
  private static final int LONGEST = 200;

  /** Left and right pages may have heads of their own: so far is the next page of one kind. */
  private static final int NEXT = 2;

  private static final int MANY = 8;

  private final Lines lines;
  private final LabelReader reader;
  private final List<Integer> pageStarts = new ArrayList<>();
  private final Map<String, Optional<Label>> numbers = new HashMap<>();
  private final Map<String, TreeSet<Integer>> pagesWith = new HashMap<>();

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
    if (pageStarts.size() <= 1) {
      pageStarts.addAll(CountingHeads.lines(lines, reader));
    }
  }

  private int pageEnd(int page) {
    return page + 1 < pageStarts.size() ? pageStarts.get(page + 1) : lines.count();
  }

  private void count() {
    for (int page = 0; page < pageStarts.size(); page++) {
      List<Integer> edges = new ArrayList<>(edge(page, true));
      edges.addAll(edge(page, false));
      for (int line : edges) {
        pagesWith.computeIfAbsent(shape(lines.opening(line)), k -> new TreeSet<>()).add(page);
      }
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
        mark(page, edge(page, true));
      }
      mark(page, edge(page, false));
    }
  }

  private void mark(int page, List<Integer> edge) {
    int last = -1;
    for (int k = 0; k < edge.size(); k++) {
      if (isFurniture(page, lines.opening(edge.get(k)))) {
        last = k;
      } else if (k - last >= 1) {
        break;
      }
    }
    for (int k = 0; k <= last; k++) {
      lines.use(edge.get(k), edge.get(k) + 1, LineUse.FURNITURE);
    }
  }

  private boolean isFurniture(int page, String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    if (PageNumbers.isPageNumber(text)) {
      return true;
    }
    Optional<Label> number = number(text);
    if (number.isPresent()) {
      return number.get().kind().isPresent() && runs(page, text);
    }
    return repeats(text) || isComposed(text);
  }

  /**
   * Whether the number of a division, alone on its line, stands at the edge of the pages next to
   * this one too; where it comes first it is the head itself, unless it stands there twice.
   */
  private boolean runs(int page, String text) {
    TreeSet<Integer> pages = pagesWith.getOrDefault(shape(text), new TreeSet<>());
    boolean above = !pages.subSet(Math.max(0, page - NEXT), page).isEmpty();
    boolean below = !pages.subSet(page + 1, page + 1 + NEXT).isEmpty();
    return above || below && timesOn(page, text) > 1;
  }

  private long timesOn(int page, String text) {
    return IntStream.range(pageStarts.get(page), pageEnd(page))
        .filter(i -> lines.opening(i).equals(text))
        .count();
  }

  private boolean repeats(String text) {
    TreeSet<Integer> with = pagesWith.getOrDefault(shape(text), new TreeSet<>());
    int pages = with.size();
    if (pages == 2 && pageStarts.size() >= MANY) {
      return with.last() - with.first() <= NEXT && isTitle(text);
    }
    return pages >= 2 && (pages >= 4 || pages * 2 > pageStarts.size() || !isDay(text));
  }

  /** Of many pages two may begin or end in the same words of the text by chance. */
  private static boolean isTitle(String text) {
    boolean low = !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    return !low && RowMaker.end(text) == Row.End.NONE && !isDay(text);
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
   * 3" and "Article 9" at the top of two pages are two heads, and "2." is the number of a
   * paragraph.
   */
  private String shape(String text) {
    return number(text).isPresent() && !PageNumbers.isPageNumber(text)
        ? text
        : text.replaceAll("\\p{Nd}+", "#").replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** The number that takes all of a line. */
  private Optional<Label> number(String text) {
    return numbers.computeIfAbsent(text, this::readNumber);
  }

  private Optional<Label> readNumber(String text) {
    return reader.read(text).stream()
        .filter(l -> !l.isBullet() && (l.kind().isEmpty() || !l.path().isEmpty()))
        .filter(l -> TitleText.start(text, l.textStart()) >= text.length())
        .findFirst();
  }
}
