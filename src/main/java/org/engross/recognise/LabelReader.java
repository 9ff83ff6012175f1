package org.engross.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.DivisionKind;
import org.engross.language.Numerals;
import org.engross.recognise.clean.CleanText;

/** Reads the printed numbers at the start of a line, in every way they could be meant. */
public final class LabelReader {
  private static final int HEAD = 120;
  private static final String BIS =
      "bis|ter|quater|quinquies|sexies|septies|octies|novies|decies|BIS|TER|QUATER|QUINQUIES";
  private static final List<String> BIS_ORDER =
      List.of(
          "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");
  private static final Pattern CHINESE =
      Pattern.compile("^第\\s?([〇一二三四五六七八九十百千零○两\\d]{1,9})\\s?(\\S)");
  private static final Pattern FIGURE =
      Pattern.compile(
          "^(?:№\\s?|No\\. ?|n° ?|\\()?(\\p{Nd}{1,5}|[IVXLCDMivxlcdm]{1,12}|\\p{Lu})"
              + "((?:[-–./]\\p{Nd}{1,3})*)"
              + "(?:\\.?[ºª]|°)?([A-Za-z](?![\\p{L}])|\\*|[\\s\u00a0](?:"
              + BIS
              + ")\\b|(?:"
              + BIS
              + ")\\b)?\\)?");
  private static final Pattern DECIMAL =
      Pattern.compile("^(\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,3}){1,4})(\\.?)(?![\\p{Nd}%])");
  private static final Pattern POINT =
      Pattern.compile(
          "^(?:[*+†‡] ?(?=[(\\[\\p{Nd}])|([“\"«„])(?=[(\\p{Nd}]))?([(\\[（]?)(\\p{Nd}{1,4}|[ivxlcdm]{1,7}|[IVXLCDM]{1,7}|\\p{Ll}{1,2}|\\p{Lu}{1,2}"
              + "|[一二三四五六七八九十]{1,4}|[ء-ي])(\\*|[A-Za-z](?![\\p{L}])|(?<=\\p{L})\\.\\p{Nd}(?=\\)))?( ?bis| ?ter)?"
              + "([.)\\]）,:。、．°ºª]{1,2}|[\\s\u00a0]?[-–—](?=[\\s\u00a0])|)");
  private static final Pattern BULLET =
      Pattern.compile("^([-–—•·▪●○◦‣⁃*+\uf0b7\u2756>])(?=[\\s\u00a0]|\\p{Lu}|\\p{Ll})");
  private static final String GREEK_CYRILLIC_ARABIC_LETTERS =
      "abcdefghijklmnopqrstuvwxyz|абвгдежзиклмнопрстуфхцчшщэюя|абвгдеёжзийклмнопрстуфхцчшщ"
          + "|أبجدهوزحطيكلمنسعفصقرشتثخذضظغ|ابجدهوزحطيكلمن|أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
          + "|αβγδεζηθικλμνξοπρστυφχψω";
  private static final String[] ALPHABETS = GREEK_CYRILLIC_ARABIC_LETTERS.split("\\|");

  private static final Set<DivisionKind> UNNUMBERED =
      EnumSet.of(
          DivisionKind.ANNEX, DivisionKind.APPENDIX, DivisionKind.SCHEDULE, DivisionKind.PROTOCOL);

  private final Words words;

  public LabelReader(Words words) {
    this.words = words;
  }

  /** All readings of the start of a line; the line begins with its first visible character. */
  public List<Label> read(String line) {
    String head = line.substring(0, Math.min(HEAD, line.length()));
    List<Label> labels = new ArrayList<>();
    chinese(head).ifPresent(l -> labels.add(closed(l, line)));
    wordLabel(head).ifPresent(l -> labels.add(closed(l, line)));
    if (labels.isEmpty()) {
      figures(head, labels);
    }
    return labels.stream().map(l -> withTextStart(l, line)).toList();
  }

  private Optional<Label> chinese(String head) {
    Matcher m = CHINESE.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    Optional<DivisionKind> kind = words.counter(m.group(2).charAt(0));
    OptionalInt value = Numerals.chinese(m.group(1));
    value = value.isPresent() ? value : Numerals.decimal(m.group(1));
    return kind.isEmpty() || value.isEmpty()
        ? Optional.empty()
        : Optional.of(division(kind.get(), List.of(value.getAsInt()), m.end()));
  }

  /** "ARTICLE PREMIER", "Chapter IV", "FIRST PART", "Annex", "§ 12". */
  private Optional<Label> wordLabel(String head) {
    int end = wordEnd(head, 0);
    String word = Words.lower(head.substring(0, end));
    Optional<DivisionKind> kind = word.isEmpty() ? Optional.empty() : words.division(word);
    if (kind.isEmpty() && end < head.length() && head.charAt(end) == '.') {
      kind = words.division(word + ".");
      end = kind.isPresent() ? end + 1 : end;
    }
    if (kind.isPresent()) {
      Label label = numbered(head, end, kind.get());
      boolean whole = !label.path().isEmpty() || UNNUMBERED.contains(kind.get());
      return whole ? Optional.of(label) : Optional.empty();
    }
    return ordinalFirst(head);
  }

