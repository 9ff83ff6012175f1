package org.engross.typeset.font;

import java.nio.charset.StandardCharsets;

/** Reads the table of names. */
final class Names {
  private static final int FAMILY = 1;
  private static final int POSTSCRIPT = 6;
  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x409;

  private Names() {}

  /** The PostScript name; "Unnamed" for a font without one. */
  static String postScript(Sfnt font) {
    String name = name(font, POSTSCRIPT, false);
    return name.isEmpty() ? name(font, POSTSCRIPT, true) : name;
  }

  /** The family's name in English, else in any language; "Unnamed" for a font without one. */
  static String family(Sfnt font) {
    String name = name(font, FAMILY, false);
    return name.isEmpty() ? name(font, FAMILY, true) : name;
  }

  private static String name(Sfnt font, int kind, boolean any) {
    int at = font.table("name");
    int count = at == 0 ? 0 : font.u16(at + 2);
    for (int i = 0; i < count; i++) {
      int entry = at + 6 + 12 * i;
      boolean english = font.u16(entry) == WINDOWS && font.u16(entry + 4) == ENGLISH;
      if (font.u16(entry + 6) == kind && (any || english)) {
        int from = at + font.u16(at + 4) + font.u16(entry + 10);
        boolean wide = font.u16(entry) != 1;
        return new String(
            font.data(),
            from,
            font.u16(entry + 8),
            wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
      }
    }
    return any ? "Unnamed" : "";
  }
}
