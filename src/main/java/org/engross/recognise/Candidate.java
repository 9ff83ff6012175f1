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
    return switch (role) {
      case JOIN -> "a part of the paragraph above";
      case PARAGRAPH -> "a paragraph";
      case TITLE -> "a part of the head above";
      case POINT -> label.map(Candidate::point).orElse("a point");
      case HEAD -> label.map(Candidate::head).orElse("a head without a number");
    };
  }

  private static String point(Label label) {
    return label.isBullet()
        ? "a point with a bullet"
        : "a paragraph or point with the number " + label.words();
  }

  private static String head(Label label) {
    String number = label.path().isEmpty() ? "" : " " + label.words();
    return label
        .kind()
        .map(kind -> "a head of " + kind.key() + number)
        .orElse("a head with the number" + number);
  }

  /** What the rule looks for, in words. */
  String reason() {
    return switch (rule) {
      case "R001" -> "a word for a division stands before its number";
      case "R002" -> "a number stands before a few words";
      case "R003" -> "it is short and looks as heads do";
      case "R004" -> "it is a word that heads a division by itself";
      case "R005" -> "it stands below the number of a head, or goes on with its words";
      case "R010" -> "the line above ended without a mark, or this one begins within a sentence";
      case "R011" -> "it begins without a number";
      case "R012" -> "it begins with a number, a letter or a bullet";
      default -> "";
    };
  }
}
