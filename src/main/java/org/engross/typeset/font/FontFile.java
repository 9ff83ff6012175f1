package org.engross.typeset.font;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A font file an edition brings along.
 *
 * @param name as the editor wrote it
 */
public record FontFile(String name, byte[] bytes) {
  private static final int RESTRICTED = 2;
  private static final int LICENCES = 0xE;

  /** Scripts whose rules a text may need. */
  private static final List<String> SCRIPTS =
      List.of("latn", "cyrl", "grek", "armn", "geor", "hani", "kana", "hang");

  /**
   * Rules of its own that are not applied, as table and type of lookup ("GPOS 5"), for the features
   * that editions use; only for a file without {@link #fault}.
   */
  Set<String> unknownRules() {
    return new TrueTypeFace(bytes).unknownRules(SCRIPTS);
  }

  /** Why it cannot be used, in words; empty when it can. */
  public Optional<String> fault() {
    Optional<String> form = Sfnt.fault(bytes);
    if (form.isPresent()) {
      return form;
    }
    try {
      Sfnt font = new Sfnt(bytes);
      for (String table : new String[] {"head", "hhea", "maxp", "hmtx", "cmap", "glyf", "loca"}) {
        if (font.table(table) == 0) {
          return Optional.of("its table \"" + table + "\" is missing");
        }
      }
      int os2 = font.table("OS/2");
      if (os2 != 0 && (font.u16(os2 + 8) & LICENCES) == RESTRICTED) {
        return Optional.of("its licence bits forbid embedding");
      }
      // Reading what every text needs finds a damaged file here and not in the middle of the work.
      new TrueTypeFace(bytes).shape("Av", Features.NONE);
      return Optional.empty();
    } catch (IndexOutOfBoundsException | NegativeArraySizeException damaged) {
      return Optional.of("it is damaged");
    }
  }
}
