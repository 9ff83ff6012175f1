package org.engross.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * Turns the bytes of a text file into characters, without changing any: UTF-8, or UTF-16 where a
 * byte order mark or the noughts beside its spaces say so. A byte that is not UTF-8 is read as
 * windows-1252, the encoding in which western texts are most often found instead; a file whose
 * letters are mostly such bytes in the likeliest encoding of another alphabet. Each is reported.
 */
final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String SAVE = "Save the file as UTF-8 and try again.";

  private final String name;
  private final byte[] bytes;
  private final StringBuilder text = new StringBuilder();
  private final List<Problem> problems = new ArrayList<>();

  private Decoder(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Decodes a file; with an error, the text is empty. */
  static Checked<SourceText> decode(String name, byte[] bytes) {
    Decoder decoder = new Decoder(name, bytes);
    decoder.readByMark();
    decoder.refuseWhatIsNoText();
    boolean refused = new Checked<>("", decoder.problems).hasErrors();
    String text = refused ? "" : decoder.text.toString();
    return new Checked<>(SourceText.of(name, text), decoder.problems);
  }

  private void readByMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      readUtf8(3);
    } else if (startsWith(0xFF, 0xFE)) {
      readUtf16(StandardCharsets.UTF_16LE);
    } else if (startsWith(0xFE, 0xFF)) {
      readUtf16(StandardCharsets.UTF_16BE);
    } else {
      Encodings.utf16(bytes).ifPresentOrElse(this::readUnmarked, () -> readUtf8(0));
    }
  }

  private void readUnmarked(Charset charset) {
    text.append(charset.decode(ByteBuffer.wrap(bytes)));
    readAs(charset, 0, "The text has no UTF-8: every other byte of its spaces is nought.");
  }

  /** Says in which encoding the whole file was read, because it is not UTF-8. */
  private void readAs(Charset charset, int at, String why) {
    String hint =
        "It was read as " + charset.name() + ". If letters are wrong, save the file as UTF-8.";
    problems.add(Problem.of(Code.S003, SourceText.of(name, text.toString()).place(at), why, hint));
  }

  private boolean startsWith(int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private void readUtf16(Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
    CharBuffer out = CharBuffer.allocate(bytes.length / 2 + 1);
    CoderResult result = decoder.decode(in, out, true);
    text.append(out.flip());
    if (result.isError()) {
      refuse("its bytes are not UTF-16, though its first two say so");
    } else {
      String hint = "Nothing needs to be done; saved as UTF-8 it will be read without this notice.";
      String message = "The text is in " + charset.name() + ", as its byte order mark says.";
      problems.add(Problem.of(Code.S003, Place.file(name), message, hint));
    }
  }

  private void readUtf8(int from) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    Strays strays = new Strays();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      strays.add(in.position(), out.position());
      out.put(WINDOWS.decode(ByteBuffer.wrap(bytes, in.position(), 1)));
      in.position(in.position() + 1);
      decoder.reset();
      result = decoder.decode(in, out, true);
    }
    text.append(out.flip());
    strays.report();
  }

  /** The bytes that are not UTF-8. */
  private final class Strays {
    private int count;
    private int firstByte;
    private int firstAt;

    void add(int at, int character) {
      if (count == 0) {
        firstByte = bytes[at] & 0xFF;
        firstAt = character;
      }
      count++;
    }

    void report() {
      if (count == 0 || text.indexOf("\0") >= 0) {
        return;
      }
      Place place = SourceText.of(name, text.toString()).place(firstAt);
      String hex = String.format(Locale.ROOT, "%02X", firstByte);
      if (isOtherAlphabet()) {
        otherAlphabet(place, hex);
        return;
      }
      if (Encodings.isMacRoman(bytes)) {
        reread(Encodings.MAC_ROMAN, hex);
        return;
      }
      String others = count == 1 ? "" : " and " + (count - 1) + " more such bytes";
      String message =
          "The text is not in UTF-8: line " + place.line() + " has the byte " + hex + others;
      String hint = "They were read as windows-1252. If letters are wrong, save it as UTF-8.";
      problems.add(Problem.of(Code.S003, place, message + ".", hint));
    }

    private void otherAlphabet(Place place, String hex) {
      Optional<Charset> likely = Encodings.ofAnotherAlphabet(bytes);
      if (likely.isPresent()) {
        reread(likely.get(), hex);
        return;
      }
      String message = "The text is not in UTF-8: line " + place.line() + " has the byte " + hex;
      String hint = "Its letters seem to be in an older encoding of another alphabet. " + SAVE;
      problems.add(Problem.of(Code.S002, place, message + ".", hint));
    }

    private void reread(Charset charset, String hex) {
      text.setLength(0);
      text.append(charset.decode(ByteBuffer.wrap(bytes)));
      int at = Math.min(firstAt, Math.max(0, text.length() - 1));
      int line = SourceText.of(name, text.toString()).place(at).line();
      readAs(charset, at, "The text is not in UTF-8: line " + line + " has the byte " + hex + ".");
    }

    /** In western texts few letters stand outside ASCII; in Cyrillic or Greek ones most do. */
    private boolean isOtherAlphabet() {
      long ascii = text.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
      return count > 20 && count > ascii;
    }
  }

  private void refuseWhatIsNoText() {
    if (!problems.isEmpty() && new Checked<>("", problems).hasErrors()) {
      return;
    }
    Optional<Integer> strange = strange();
    if (strange.isPresent()) {
      Place place = SourceText.of(name, text.toString()).place(strange.get());
      problems.clear();
      String hint = kind();
      String message = "The file holds bytes that are no text, the first in line ";
      problems.add(Problem.of(Code.S002, place, message + place.line() + ".", hint));
    } else if (isBlank()) {
      String message = bytes.length == 0 ? "The file is empty." : "The file holds only space.";
      Place place = Place.file(name);
      problems.add(Problem.of(Code.S001, place, message, "Put the document's text into it."));
    }
  }

  /** What a file that is no text seems to be, by its first bytes. */
  private String kind() {
    if (startsWith('%', 'P', 'D', 'F')) {
      return "It is a PDF: give its name the ending pdf.";
    }
    if (startsWith('P', 'K', 3, 4)) {
      return "It may be a word processor's file: give its name the ending docx or odt.";
    }
    return "Is it a text file? A word processor's file keeps its own ending, such as docx.";
  }

  private boolean isBlank() {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The first character that no text holds; single control characters are left to be reported. */
  private Optional<Integer> strange() {
    int controls = 0;
    int first = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || c == '\uFFFE' || c == '\uFFFF') {
        return Optional.of(i);
      }
      if (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) {
        first = controls++ == 0 ? i : first;
      }
    }
    return controls > 10 && controls > text.length() / 100 ? Optional.of(first) : Optional.empty();
  }

  private void refuse(String reason) {
    String message = "The text cannot be read: " + reason + ".";
    problems.add(Problem.of(Code.S002, Place.file(name), message, SAVE));
  }
}
