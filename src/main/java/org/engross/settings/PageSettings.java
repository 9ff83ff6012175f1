package org.engross.settings;

import java.util.List;

/**
 * What edition.yaml says of the PDF.
 *
 * @param format a4, letter, a5 or 170x240
 * @param bodySize size of the text in points, 10 to 14, or 16 for large print
 * @param conformance "ua1" (PDF/UA-1 with PDF/A-3a) or "ua2" (PDF/UA-2 with PDF/A-4f)
 * @param fonts names of font files in the edition's folder, tried before the built-in faces; behind
 *     the name of a collection "#2" asks for its second face
 * @param hyphenationExceptions words with their hyphenation points marked by hyphens
 */
public record PageSettings(
    String format,
    int bodySize,
    String conformance,
    List<String> fonts,
    List<String> hyphenationExceptions) {
  public static final PageSettings DEFAULT =
      new PageSettings("a4", 12, "ua1", List.of(), List.of());

  public PageSettings {
    fonts = List.copyOf(fonts);
    hyphenationExceptions = List.copyOf(hyphenationExceptions);
  }

  /** The name of a font's file, without the number of a face in a collection. */
  public static String fontFile(String font) {
    return font.replaceFirst("#[0-9]{1,3}$", "");
  }
}
