package org.engross.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells printed numbers from words set in bold. */
final class PrintedLabel {
  private static final Pattern NUMBER =
      Pattern.compile("[^\\p{L}]*|.*\\p{N}.*|\\P{L}*(?:\\p{L}{1,2}|[ivxlcdmIVXLCDM]{1,7})\\P{L}*");
  private static final Pattern HEAD =
      Pattern.compile(
          "^((?:§+ ?)?(?:\\p{Nd}+(?:\\.\\p{Nd}+)*[.)]?|[IVXLC]+[.)])|\\([\\p{L}\\p{Nd}]{1,4}\\))(?: |$)");

  private PrintedLabel() {}

  /** Whether words in bold at the start of a paragraph are its printed number. */
  static boolean isNumber(String words) {
    return NUMBER.matcher(words).matches();
  }

  /** How many characters of a head written by hand are its number. */
  static Optional<Integer> lengthIn(String head) {
    Matcher matcher = HEAD.matcher(head);
    return matcher.find() ? Optional.of(matcher.end(1)) : Optional.empty();
  }
}
