package org.engross.typeset.font;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.settings.PageSettings;

/**
 * A font file an edition brings along.
 *
 * @param name as the editor wrote it; of a collection, "#2" at its end names the second face, and
 *     without it the first is meant
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
    return new TrueTypeFace(face()).unknownRules(SCRIPTS);
  }

  /** The face that is meant as a file of its own; only for a file without {@link #fault}. */
  byte[] face() {
    return FontCollection.is(bytes) ? FontCollection.face(bytes, number()) : bytes;
  }

  private int number() {
    String number = name.substring(PageSettings.fontFile(name).length());
    return number.isEmpty() ? 1 : Integer.parseInt(number.substring(1));
  }

  private Optional<String> absent() {
    boolean one = !FontCollection.is(bytes);
    int faces = one ? 1 : FontCollection.size(bytes);
    if (number() >= 1 && number() <= faces) {
      return Optional.empty();
    }
    return Optional.of("it has no face " + number() + ", only " + faces);
  }

  /** Why it cannot be used, in words; empty when it can. */
  public Optional<String> fault() {
    try {
      Optional<String> absent = absent();
      return absent.isPresent() ? absent : fault(face());
    } catch (IndexOutOfBoundsException | NegativeArraySizeException | ArithmeticException damaged) {
      return Optional.of("it is damaged");
    }
  }

  private static Optional<String> fault(byte[] face) {
    Optional<String> form = Sfnt.fault(face);
    if (form.isPresent()) {
      return form;
    }
    Sfnt font = new Sfnt(face);
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
    new TrueTypeFace(face).shape("Av", Features.NONE);
    return Optional.empty();
  }
}
