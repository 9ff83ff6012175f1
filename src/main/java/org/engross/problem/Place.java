package org.engross.problem;

/**
 * Where in a file of the input something stands.
 *
 * @param file the file's name as the editor knows it, relative to the edition's folder
 * @param line one-based; 0 when the fault belongs to the file as a whole
 * @param column one-based, in characters; 0 when it belongs to the line as a whole
 */
public record Place(String file, int line, int column) {
  public Place {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative place: " + line + ":" + column);
    }
  }

  /** The place that means the whole of a file. */
  public static Place file(String name) {
    return new Place(name, 0, 0);
  }

  /**
   * The place of a character of a file.
   *
   * @param at its zero-based index in the file's text, in UTF-16 code units
   */
  public static Place in(String name, String text, int at) {
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    return new Place(name, line, text.codePointCount(start, at) + 1);
  }

  /** The place in the form compilers use: {@code text.txt:12:3}. */
  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
