package org.engross.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which of the older encodings a file that is not UTF-8 is likely to be in. */
final class Encodings {
  static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 16;
  private static final int LEAST_CONFIDENCE = 15;

  /** Letters and marks that western texts hold often, and such as only a wrong reading gives. */
  private static final String USUAL = "éèàùçêôîâëïüöäßñíóáúÉÈÀÇÜÖÄÑ“”‘’–—…«»°§";

  private static final String UNUSUAL = "ŽžÕÒÓÔÐŠÍÏÊÙÛ‰Œ¥µ¶ÞþðýÝ∂∑∏π∫ªº≈∆√◊ˆ˜˘˙˚˝ˇıﬁﬂ†‡";

  private Encodings() {}

  /**
   * UTF-16 without a byte order mark: the bytes in one of the two places of a pair are nought where
   * spaces, line ends and Latin letters stand, and those in the other never are.
   */
  static Optional<Charset> utf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int first = 0;
    int second = 0;
    for (int i = 0; i < length; i += 2) {
      first += bytes[i] == 0 ? 1 : 0;
      second += bytes[i + 1] == 0 ? 1 : 0;
    }
    boolean many = Math.max(first, second) > length / 40 && bytes.length % 2 == 0;
    if (length < 8 || !many || Math.min(first, second) > 0) {
      return Optional.empty();
    }
    Charset charset = first > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    return hasLetters(charset.decode(ByteBuffer.wrap(bytes, 0, length)).toString())
        ? Optional.of(charset)
        : Optional.empty();
  }

  private static boolean hasLetters(String text) {
    long letters =
        text.chars().filter(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '\n').count();
    return letters > text.length() * 3L / 4;
  }

  /** The likeliest encoding of a text most of whose letters are not Latin, if one is likely. */
  static Optional<Charset> ofAnotherAlphabet(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > SAMPLE ? java.util.Arrays.copyOf(bytes, SAMPLE) : bytes);
    return Stream.of(detector.detectAll())
        .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
        .map(CharsetMatch::getName)
        .filter(name -> Charset.isSupported(name) && !name.startsWith("UTF"))
        .map(Charset::forName)
        .filter(charset -> isOneScript(charset.decode(ByteBuffer.wrap(bytes)).toString()))
        .findFirst();
  }

  /** Nearly all letters beyond ASCII are of one script, which is not the Latin one. */
  private static boolean isOneScript(String text) {
    Map<UnicodeScript, Integer> scripts = new TreeMap<>();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && Character.isLetter(c)) {
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
        letters++;
      }
    }
    int most = scripts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int latin = scripts.getOrDefault(UnicodeScript.LATIN, 0);
    return letters > 0 && most > letters * 0.97 && latin < letters * 0.03;
  }

  /** Whether the bytes above ASCII make better sense as an old Macintosh wrote them. */
  static boolean isMacRoman(byte[] bytes) {
    return sense(MAC_ROMAN.decode(ByteBuffer.wrap(bytes)).toString())
        > sense(WINDOWS.decode(ByteBuffer.wrap(bytes)).toString());
  }

  private static int sense(String text) {
    int sense = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        boolean nothing = Character.isISOControl(c) || c == '\uFFFD';
        sense += USUAL.indexOf(c) >= 0 ? 1 : UNUSUAL.indexOf(c) >= 0 || nothing ? -1 : 0;
      }
    }
    return sense;
  }
}
