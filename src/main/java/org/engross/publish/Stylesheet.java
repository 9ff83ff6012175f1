package org.engross.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A stylesheet as a site or a book takes it: without comments and indentation, and with those fonts
 * only whose letters stand on its pages, each with those ranges only that are met there. So it is
 * with the rules for some scripts, which name their range.
 *
 * @param text the stylesheet
 * @param fonts names of the font files it asks for, in its order
 */
public record Stylesheet(String text, List<String> fonts) {
  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:(?<![^}\n])[^}\n]*\\{ ?/\\* U|@font-face \\{ ?font-family: \"Engross S)"
              + "[^}]*}\\n?");
  private static final Pattern FILE = Pattern.compile("url\\(\"fonts/([^\"]+)\"\\)");
  private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?(?=[,; ])");

  private static final Pattern RANGES = Pattern.compile("(?<=unicode-range: )[^;]+");

  /** What was kept of a stylesheet to its short form: editions in one script have it in common. */
  private static final Map<String, String> COMPACT = new ConcurrentHashMap<>();

  public Stylesheet {
    fonts = List.copyOf(fonts);
  }

  /**
   * @param css the whole stylesheet, with every font Engross has
   * @param letters what the pages hold
   */
  public static Stylesheet of(String css, Letters letters) {
    List<String> fonts = new ArrayList<>();
    String kept =
        SCRIPT
            .matcher(css)
            .replaceAll(
                face -> {
                  if (!isNeeded(face.group(), letters)) {
                    return "";
                  }
                  Matcher file = FILE.matcher(face.group());
                  while (file.find()) {
                    fonts.add(file.group(1));
                  }
                  return Matcher.quoteReplacement(ranged(face.group(), letters));
                });
    return new Stylesheet(COMPACT.computeIfAbsent(kept, Stylesheet::compact), fonts);
  }

  /** A font without the ranges that no letter on the pages is in. */
  private static String ranged(String face, Letters letters) {
    return RANGES
        .matcher(face)
        .replaceFirst(
            list ->
                Arrays.stream(list.group().split(","))
                    .filter(range -> isNeeded(range + ";", letters))
                    .collect(Collectors.joining(",")));
  }

  private static boolean isNeeded(String face, Letters letters) {
    Matcher ranges = RANGE.matcher(face);
    while (ranges.find()) {
      int first = Integer.parseInt(ranges.group(1), 16);
      int last = ranges.group(2) == null ? first : Integer.parseInt(ranges.group(2), 16);
      if (letters.anyIn(first, last)) {
        return true;
      }
    }
    return false;
  }

  private static String compact(String css) {
    return css.replaceAll("(?s)/\\*.*?\\*/\\s*", "")
        .replaceAll("\\s*([{};,])\\s*", "$1")
        .replaceAll("(?<=[;{][a-z-]{1,40}): ", ":")
        .replaceAll("url\\(\"([^\"]+)\"\\)", "url($1)")
        .replaceAll(" > (?=[a-z.*])", ">")
        .replaceAll("(?<=(m[inax]{2}-width|scripting|motion|colors)): ", ":")
        .replaceAll("=\"([a-z]+)\"]", "=$1]")
        .replaceAll("(?<=font-family:)\"([A-Z][a-z]+ [A-Z][a-z]+)\"(?=;)", "$1")
        .replaceAll("(?<=[ :(,-])0(?=\\.\\d)", "")
        .replace(";}", "}")
        .strip();
  }
}
