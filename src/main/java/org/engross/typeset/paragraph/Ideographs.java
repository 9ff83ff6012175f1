package org.engross.typeset.paragraph;

/**
 * Where a line may end in text without spaces (JLReq, "Line-start and line-end prohibition rules"):
 * beside each ideograph or kana, except before closing and behind opening signs.
 */
final class Ideographs {
  private static final String NOT_FIRST =
      "、。，．・：；？！）］｝〕〉》」』】〗〙〟’”…‥—～〜ー々ゝゞヽヾ" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％,.:;!?)]}";

  private static final String NOT_LAST = "（［｛〔〈《「『【〖〘〝‘“([{";

  /** Signs whose full-width form has its white at the right, as long as the face draws it so. */
  private static final String CLOSING = "、。，．：；！？）］｝〕〉》」』】〗〙〟’”";

  private static final String OPENING = "（［｛〔〈《「『【〖〘〝‘“";

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

  /** A comma, a full stop or the like, or a closing bracket or quotation mark. */
  static boolean isClosing(int c) {
    return c >= 0x2018 && CLOSING.indexOf(c) >= 0;
  }

  /** An opening bracket or quotation mark. */
  static boolean isOpening(int c) {
    return c >= 0x2018 && OPENING.indexOf(c) >= 0;
  }
}
