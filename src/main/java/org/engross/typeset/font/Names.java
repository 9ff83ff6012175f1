package org.engross.typeset.font;

import java.nio.charset.StandardCharsets;

/** Reads the table of names. */
final class Names {
  private static final int POSTSCRIPT = 6;

  private Names() {}

  /** The PostScript name; "Unnamed" for a font without one. */
  static String postScript(Sfnt font) {
    int at = font.table("name");
    int count = at == 0 ? 0 : font.u16(at + 2);
    for (int i = 0; i < count; i++) {
      int entry = at + 6 + 12 * i;
      if (font.u16(entry + 6) == POSTSCRIPT) {
        int from = at + font.u16(at + 4) + font.u16(entry + 10);
        boolean wide = font.u16(entry) != 1;
        return new String(
            font.data(),
            from,
            font.u16(entry + 8),
            wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
      }
    }
    return "Unnamed";
  }
}
