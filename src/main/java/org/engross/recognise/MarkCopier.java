package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.Mark;
import org.engross.recognise.clean.CleanText;

/** Carries marks from the clean text over to the texts that are copied out of it. */
final class MarkCopier {
  private final List<Mark> marks;
  private final int[] outOf;
  private final int longest;

  /**
   * @param outOf for each character of the clean text where it stands in the text it was copied to
   */
  MarkCopier(List<Mark> marks, List<Mark> more, int[] outOf) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(more);
    all.sort(java.util.Comparator.comparingInt(Mark::start));
    this.marks = List.copyOf(all);
    this.outOf = outOf;
    this.longest = all.stream().mapToInt(m -> m.end() - m.start()).max().orElse(0);
  }

  /** The marks over a text that was copied from some spans. */
  List<Mark> over(List<Span> spans, CharSequence out) {
    List<Mark> found = new ArrayList<>();
    for (Span span : spans) {
      for (int k = first(span.from() - longest); k < marks.size(); k++) {
        Mark mark = marks.get(k);
        if (mark.start() >= span.to()) {
          break;
        }
        if (mark.end() > span.from()) {
          add(mark, span, out, found);
        }
      }
    }
    return found;
  }

  private void add(Mark mark, Span span, CharSequence out, List<Mark> found) {
    int from = outOf[Math.max(mark.start(), span.from())];
    int to = Math.min(outOf[Math.min(mark.end(), span.to()) - 1] + 1, out.length());
    while (from < to && CleanText.isSpace(out.charAt(from))) {
      from++;
    }
    while (to > from && CleanText.isSpace(out.charAt(to - 1))) {
      to--;
    }
    if (from >= to) {
      return;
    }
    int last = found.size() - 1;
    for (int k = last; k >= 0 && k > last - 4; k--) {
      Mark other = found.get(k);
      boolean same = other.kind() == mark.kind() && other.value().equals(mark.value());
      if (same && other.end() + 1 >= from && other.start() <= from) {
        found.set(k, new Mark(other.start(), Math.max(to, other.end()), mark.kind(), mark.value()));
        return;
      }
    }
    found.add(new Mark(from, to, mark.kind(), mark.value()));
  }

  private int first(int start) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
