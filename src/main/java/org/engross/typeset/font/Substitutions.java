package org.engross.typeset.font;

/** The rules of GSUB: one glyph for another, for several, and several for one. */
final class Substitutions {
  private final Sfnt font;
  private final int glyphs;

  Substitutions(Sfnt font, int glyphs) {
    this.font = font;
    this.glyphs = glyphs;
  }

  /** Lookup types that are understood; a test holds every used feature of our faces to them. */
  static boolean supports(int type) {
    return type >= 1 && type <= 6;
  }

  /** Reads a subtable of type 1 to 4. */
  Subtable read(int type, int at) {
    char[] coverage = font.coverage(at + font.u16(at + 2), glyphs);
    switch (type) {
      case 1:
        return single(at, coverage);
      case 2:
        return multiple(at, coverage);
      case 3:
        return alternate(at, coverage);
      default:
        return new Ligatures(ligatures(at, coverage));
    }
  }

  private Subtable single(int at, char[] coverage) {
    char[] to = new char[glyphs];
    boolean delta = font.u16(at) == 1;
    for (int g = 0; g < glyphs; g++) {
      if (coverage[g] != 0) {
        to[g] = (char) (delta ? g + font.u16(at + 4) : font.u16(at + 6 + 2 * (coverage[g] - 1)));
      }
    }
    return replaceBy(coverage, to);
  }

  /** Of several forms the first: nobody asks for another one by number. */
  private Subtable alternate(int at, char[] coverage) {
    char[] to = new char[glyphs];
    for (int g = 0; g < glyphs; g++) {
      if (coverage[g] != 0) {
        int set = at + font.u16(at + 6 + 2 * (coverage[g] - 1));
        to[g] = (char) (font.u16(set) == 0 ? g : font.u16(set + 2));
      }
    }
    return replaceBy(coverage, to);
  }

  private static Subtable replaceBy(char[] coverage, char[] to) {
    return (buffer, i, lookup) -> {
      int glyph = buffer.id[i];
      if (coverage[glyph] == 0) {
        return Subtable.NO_MATCH;
      }
      buffer.id[i] = to[glyph];
      return i + 1;
    };
  }

  private Subtable multiple(int at, char[] coverage) {
    return (buffer, i, lookup) -> {
      int index = coverage[buffer.id[i]];
      if (index == 0) {
        return Subtable.NO_MATCH;
      }
      int sequence = at + font.u16(at + 6 + 2 * (index - 1));
      int count = font.u16(sequence);
      if (count == 0) {
        return Subtable.NO_MATCH;
      }
      buffer.id[i] = (char) font.u16(sequence + 2);
      for (int k = 1; k < count; k++) {
        buffer.insert(i + k, font.u16(sequence + 2 + 2 * k));
      }
      return i + count;
    };
  }

  /** For every first glyph its ligatures, each as result followed by the further components. */
  private char[][][] ligatures(int at, char[] coverage) {
    char[][][] sets = new char[glyphs][][];
    for (int g = 0; g < glyphs; g++) {
      if (coverage[g] != 0) {
        int set = at + font.u16(at + 6 + 2 * (coverage[g] - 1));
        sets[g] = new char[font.u16(set)][];
        for (int i = 0; i < sets[g].length; i++) {
          sets[g][i] = ligature(set + font.u16(set + 2 + 2 * i));
        }
      }
    }
    return sets;
  }

  private char[] ligature(int at) {
    char[] ligature = new char[font.u16(at + 2)];
    ligature[0] = (char) font.u16(at);
    for (int i = 1; i < ligature.length; i++) {
      ligature[i] = (char) font.u16(at + 2 + 2 * i);
    }
    return ligature;
  }

  private record Ligatures(char[][][] sets) implements Subtable {
    @Override
    public int apply(GlyphBuffer buffer, int i, Lookup lookup) {
      char[][] set = sets[buffer.id[i]];
      if (set == null) {
        return NO_MATCH;
      }
      for (char[] ligature : set) {
        if (matches(ligature, buffer, i, lookup)) {
          return form(ligature, buffer, i, lookup);
        }
      }
      return NO_MATCH;
    }

    private static boolean matches(char[] ligature, GlyphBuffer buffer, int i, Lookup lookup) {
      int j = i;
      for (int k = 1; k < ligature.length; k++) {
        j = lookup.next(buffer, j);
        if (j >= buffer.length || buffer.id[j] != ligature[k]) {
          return false;
        }
      }
      return true;
    }

    private static int form(char[] ligature, GlyphBuffer buffer, int i, Lookup lookup) {
      int j = i;
      for (int k = 1; k < ligature.length; k++) {
        j = lookup.next(buffer, j);
        buffer.remove(j, i);
        j--;
      }
      buffer.id[i] = ligature[0];
      return j + 1;
    }
  }
}
