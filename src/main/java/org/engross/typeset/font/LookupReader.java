package org.engross.typeset.font;

import java.util.Set;
import java.util.TreeSet;

/** Reads lookups when they are first asked for, since most of a font is never used. */
final class LookupReader {
  private final Sfnt font;
  private final int glyphs;
  private final GlyphClasses classes;
  private final Set<String> unknown = new TreeSet<>();

  LookupReader(Sfnt font, int glyphs, GlyphClasses classes) {
    this.font = font;
    this.glyphs = glyphs;
    this.classes = classes;
  }

  /** All lookups of a table that the chosen ones reach; the others stay empty. */
  Lookup[] read(LayoutTable table, boolean placing, int[] chosen) {
    Lookup[] lookups = new Lookup[table.lookupCount()];
    Contexts contexts = new Contexts(font, glyphs, lookups);
    for (int index : chosen) {
      read(table, placing, index, lookups, contexts);
    }
    return lookups;
  }

  /** Lookups met so far that cannot be applied, such as "GPOS 5", in order. */
  Set<String> unknown() {
    return unknown;
  }

  private void read(
      LayoutTable table, boolean placing, int index, Lookup[] lookups, Contexts contexts) {
    if (index >= lookups.length || lookups[index] != null) {
      return;
    }
    int type = table.type(index);
    boolean known = placing ? Positions.supports(type) : Substitutions.supports(type);
    if (!known) {
      unknown.add((placing ? "GPOS " : "GSUB ") + type);
    }
    int[] places = known ? table.subtables(index) : new int[0];
    Subtable[] subtables = new Subtable[places.length];
    boolean[] first = new boolean[glyphs];
    lookups[index] = new Lookup(subtables, first, table.flag(index), table.markSet(index), classes);
    int plain = placing ? 7 : 5;
    for (int i = 0; i < places.length; i++) {
      noteFirst(coverage(type - plain, places[i]), first);
      if (type == plain || type == plain + 1) {
        subtables[i] = contexts.read(places[i], type == plain + 1);
      } else if (placing) {
        subtables[i] = new Positions(font, glyphs).read(type, places[i]);
      } else {
        subtables[i] = new Substitutions(font, glyphs).read(type, places[i]);
      }
    }
    for (int called : contexts.takeCalled()) {
      read(table, placing, called, lookups, contexts);
    }
  }

  /**
   * Where the coverage of a subtable's first glyph lies.
   *
   * @param context 0 for a context, 1 for a chained one, otherwise below 0
   */
  private int coverage(int context, int at) {
    if (context < 0 || font.u16(at) != 3) {
      return at + font.u16(at + 2);
    }
    if (context == 0) {
      return at + font.u16(at + 6);
    }
    int input = at + 4 + 2 * font.u16(at + 2);
    return at + font.u16(input + 2);
  }

  private void noteFirst(int coverage, boolean[] first) {
    char[] covered = font.coverage(coverage, glyphs);
    for (int g = 0; g < glyphs; g++) {
      first[g] |= covered[g] != 0;
    }
  }
}