  private Optional<Label> ordinalFirst(String head) {
    int[] at = {0};
    OptionalInt value = ordinals(head, at);
    if (value.isEmpty() || at[0] == 0) {
      return Optional.empty();
    }
    int start = skipSpaces(head, at[0]);
    int end = wordEnd(head, start);
    return words
        .division(Words.lower(head.substring(start, end)))
        .filter(k -> end > start)
        .map(k -> division(k, List.of(value.getAsInt()), end));
  }

  private Label numbered(String head, int end, DivisionKind kind) {
    boolean dot = end < head.length() && head.charAt(end) == '.';
    int start = skipSpaces(head, dot ? end + 1 : end);
    int[] at = {start};
    OptionalInt ordinal = ordinals(head, at);
    if (ordinal.isPresent()) {
      int after = suffixEnd(head, at[0]);
      List<Integer> path =
          after > at[0] ? List.of(ordinal.getAsInt(), 1) : List.of(ordinal.getAsInt());
      return division(kind, path, after);
    }
    Matcher m = FIGURE.matcher(head.substring(start));
    if (m.find()) {
      List<Integer> path = path(m.group(1), m.group(2), m.group(3));
      boolean whole = start + m.end() >= head.length() || !joined(head, start + m.end());
      boolean apart = start > end || head.charAt(end - 1) == '.' || head.charAt(end - 1) == '§';
      if (!path.isEmpty() && whole && apart) {
        return division(kind, path, start + m.end());
      }
    }
    return division(kind, List.of(), end);
  }

  private static boolean joined(String head, int at) {
    return Character.isLetterOrDigit(head.charAt(at));
  }

  private static int suffixEnd(String head, int at) {
    Matcher m = Pattern.compile("^[\\s\u00a0](?:" + BIS + ")\\b").matcher(head.substring(at));
    return m.find() ? at + m.end() : at;
  }

  private OptionalInt ordinals(String head, int[] at) {
    int total = 0;
    int found = 0;
    int position = at[0];
    while (found < 4) {
      int start = found == 0 ? position : skipJoint(head, position);
      int end = numberWordEnd(head, start);
      Optional<Integer> value = words.ordinal(Words.lower(head.substring(start, end)));
      if (end == start || value.isEmpty()) {
        break;
      }
      total += value.get();
      position = end;
      found++;
    }
    at[0] = position;
    return found == 0 ? OptionalInt.empty() : OptionalInt.of(total);
  }

  private static int numberWordEnd(String head, int start) {
    int end = start;
    while (end < head.length() && isWordPart(head.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A letter, a figure, or a vowel sign such as that at the end of "أولاً". */
  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int skipJoint(String head, int at) {
    int next = skipSpaces(head, at);
    return next < head.length() && head.charAt(next) == '-' ? next + 1 : next;
  }

  private List<Integer> path(String first, String more, String suffix) {
    List<Integer> path = new ArrayList<>();
    OptionalInt value = Numerals.decimal(first);
    value = value.isPresent() ? value : Numerals.roman(first);
    if (value.isEmpty() && first.length() == 1) {
      value = letter(Character.toLowerCase(first.charAt(0)));
    }
    if (value.isEmpty()) {
      return List.of();
    }
    path.add(value.getAsInt());
    Matcher parts = Pattern.compile("\\p{Nd}+").matcher(more);
    while (parts.find()) {
      path.add(Numerals.decimal(parts.group()).orElse(0));
    }
    addSuffix(path, suffix);
    return path;
  }

  private static void addSuffix(List<Integer> path, String suffix) {
    if (suffix == null || suffix.equals("*")) {
      return;
    }
    String word = Words.lower(suffix.replace('\u00a0', ' ').strip());
    int bis = BIS_ORDER.indexOf(word);
    if (word.startsWith(".")) {
      path.add(Numerals.decimal(word.substring(1)).orElse(0));
    } else if (bis >= 0) {
      path.add(bis + 1);
    } else if (word.length() == 1) {
      path.add(word.charAt(0) - 'a' + 1);
    }
  }

  private Label division(DivisionKind kind, List<Integer> path, int length) {
    return new Label(
        Words.lower(kind.name()), Optional.of(kind), path, length, length, true, false);
  }

  /** A division's label takes the stop after its number with it. */
  private static Label closed(Label label, String line) {
    int end = label.length();
    boolean stop = end < line.length() && ".)".indexOf(line.charAt(end)) >= 0;
    int length = stop ? end + 1 : end;
    return new Label(label.style(), label.kind(), label.path(), length, length, true, false);
  }

  private void figures(String head, List<Label> labels) {
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
    OptionalInt value = ordinals(head, at);
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
      addSuffix(path, m.group(4));
      addSuffix(path, m.group(5));
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

  private static Label withTextStart(Label label, String line) {
    int at = skipSpaces(line, label.length());
    return new Label(
        label.style(),
        label.kind(),
        label.path(),
        label.length(),
        at,
        label.spaced(),
        label.misprint());
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    if (start < text.length() && text.charAt(start) == '§') {
      return start + 1;
    }
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  static int skipSpaces(String text, int start) {
    int at = start;
    while (at < text.length() && CleanText.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
