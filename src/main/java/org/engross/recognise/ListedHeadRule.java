package org.engross.recognise;

import java.util.List;
import java.util.Optional;

/**
 * R004: some words alone on a line are always heads. Examples: {@code Preamble}, {@code
 * CONCLUSIONS}, {@code Annexe}.
 */
final class ListedHeadRule implements Rule {
  private static final List<String> KEYS =
      List.of("preamble", "conclusions", "annex", "appendix", "schedule", "protocol", "notes");

  @Override
  public void offer(Scene scene, int i, List<Candidate> to) {
    Row row = scene.row(i);
    if (row.words() > 4 || row.length() > 60) {
      return;
    }
    if (KEYS.stream().anyMatch(key -> scene.words().is(key, row.text())) && row.startsHigh()) {
      double score = (row.look().heading() > 0 ? 8 : 4) - (scene.interrupts(i) ? 4 : 0);
      to.add(Candidate.head("R004", score, Optional.empty(), row.text().length()));
    }
  }

  /** Which of the listed words a head is, or an empty string. */
  static String keyOf(Words words, String text) {
    return KEYS.stream().filter(key -> words.is(key, text)).findFirst().orElse("");
  }
}
