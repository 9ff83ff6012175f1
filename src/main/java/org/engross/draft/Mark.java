package org.engross.draft;

/**
 * A property of a run of characters in a {@link RichText}.
 *
 * @param start zero-based, inclusive
 * @param end exclusive, after {@code start}
 * @param value language tag, note key or address, by kind; otherwise empty
 */
public record Mark(int start, int end, MarkKind kind, String value) {
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("empty mark: " + start + "-" + end);
    }
  }

  public static Mark of(int start, int end, MarkKind kind) {
    return new Mark(start, end, kind, "");
  }
}
