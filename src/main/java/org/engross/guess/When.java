package org.engross.guess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.engross.guess.Dates.Dated;
import org.engross.guess.Passage.Zone;

/**
 * When a document was adopted or signed: what the words "done", "signed", "adopted" stand with
 * counts before the dates of the front matter, those before datelines at the end, and those before
 * the days on which a meeting was held. Days of entry into force and of amendments do not count.
 */
final class When {
  private static final int LONGEST_TESTIMONY = 600;
  private static final int SHORT_TESTIMONY = 150;

  private final List<Passage> passages;
  private final Function<String, Terms> terms;
  private final Function<String, Dates> dates;

  When(List<Passage> passages, Function<String, Terms> terms, Function<String, Dates> dates) {
    this.passages = passages;
    this.terms = terms;
    this.dates = dates;
  }

  Optional<LocalDate> date() {
    return first(p -> p.zone() == Zone.FRONT && isAdopted(p))
        .or(() -> first(p -> p.zone() == Zone.CLOSING && isAdopted(p)))
        .or(() -> first(p -> p.zone() == Zone.FRONT, date -> !date.figures()))
        .or(() -> first(p -> p.zone() == Zone.FRONT))
        .or(() -> first(p -> p.zone() == Zone.CLOSING && isFormula(p)))
        .or(() -> first(p -> p.zone() == Zone.SHORT))
        .or(() -> first(p -> p.zone() == Zone.OPENING && has(p, "met")))
        .or(() -> first(p -> p.zone() == Zone.OPENING && has(p, "adopted")));
  }

  private Optional<LocalDate> first(Predicate<Passage> where) {
    return first(where, date -> true);
  }

  private Optional<LocalDate> first(Predicate<Passage> where, Predicate<Dated> which) {
    return passages.stream()
        .filter(where)
        .flatMap(p -> dates.apply(p.language()).in(p.text()).stream().filter(d -> isOwn(p, d)))
        .filter(which)
        .map(Dated::date)
        .findFirst();
  }

  /** Whether the clause before a date does not speak of entry into force or of a change. */
  private boolean isOwn(Passage passage, Dated date) {
    String before = passage.text().substring(0, Math.min(date.start(), passage.text().length()));
    int clause = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf(';'), 0));
    return !terms.apply(passage.language()).has("in-force", before.substring(clause));
  }

  private boolean isAdopted(Passage passage) {
    return passage.text().length() <= LONGEST_TESTIMONY && says(passage);
  }

  /**
   * A closing paragraph that is no formula must begin with the words, or it only tells of others.
   */
  private boolean says(Passage passage) {
    Terms words = terms.apply(passage.language());
    return passage.zone() == Zone.CLOSING && !passage.isFormula()
        ? words.begins("adopted", passage.text())
        : words.has("adopted", passage.text());
  }

  private static boolean isFormula(Passage passage) {
    return passage.isFormula() || passage.text().length() <= SHORT_TESTIMONY;
  }

  private boolean has(Passage passage, String key) {
    return terms.apply(passage.language()).has(key, passage.text());
  }
}
