package org.engross.typeset.font;

import java.util.Set;
import java.util.TreeSet;

/** The lookups that one script and one set of features need, ready to be applied. */
final class Shaper {
  /** Features that are always on: what HarfBuzz turns on by itself for horizontal text. */
  static final Set<String> ALWAYS =
      Set.of(
          "ccmp", "locl", "rlig", "liga", "clig", "calt", "rclt", "kern", "mark", "mkmk", "curs",
          "dist");

  private final Lookup[] substitutions;
  private final Lookup[] positions;
  private final int[] substituting;
  private final int[] placing;

  Shaper(Sfnt font, LookupReader reader, String script, Features features) {
    Set<String> tags = new TreeSet<>(ALWAYS);
    tags.addAll(features.tags());
    LayoutTable gsub = new LayoutTable(font, "GSUB", 7);
    LayoutTable gpos = new LayoutTable(font, "GPOS", 9);
    substituting = gsub.select(script, tags);
    placing = gpos.select(script, tags);
    substitutions = reader.read(gsub, false, substituting);
    positions = reader.read(gpos, true, placing);
  }

  void substitute(GlyphBuffer buffer) {
    for (int index : substituting) {
      substitutions[index].applyTo(buffer);
    }
  }

  void place(GlyphBuffer buffer, GlyphClasses classes) {
    for (int index : placing) {
      positions[index].applyTo(buffer);
    }
    for (int i = 0; i < buffer.length; i++) {
      if (classes.isMark(buffer.id[i])) {
        buffer.advance[i] = 0;
      }
    }
    Positions.resolve(buffer);
  }

  /** The OpenType tag of the script of the first letter; DFLT for a text without letters. */
  static String script(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < 0x80 && (c | 32) >= 'a' && (c | 32) <= 'z') {
        return "latn";
      }
      String tag = c < 0xAA ? "" : tag(Character.UnicodeScript.of(c));
      if (!tag.isEmpty()) {
        return tag;
      }
    }
    return "DFLT";
  }

  private static String tag(Character.UnicodeScript script) {
    switch (script) {
      case COMMON:
      case INHERITED:
      case UNKNOWN:
        return "";
      case LATIN:
        return "latn";
      case CYRILLIC:
        return "cyrl";
      case GREEK:
        return "grek";
      case ARMENIAN:
        return "armn";
      case GEORGIAN:
        return "geor";
      case HAN:
        return "hani";
      case HIRAGANA:
      case KATAKANA:
        return "kana";
      case HANGUL:
        return "hang";
      case BOPOMOFO:
        return "bopo";
      default:
        return "DFLT";
    }
  }
}
