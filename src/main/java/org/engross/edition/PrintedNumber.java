package org.engross.edition;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Numerals;

/**
 * A printed number taken out of its label.
 *
 * @param cite as a citation writes it: "3.2", "88-1", "XI bis", "28A", "a"
 * @param key as it stands in an id: "3-2", "88-1", "11-bis", "28a"; ASCII letters, figures and
 *     hyphens (Akoma Ntoso Naming Convention 1.0: end punctuation dropped, inner stops become
 *     hyphens; Engross also turns Roman figures and number words into Arabic figures)
 */
record PrintedNumber(String cite, String key) {
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])\\p{Nd}+(?:[.\\-/]\\p{Nd}+)*(?:-?\\p{L}{1,2}(?!\\p{L}))?");
  private static final Pattern ORDINAL_END =
      Pattern.compile("(?<=\\p{Nd})-?(?:st|nd|rd|th|er|re|го|й|я|е|º|ª)$");
  private static final Pattern ROMAN = Pattern.compile("[MDCLXVI]+");
  private static final Pattern CHINESE = Pattern.compile("第?([零〇一二三四五六七八九十百千两]+)");
  private static final Pattern SUFFIX =
      Pattern.compile("(?i)bis|ter|quater|quinquies|sexies|septies|octies|novies|[A-Z]");

  /** The number of a division's label; {@code before} is the key of the one before it, or empty. */
  static Optional<PrintedNumber> ofDivision(String label, String before) {
    List<String> tokens = tokens(label);
    Optional<PrintedNumber> figures = figures(tokens);
    if (figures.isPresent()) {
      return figures;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Integer> value = value(tokens, i, before);
      if (value.isPresent()) {
        boolean roman = isRoman(tokens.get(i));
        String cite = roman ? tokens.get(i) : String.valueOf(value.get());
        return Optional.of(withSuffix(cite, String.valueOf(value.get()), tokens, i));
      }
    }
    return tokens.stream()
        .filter(t -> t.codePointCount(0, t.length()) == 1)
        .reduce((a, b) -> b)
        .map(letter -> new PrintedNumber(letter, ascii(letter)));
  }

  /** The number of a paragraph's or point's label; empty for a bullet. Letters stay letters. */
  static Optional<PrintedNumber> ofParagraph(String label) {
    List<String> tokens = tokens(label);
    Optional<PrintedNumber> figures = figures(tokens);
    if (figures.isPresent() || tokens.isEmpty()) {
      return figures;
    }
    String last = tokens.get(tokens.size() - 1);
    Matcher chinese = CHINESE.matcher(last);
    if (chinese.matches()) {
      String value = String.valueOf(Numerals.chinese(chinese.group(1)).orElse(0));
      return Optional.of(new PrintedNumber(value, value));
    }
    return Optional.of(
        new PrintedNumber(String.join(" ", tokens), ascii(String.join("-", tokens))));
  }

  /** The value of a figure without letters, such as "12"; empty for any other. */
  Optional<Integer> plain() {
    boolean digits = key.length() < 7 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !key.isEmpty() ? Optional.of(Integer.parseInt(key)) : Optional.empty();
  }

  private static Optional<PrintedNumber> figures(List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Matcher matcher = FIGURES.matcher(tokens.get(i));
      if (matcher.find()) {
        String cite = ORDINAL_END.matcher(matcher.group()).replaceFirst("");
        return Optional.of(withSuffix(cite, digits(cite), tokens, i));
      }
    }
    return Optional.empty();
  }

  private static PrintedNumber withSuffix(String cite, String key, List<String> tokens, int at) {
    if (at + 1 < tokens.size() && SUFFIX.matcher(tokens.get(at + 1)).matches()) {
      String next = tokens.get(at + 1);
      String suffix = next.length() == 1 ? next : next.toLowerCase(Locale.ROOT);
      return new PrintedNumber(cite + " " + suffix, ascii(key + "-" + suffix));
    }
    return new PrintedNumber(cite, ascii(key));
  }

  private static Optional<Integer> value(List<String> tokens, int at, String before) {
    String token = tokens.get(at);
    Matcher chinese = CHINESE.matcher(token);
    if (chinese.find() && (chinese.start() == 0 || token.charAt(chinese.start()) == '第')) {
      return Optional.of(Numerals.chinese(chinese.group(1)).orElse(0));
    }
    Optional<Integer> word = NumberWords.value(token);
    if (word.isPresent()) {
      return word;
    }
    return isRoman(token) && !isLetter(token, before)
        ? Optional.of(Numerals.roman(token).orElseThrow())
        : Optional.empty();
  }

  /** "C" after "B" is a letter, "I" after "H" too; "C", "D", "L", "M" alone are letters. */
  private static boolean isLetter(String token, String before) {
    if (token.length() > 1) {
      return false;
    }
    char previous = (char) (Character.toLowerCase(token.charAt(0)) - 1);
    return before.equals(String.valueOf(previous)) || "CDLM".contains(token);
  }

  private static boolean isRoman(String token) {
    return ROMAN.matcher(token).matches() && Numerals.roman(token).isPresent();
  }

  /** The label's words without brackets, stops and signs. */
  private static List<String> tokens(String label) {
    String plain = Normalizer.normalize(label.replace('№', ' '), Normalizer.Form.NFKC);
    plain = plain.replaceAll("[‐‑‒–—−]", "-").replaceAll("[^\\p{L}\\p{M}\\p{N}.\\-/]", " ");
    return Arrays.stream(plain.split("\\s+"))
        .map(token -> token.replaceAll("^[.\\-/]+|[.\\-/]+$", ""))
        .filter(token -> !token.isEmpty())
        .toList();
  }

  private static String digits(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
              out.append(digit >= 0 ? String.valueOf(digit) : Character.toString(c));
            });
    return out.toString();
  }

  /** Lower case with hyphens; empty if a letter of another alphabet remains. */
  private static String ascii(String text) {
    String key = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return key.matches("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?") && key.length() <= 24 ? key : "";
  }
}
