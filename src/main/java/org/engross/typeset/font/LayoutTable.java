package org.engross.typeset.font;

import java.util.Arrays;
import java.util.Set;

/**
 * What the tables GSUB and GPOS have in common (OpenType 1.9, "OpenType Layout Common Table
 * Formats"): scripts, features and lookups.
 */
final class LayoutTable {
  private final Sfnt font;
  private final int at;
  private final int extension;

  /**
   * @param extension the lookup type that only points to another: 7 in GSUB, 9 in GPOS
   */
  LayoutTable(Sfnt font, String table, int extension) {
    this.font = font;
    this.at = font.table(table);
    this.extension = extension;
  }

  int lookupCount() {
    return at == 0 ? 0 : font.u16(lookupList());
  }

  /**
   * The lookups to apply, in the order of the font's list.
   *
   * @param script OpenType script tag; a script the font does not know gets its default one
   */
  int[] select(String script, Set<String> features) {
    boolean[] wanted = new boolean[lookupCount()];
    int system = languageSystem(script);
    if (system == 0) {
      return new int[0];
    }
    int required = font.u16(system + 2);
    if (required != 0xFFFF) {
      mark(featureRecord(required), wanted);
    }
    int count = font.u16(system + 4);
    for (int i = 0; i < count; i++) {
      int entry = featureRecord(font.u16(system + 6 + 2 * i));
      if (features.contains(font.tag(entry))) {
        mark(entry, wanted);
      }
    }
    return indices(wanted);
  }

  private static int[] indices(boolean[] wanted) {
    int[] found = new int[wanted.length];
    int n = 0;
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i]) {
        found[n++] = i;
      }
    }
    return Arrays.copyOf(found, n);
  }

  private int lookupList() {
    return at + font.u16(at + 8);
  }

  private int featureRecord(int index) {
    return at + font.u16(at + 6) + 2 + 6 * index;
  }

  private void mark(int entry, boolean[] wanted) {
    int feature = at + font.u16(at + 6) + font.u16(entry + 4);
    int count = font.u16(feature + 2);
    for (int i = 0; i < count; i++) {
      wanted[font.u16(feature + 4 + 2 * i)] = true;
    }
  }

  /** The default language system of a script, of DFLT or of latn; 0 when there is none. */
  private int languageSystem(String script) {
    if (at == 0) {
      return 0;
    }
    for (String tag : new String[] {script, "DFLT", "dflt", "latn"}) {
      int scripts = at + font.u16(at + 4);
      int count = font.u16(scripts);
      for (int i = 0; i < count; i++) {
        int entry = scripts + 2 + 6 * i;
        if (font.tag(entry).equals(tag)) {
          int table = scripts + font.u16(entry + 4);
          return font.u16(table) == 0 ? 0 : table + font.u16(table);
        }
      }
    }
    return 0;
  }

  private int lookup(int index) {
    return lookupList() + font.u16(lookupList() + 2 + 2 * index);
  }

  int flag(int index) {
    return font.u16(lookup(index) + 2);
  }

  /** The mark filtering set of a lookup that uses one. */
  int markSet(int index) {
    int lookup = lookup(index);
    return (flag(index) & 16) == 0 ? 0 : font.u16(lookup + 6 + 2 * font.u16(lookup + 4));
  }

  /** The type of a lookup, seen through an extension. */
  int type(int index) {
    int lookup = lookup(index);
    int type = font.u16(lookup);
    if (type != extension || font.u16(lookup + 4) == 0) {
      return type;
    }
    return font.u16(lookup + font.u16(lookup + 6) + 2);
  }

  /** Where the subtables of a lookup begin, seen through an extension. */
  int[] subtables(int index) {
    int lookup = lookup(index);
    boolean extended = font.u16(lookup) == extension;
    int[] places = new int[font.u16(lookup + 4)];
    for (int i = 0; i < places.length; i++) {
      int place = lookup + font.u16(lookup + 6 + 2 * i);
      places[i] = extended ? place + (int) font.u32(place + 4) : place;
    }
    return places;
  }
}
