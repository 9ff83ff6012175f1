package org.engross.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.engross.draft.Mark;
import org.engross.draft.RichText;
import org.engross.draft.Stretches;
import org.engross.index.Mention;

/**
 * A text cut where any mark or mention begins or ends, so that overlapping ones can be written as
 * elements that stand within each other.
 *
 * @param runs in order, without gaps
 */
public record MarkedRuns(List<Run> runs) {

  /**
   * Characters that have the same properties.
   *
   * @param marks those that hold of the run
   * @param mentions those that hold of the run, outer ones only
   * @param start where it begins in the text's string
   */
  public record Run(String string, List<Mark> marks, List<Mention> mentions, int start) {}

  /**
   * Cuts a text.
   *
   * @param mentions those of the text's unit
   */
  public static MarkedRuns of(RichText text, List<Mention> mentions) {
    return of(text, mentions, List.of());
  }

  /**
   * Cuts a text.
   *
   * @param further offsets at which it is cut besides, such as those where pages begin
   */
  public static MarkedRuns of(RichText text, List<Mention> mentions, List<Integer> further) {
    List<Mention> outer = mentions.stream().filter(m -> !m.inner()).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.string().length()));
    text.marks().forEach(m -> cuts.addAll(List.of(m.start(), m.end())));
    outer.forEach(m -> cuts.addAll(List.of(m.start(), m.end())));
    List<Run> runs = new ArrayList<>();
    cuts.addAll(further);
    Stretches<Mark> marks = new Stretches<>(text.marks(), Mark::start, Mark::end);
    Stretches<Mention> names = new Stretches<>(outer, Mention::start, Mention::end);
    int start = 0;
    for (int end : cuts.tailSet(1)) {
      runs.add(
          new Run(
              text.string().substring(start, end),
              marks.over(start, end),
              names.over(start, end).stream().limit(1).toList(),
              start));
      start = end;
    }
    return new MarkedRuns(List.copyOf(runs));
  }
}
