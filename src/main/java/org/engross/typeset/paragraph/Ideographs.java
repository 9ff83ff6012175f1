package org.engross.typeset.paragraph;

/**
 * Where a line may end in text without spaces (JLReq, "Line-start and line-end prohibition rules"):
 * beside each ideograph or kana, except before closing and behind opening signs.
 */
final class Ideographs {
  private static final String NOT_FIRST =
      "、。，．・：；？！）］｝〕〉》」』】〗〙〟’”…‥—～〜ー々ゝゞヽヾ" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％,.:;!?)]}";

  private static final String NOT_LAST = "（［｛〔〈《「『【〖〘〝‘“([{";

  private Ideographs() {}

  /** Whether a character is set on its own, without a space to the next one. */
  static boolean is(int c) {
    return c >= 0x2E80
        && (c <= 0x303F
            || c >= 0x3041 && c <= 0x9FFF
            || c >= 0xA000 && c <= 0xA4CF
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFF01 && c <= 0xFF60
            || c >= 0x20000 && c <= 0x3FFFF);
  }

  /** Whether a line may end between two neighbours of which one is an ideograph. */
  static boolean mayPart(int before, int after) {
    return NOT_LAST.indexOf(before) < 0 && NOT_FIRST.indexOf(after) < 0;
  }
}
