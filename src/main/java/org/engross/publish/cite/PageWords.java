package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Labels;

/**
 * Reads the pages that a citation names. The words before and after the number are those of the
 * labels in the language of the edition or in English ("p. 9", "S. 9", "с. 9", "第9页", "page 9"),
 * Bluebook's "at 9", and OSCOLA's bare number before the section; the number may be written in the
 * digits of any script.
 */
final class PageWords {
  private static final List<String> LABELS =
      List.of("page.spoken", "pages.spoken", "page.short", "pages.short");
  private static final String NUMBER = "(\\d+|[ivxlc]+)(?:(?:-{1,2}|[–—])(\\d+|[ivxlc]+))?(?!\\w)";

  /** The fields of BibTeX, CSL-JSON and RIS that hold pages. */
  private static final Pattern FIELD =
      Pattern.compile(
          "(?:\\bpages = \\{|\"page\"\\s*:\\s*\"|^SP {2}- |^EP {2}- )" + NUMBER, Pattern.MULTILINE);

  private final Pattern named;

  private PageWords(Pattern named) {
    this.named = named;
  }

  /** The words of a language, and the English ones. */
  static PageWords of(Labels labels) {
    List<String> words = new ArrayList<>();
    for (Labels of : List.of(labels, Labels.of("en"))) {
      LABELS.forEach(key -> words.add(pattern(of.get(key), key.endsWith("spoken"))));
    }
    words.add("\\bat " + NUMBER);
    return new PageWords(Pattern.compile(String.join("|", words), Pattern.UNICODE_CASE));
  }

  /** A label as a pattern; a word in full may begin with a capital, white space may be missing. */
  private static String pattern(String label, boolean anyCase) {
    int slot = label.indexOf("{0}");
    String before = Pattern.quote(label.substring(0, slot).strip());
    String after = Pattern.quote(label.substring(slot + 3).strip());
    String flag = anyCase ? "(?i:" : "(?:";
    return "(?<![\\p{L}\\d])" + flag + before + ")\\s?" + NUMBER + "\\s?" + after;
  }

  /**
   * All pages that a citation names, the ends of runs each for itself; empty if it names none.
   *
   * @param citation without title and quoted words
   * @param oscola section and paragraph as OSCOLA has them, behind the page
   */
  List<String> in(String citation, String oscola) {
    String digits = latinDigits(citation);
    List<String> fields = new ArrayList<>();
    FIELD.matcher(digits).results().forEach(result -> add(fields, result));
    Matcher words = named.matcher(digits);
    if (words.find()) {
      add(fields, words.toMatchResult());
    } else if (!oscola.isEmpty()) {
      Pattern bare = Pattern.compile("(?<=[)’”] )" + NUMBER + ", " + Pattern.quote(oscola));
      bare.matcher(digits).results().limit(1).forEach(result -> add(fields, result));
    }
    return fields;
  }

  private static void add(List<String> pages, MatchResult result) {
    for (int group = 1; group <= result.groupCount(); group++) {
      if (result.group(group) != null) {
        pages.add(result.group(group).toLowerCase(Locale.ROOT));
      }
    }
  }

  /** With every decimal digit, of whatever script, as one of 0 to 9. */
  private static String latinDigits(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> latin.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return latin.toString();
  }
}
