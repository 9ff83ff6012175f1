package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Numerals;
import org.engross.recognise.clean.CleanText;

/**
 * Reads the numbers, letters and bullets that no word for a division stands before. Examples:
 * {@code 12.}, {@code (a)}, {@code 3.12}, {@code iv)}, {@code First.—}, {@code –}.
 */
final class PointReader {
  private static final Pattern DECIMAL =
      Pattern.compile("^(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){1,4})(\\.?)(?![\\p{Nd}%])");
  private static final Pattern POINT =
      Pattern.compile(
          "^(?:[*+†‡]"
              + " ?(?=[(\\[\\p{Nd}])|\\p{Nd}{1,2}\\[(?=[(\\p{Nd}])|([“\"«„])(?=[(\\p{Nd}]))?([(\\[（]?)(\\p{Nd}{1,4}|[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|\\p{Ll}{1,2}|\\p{Lu}{1,2}|[一二三四五六七八九十]{1,4}|[ء-ي])(\\*|[A-Za-z](?![\\p{L}])|[-–]\\p{Nd}{1,2}(?=\\.[\\s\u00a0])|(?<=\\p{L})\\.\\p{Nd}(?=\\)))?("
              + " ?bis| ?ter)?([.)\\]）,:。、．°ºª]{1,2}|[\\s\u00a0]?[-–—](?=[\\s\u00a0])|)");
  private static final Pattern BULLET =
      Pattern.compile("^([-–—•·▪●○◦‣⁃*+\uf0b7\u2756>])(?=[\\s\u00a0]|\\p{Lu}|\\p{Ll})");
  private static final String GREEK_CYRILLIC_ARABIC_LETTERS =
      "abcdefghijklmnopqrstuvwxyz|абвгдежзиклмнопрстуфхцчшщэюя|абвгдеёжзийклмнопрстуфхцчшщ"
          + "|أبجدهوزحطيكلمنسعفصقرشتثخذضظغ|ابجدهوزحطيكلمن|أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
          + "|αβγδεζηθικλμνξοπρστυφχψω";
  private static final String[] ALPHABETS = GREEK_CYRILLIC_ARABIC_LETTERS.split("\\|");

  private final LabelReader reader;

  PointReader(LabelReader reader) {
    this.reader = reader;
  }

  /** Adds every way the start of a line could be meant. */
  void read(String head, List<Label> labels) {
    Matcher bullet = BULLET.matcher(head);
    Matcher starred = POINT.matcher(head);
    boolean number = "*+".indexOf(first(head)) >= 0 && starred.find();
    if (!number && bullet.find()) {
      labels.add(plain("bullet" + bullet.group(1), List.of(), 1, true, false));
      return;
    }
    Matcher decimal = DECIMAL.matcher(head);
    if (decimal.find()) {
      decimal(head, decimal, labels);
      return;
    }
    Matcher point = POINT.matcher(head);
    if (point.find()) {
      point(head, point, labels);
    }
    if (labels.isEmpty()) {
      counted(head).ifPresent(labels::add);
    }
  }

  /** A number in words that counts points: "First.—", "ثانيا:". */
  private Optional<Label> counted(String head) {
    int[] at = {0};
    OptionalInt value = reader.ordinals(head, at);
    int end = at[0];
    boolean closed = end >= 3 && end < head.length() && ".:".indexOf(head.charAt(end)) >= 0;
    if (value.isEmpty() || !closed || Character.isLowerCase(first(head))) {
      return Optional.empty();
    }
    int after = end + 1;
    while (after < head.length() && "-–—".indexOf(head.charAt(after)) >= 0) {
      after++;
    }
    boolean spaced = after >= head.length() || CleanText.isSpace(head.charAt(after));
    String style = "word" + head.charAt(end);
    return spaced || after > end + 1
        ? Optional.of(plain(style, List.of(value.getAsInt()), after, spaced, false))
        : Optional.empty();
  }

  private void decimal(String head, Matcher m, List<Label> labels) {
    List<Integer> path = new ArrayList<>();
    for (String part : m.group(1).split("\\.")) {
      path.add(Numerals.decimal(part).orElse(0));
    }
    boolean spaced = m.end() >= head.length() || CleanText.isSpace(head.charAt(m.end()));
    boolean letter = m.end() < head.length() && Character.isLetter(head.charAt(m.end()));
    if (spaced || (letter && !m.group(2).isEmpty())) {
      String style = "1" + ".1".repeat(path.size() - 1);
      labels.add(plain(style, path, m.end(), spaced, false));
    }
  }

