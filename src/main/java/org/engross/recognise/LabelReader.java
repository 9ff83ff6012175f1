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
      Pattern.compile("^第\\s?([〇一二三四五六七八九十百千零○两\\p{Nd}]{1,9})\\s?(\\S)");
  private static final Pattern FIGURE =
      Pattern.compile(
          "^\\(?(?:(?:№|N[or]?\\.?|[Nn]°)[\\s\u00a0]?)?(\\p{Nd}{1,5}|[IVXLCDMivxlcdm]{1,12}|\\p{Lu})"
              + "((?:[-–./]\\p{Nd}{1,3}|[-–]\\p{Lu}(?!\\p{L}))*)"
              + "(?:\\.?[ºª]|°|(?<=\\p{Nd})(?:st|nd|rd|th|er|re|ème|e)(?!\\p{L}))?([A-Za-z](?![\\p{L}])|\\*|[\\s\u00a0](?:"
              + BIS
              + ")\\b|(?:"
              + BIS
              + ")\\b)?\\)?");

  private static final Pattern PART = Pattern.compile("\\p{Nd}+|\\p{Lu}");

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
      new PointReader(this).read(head, labels);
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
      if (!path.isEmpty() && whole && apart && !isWord(m.group(1), m.group(3))) {
        return division(kind, path, start + m.end());
      }
    }
    return division(kind, List.of(), end);
  }

  /** "ON" is no O with an N, while "IA" may be a one with an A. */
  private static boolean isWord(String number, String suffix) {
    boolean letters = number.length() == 1 && Character.isLetter(number.charAt(0));
    boolean added = suffix != null && suffix.length() == 1 && Character.isLetter(suffix.charAt(0));
    return letters && added && !("IVX".contains(number) && "ABCDE".contains(suffix));
  }

  private static boolean joined(String head, int at) {
    return Character.isLetterOrDigit(head.charAt(at));
  }

  private static int suffixEnd(String head, int at) {
    Matcher m = Pattern.compile("^[\\s\u00a0](?:" + BIS + ")\\b").matcher(head.substring(at));
    return m.find() ? at + m.end() : at;
  }

  OptionalInt ordinals(String head, int[] at) {
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
      value = PointReader.letter(Character.toLowerCase(first.charAt(0)));
    }
    if (value.isEmpty()) {
      return List.of();
    }
    path.add(value.getAsInt());
    Matcher parts = PART.matcher(more);
    while (parts.find()) {
      String part = parts.group();
      path.add(
          Numerals.decimal(part)
              .orElseGet(
                  () -> PointReader.letter(Character.toLowerCase(part.charAt(0))).orElse(0)));
    }
    addSuffix(path, suffix);
    return path;
  }

  static void addSuffix(List<Integer> path, String suffix) {
    if (suffix == null || suffix.equals("*")) {
      return;
    }
    String word = Words.lower(suffix.replace('\u00a0', ' ').strip());
    int bis = BIS_ORDER.indexOf(word);
    if (word.startsWith(".") || word.startsWith("-") || word.startsWith("–")) {
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
