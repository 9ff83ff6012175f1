package org.engross.recognise;

import java.util.Optional;

/**
 * One thing a line could be.
 *
 * @param role what it would be
 * @param rule number of the rule that offers it
 * @param score how much the line itself speaks for it; higher is better
 * @param label the printed number it would begin with
 * @param inner a second number right behind the first, as in "1. (a)"
 * @param titleEnd for a head: where in the line its words end and running text begins
 */
public record Candidate(
    Role role,
    String rule,
    double score,
    Optional<Label> label,
    Optional<Label> inner,
    int titleEnd) {

  /** What a line can be in the outline. */
  public enum Role {
    /** It goes on with what the line before it began. */
    JOIN,
    PARAGRAPH,
    /** A paragraph or point with a printed number, letter or bullet. */
    POINT,
    HEAD,
    /** The words, or more of the words, of the head before it. */
    TITLE
  }

  static Candidate of(Role role, String rule, double score) {
    return new Candidate(role, rule, score, Optional.empty(), Optional.empty(), 0);
  }

  static Candidate point(String rule, double score, Label label, Optional<Label> inner) {
    return new Candidate(Role.POINT, rule, score, Optional.of(label), inner, 0);
  }

  static Candidate head(String rule, double score, Optional<Label> label, int titleEnd) {
    return new Candidate(Role.HEAD, rule, score, label, Optional.empty(), titleEnd);
  }

  Candidate withInner(Optional<Label> other) {
    return new Candidate(role, rule, score, label, other, titleEnd);
  }

  Candidate withLabel(Optional<Label> other) {
    return new Candidate(role, rule, score, other, inner, titleEnd);
  }

  /** In words, for {@code check --explain}. */
  String words() {
    String what = role.name().toLowerCase(java.util.Locale.ROOT);
    return label.map(l -> what + " " + l.style() + " " + l.path()).orElse(what);
  }
}