  private void point(String head, Matcher m, List<Label> labels) {
    String quote = m.group(1) == null ? "" : "“";
    String open = m.group(2);
    String number = m.group(3);
    String close = m.group(6);
    if (isAbbreviation(number, m.group(4))) {
      return;
    }
    boolean atEnd = m.end() >= head.length();
    boolean spaced = atEnd || CleanText.isSpace(head.charAt(m.end()));
    boolean figures = Character.isDigit(number.charAt(0));
    boolean closed = !close.isEmpty() && ",:".indexOf(close.charAt(0)) < 0;
    boolean dashed = closed && "-–—".indexOf(close.charAt(close.length() - 1)) >= 0;
    boolean bracketed = !open.isEmpty() && closed;
    if (!open.isEmpty() && (!closed || ")]）".indexOf(close.charAt(0)) < 0)) {
      return;
    }
    boolean misprint = open.isEmpty() && !closed;
    if (misprint && (!figures || !spaced || close.length() > 1 || !quote.isEmpty())) {
      return;
    }
    boolean glued = !spaced && !bracketed && !gluable(head, m.end());
    if (glued) {
      return;
    }
    int length = m.end();
    String shape =
        quote + open + "%s" + (dashed ? "-" : closed ? close.substring(0, 1) : misprint ? "." : "");
    for (Reading reading : readings(number)) {
      List<Integer> path = new ArrayList<>(List.of(reading.value()));
      LabelReader.addSuffix(path, m.group(4));
      LabelReader.addSuffix(path, m.group(5));
      labels.add(plain(shape.formatted(reading.figure()), path, length, spaced, misprint));
    }
  }

  /** "Dr." is no 500 with an r, while "XIa" and "2A" are numbers with letters. */
  private static boolean isAbbreviation(String number, String suffix) {
    boolean letters = suffix != null && Character.isLetter(suffix.charAt(0));
    return letters
        && number.length() == 1
        && Character.isLetter(number.charAt(0))
        && Character.isUpperCase(number.charAt(0)) == Character.isUpperCase(suffix.charAt(0));
  }

  /** Whether words may stand right behind a number: "1.To", but not "i.e." or "4.5". */
  private static boolean gluable(String head, int at) {
    char next = head.charAt(at);
    if (Character.isUpperCase(next) || "“\"«‘([".indexOf(next) >= 0) {
      return true;
    }
    int end = at;
    while (end < head.length() && Character.isLetter(head.charAt(end))) {
      end++;
    }
    boolean word = end < head.length() && end - at >= 2 && CleanText.isSpace(head.charAt(end));
    return Character.isLetter(next) && (word || end - at >= 3 || !Character.isLowerCase(next));
  }

  private record Reading(String figure, int value) {}

  private static List<Reading> readings(String number) {
    List<Reading> readings = new ArrayList<>();
    Numerals.decimal(number).ifPresent(v -> readings.add(new Reading("1", v)));
    Numerals.chinese(number).ifPresent(v -> readings.add(new Reading("一", v)));
    boolean upper = Character.isUpperCase(number.charAt(0));
    if (readings.isEmpty()) {
      Numerals.roman(number).ifPresent(v -> readings.add(new Reading(upper ? "I" : "i", v)));
      String lower = Words.lower(number);
      boolean same = number.length() == 1 || lower.charAt(0) == lower.charAt(1);
      if (same && number.length() <= 2) {
        letters(lower.charAt(0), upper ? "A" : "a", number.length(), readings);
      }
    }
    return readings;
  }

  /** A letter's place in each alphabet that has it; official lists leave some letters out. */
  private static void letters(char c, String figure, int times, List<Reading> readings) {
    int alphabets = 0;
    for (String alphabet : ALPHABETS) {
      int at = alphabet.indexOf(c);
      if (at >= 0) {
        String name = alphabets++ == 0 ? figure : figure + alphabets;
        readings.add(new Reading(name, at + 1 + (times - 1) * 26));
      }
    }
  }

  private static char first(String head) {
    return head.isEmpty() ? ' ' : head.charAt(0);
  }

  static OptionalInt letter(char c) {
    for (String alphabet : ALPHABETS) {
      int at = alphabet.indexOf(c);
      if (at >= 0) {
        return OptionalInt.of(at + 1);
      }
    }
    return OptionalInt.empty();
  }

  private static Label plain(
      String style, List<Integer> path, int length, boolean spaced, boolean misprint) {
    return new Label(style, Optional.empty(), path, length, length, spaced, misprint);
  }
}
