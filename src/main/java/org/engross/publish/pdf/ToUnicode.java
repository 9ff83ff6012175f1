package org.engross.publish.pdf;

import java.util.List;

/** The map from character codes to text that copying, searching and reading aloud rely on. */
final class ToUnicode {
  /** ISO 32000-1, 9.10.3: at most 100 entries in one block. */
  private static final int BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;
  private static final String FOOT =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private ToUnicode() {}

  /**
   * @param texts of the codes from 1 on
   */
  static byte[] of(List<String> texts) {
    StringBuilder map = new StringBuilder(HEAD);
    for (int from = 0; from < texts.size(); from += BLOCK) {
      int to = Math.min(texts.size(), from + BLOCK);
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append('<');
        Hex.append(map, i + 1);
        map.append("> <");
        texts.get(i).chars().forEach(unit -> Hex.append(map, unit));
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return Cos.ascii(map.append(FOOT));
  }
}
