package org.engross.publish.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Glyph;

/**
 * A face as a composite font of the file. A character code stands for a pair of glyph and text, so
 * that one glyph can copy as different characters: a hyphen as itself or, at a line's end, as a
 * soft hyphen; a ligature as its letters; a small capital as the small letter it stands for.
 */
final class EmbeddedFont {
  /** What a code stands for. */
  private record Use(int glyph, String text) {
    // Asked for every glyph of the text, and faster than what Java makes of a record.
    @Override
    public boolean equals(Object other) {
      return other instanceof Use that && glyph == that.glyph && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return 31 * glyph + text.hashCode();
    }
  }

  private static final int MOST_CODES = 0xffff;

  /** The text of a glyph that only completes the one before it: every code must have some. */
  private static final String NO_TEXT = "\u2060";

  private final Face face;
  private final String resource;
  private final Map<Use, Integer> codes = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final List<Integer> advances = new ArrayList<>();

  EmbeddedFont(Face face, String resource) {
    this.face = face;
    this.resource = resource;
  }

  /** The name content streams call it by. */
  String resource() {
    return resource;
  }

  /** The code of a glyph; codes are given in order of first use, from 1. */
  int code(Glyph glyph) {
    Use use = new Use(glyph.id(), glyph.text());
    Integer known = codes.get(use);
    return known != null ? known : add(use, glyph.advance());
  }

  private int add(Use use, int advance) {
    if (use.glyph() == 0) {
      throw new IllegalArgumentException(face.name() + " has no glyph for: " + use.text());
    }
    if (uses.size() == MOST_CODES) {
      throw new IllegalStateException(face.name() + ": more than 65,535 glyphs");
    }
    uses.add(use);
    advances.add(advance);
    codes.put(use, uses.size());
    return uses.size();
  }

  /** The font's objects; call it when all text is drawn. */
  COSDictionary dictionary() throws IOException {
    SfntFile file = new SfntFile(face.file());
    TreeSet<Integer> used = new TreeSet<>();
    uses.forEach(use -> used.add(use.glyph()));
    GlyfSubset subset = new GlyfSubset(file, used);
    COSName name = Cos.name(SubsetTag.of(face.name(), subset.glyphs()) + "+" + face.name());
    COSDictionary font = Cos.typed("Font");
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setItem(COSName.BASE_FONT, name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant(name, file, subset)));
    List<String> texts =
        uses.stream().map(use -> use.text().isEmpty() ? NO_TEXT : use.text()).toList();
    font.setItem(COSName.TO_UNICODE, Cos.stream(ToUnicode.of(texts)));
    return font;
  }

  private COSDictionary descendant(COSName name, SfntFile file, GlyfSubset subset)
      throws IOException {
    COSDictionary font = Cos.typed("Font");
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setItem(COSName.BASE_FONT, name);
    COSDictionary system = Cos.inline();
    system.setItem(COSName.REGISTRY, Cos.text("Adobe"));
    system.setItem(COSName.ORDERING, Cos.text("Identity"));
    system.setItem(COSName.SUPPLEMENT, Cos.integer(0));
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(name, file, subset));
    font.setItem(COSName.W, widths(file));
    font.setItem(COSName.CID_TO_GID_MAP, Cos.stream(glyphMap(subset)));
    return font;
  }

  private COSArray widths(SfntFile file) {
    COSArray widths = new COSArray();
    widths.add(Cos.integer(file.advance(0) * 1000L / file.unitsPerEm()));
    advances.forEach(advance -> widths.add(Cos.integer(advance)));
    return Cos.array(Cos.integer(0), widths);
  }

  private byte[] glyphMap(GlyfSubset subset) {
    ByteBuffer map = ByteBuffer.allocate(2 * (uses.size() + 1));
    map.putShort((short) 0);
    uses.forEach(use -> map.putShort((short) subset.numberOf(use.glyph())));
    return map.array();
  }

  private COSDictionary descriptor(COSName name, SfntFile file, GlyfSubset subset)
      throws IOException {
    boolean italic = file.italicAngle() != 0;
    COSDictionary descriptor = Cos.typed("FontDescriptor");
    descriptor.setItem(COSName.FONT_NAME, name);
    // Symbolic, since the codes are our own; and italic where it is.
    descriptor.setItem(COSName.FLAGS, Cos.integer(italic ? 4 | 64 : 4));
    COSArray box = new COSArray();
    for (int edge = 0; edge < 4; edge++) {
      box.add(Cos.integer(file.box(edge)));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setItem(COSName.ITALIC_ANGLE, Cos.length(file.italicAngle()));
    descriptor.setItem(COSName.ASCENT, Cos.integer(face.ascent()));
    descriptor.setItem(COSName.DESCENT, Cos.integer(face.descent()));
    descriptor.setItem(COSName.CAP_HEIGHT, Cos.integer(face.capHeight()));
    descriptor.setItem(COSName.XHEIGHT, Cos.integer(face.xHeight()));
    descriptor.setItem(COSName.STEM_V, Cos.integer(80));
    byte[] program = subset.file();
    COSDictionary length = new COSDictionary();
    length.setItem(COSName.LENGTH1, Cos.integer(program.length));
    descriptor.setItem(COSName.FONT_FILE2, Cos.stream(length, program));
    return descriptor;
  }
}
