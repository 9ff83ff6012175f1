package org.engross.typeset.page;

/** Names the kind of numbering of a list as PDF does (ISO 32000-1, table 347). */
final class Numbering {
  private Numbering() {}

  /** The kind that the label of a list's first point shows. */
  static String of(String label) {
    String bare = label.replaceAll("[^\\p{L}\\p{Nd}]", "");
    if (bare.isEmpty()) {
      return label.isEmpty() ? "None" : "Disc";
    }
    if (Character.isDigit(bare.charAt(0))) {
      return "Decimal";
    }
    boolean upper = Character.isUpperCase(bare.charAt(0));
    if (bare.matches("[ivxIVX]+")) {
      return upper ? "UpperRoman" : "LowerRoman";
    }
    return upper ? "UpperAlpha" : "LowerAlpha";
  }
}
