package org.engross.problem;

/**
 * A fault of the input, as a value: never thrown, always collected.
 *
 * @param code which kind of fault; the list of kinds is {@link Code}
 * @param severity how much it matters here
 * @param place where it stands
 * @param message one sentence an archivist understands
 * @param hint what to do about it; may be empty, never null
 */
public record Problem(Code code, Severity severity, Place place, String message, String hint) {

  /** A problem of its code's usual severity. */
  public static Problem of(Code code, Place place, String message, String hint) {
    return new Problem(code, code.severity(), place, message, hint);
  }

  /** The line that is printed for it: place, severity, code, message, hint. */
  @Override
  public String toString() {
    String word = severity.name().toLowerCase(java.util.Locale.ROOT);
    String line = place + ": " + word + " " + code.id() + ": " + message;
    return hint.isEmpty() ? line : line + "\n  hint: " + hint;
  }
}
