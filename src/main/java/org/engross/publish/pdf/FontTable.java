package org.engross.publish.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.engross.typeset.font.Face;

/** The fonts of one file, in order of first use. */
final class FontTable {
  private final Map<String, EmbeddedFont> fonts = new LinkedHashMap<>();

  EmbeddedFont of(Face face) {
    EmbeddedFont known = fonts.get(face.name());
    if (known != null) {
      return known;
    }
    EmbeddedFont made = new EmbeddedFont(face, "F" + (fonts.size() + 1));
    fonts.put(face.name(), made);
    return made;
  }

  /** The font resources all pages share. */
  COSDictionary dictionary() throws IOException {
    COSDictionary made = new COSDictionary();
    for (EmbeddedFont font : fonts.values()) {
      made.setItem(Cos.name(font.resource()), font.dictionary());
    }
    return made;
  }
}
