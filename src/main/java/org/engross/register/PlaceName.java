package org.engross.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader may call a place: "3.2 ¶4", "sec. 3.2, para. 4", "§ 3.2, ¶ 4", "p. 9" or an id. The
 * forms are those of the citation styles Engross prints.
 *
 * @param place the label in plain form, or an id; empty if only a page is named
 * @param page empty if none is named
 */
public record PlaceName(String place, String page) {
  private static final Pattern PAGE =
      Pattern.compile("(?:^|[\\s,(])(?:pages?|pp?\\.|p)\\s*(\\d{1,6}|[ivxlc]{1,8})\\b");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?:¶|\\bparagraphs?\\b|\\bparas?\\b\\.?|\\babs\\b\\.?)\\s*(\\d{1,6})");
  private static final Pattern SECTION_WORD =
      Pattern.compile("(?:§|\\bsections?\\b|\\bsec\\b\\.?|(?<![\\w.])s(?=\\s\\d))\\s*");

  /** Reads a name; never fails. */
  public static PlaceName parse(String written) {
    String rest = written.strip().replace('\u00A0', ' ').toLowerCase(Locale.ROOT);
    if (rest.matches("[a-z]+(?:_[\\w-]+)+")) {
      return new PlaceName(rest, "");
    }
    Matcher pages = PAGE.matcher(rest);
    String page = "";
    if (pages.find()) {
      page = pages.group(1);
      rest = rest.substring(0, pages.start()) + " " + rest.substring(pages.end());
    }
    return new PlaceName(plain(rest), page);
  }

  /** Whether a place may be meant. */
  public boolean names(CitableText text) {
    boolean placed =
        place.isEmpty() || place.equals(text.id()) || place.equals(plain(text.label()));
    return placed && (page.isEmpty() || page.equals(text.page()));
  }

  /** All places that may be meant, in reading order; none for an empty name. */
  public List<CitableText> among(List<CitableText> texts) {
    if (place.isEmpty() && page.isEmpty()) {
      return List.of();
    }
    return texts.stream().filter(this::names).toList();
  }

  private static String plain(String label) {
    String lower = label.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
    String signs = PARAGRAPH.matcher(lower).replaceAll(" ¶$1 ");
    return SECTION_WORD.matcher(signs).replaceAll("").replaceAll("[\\s,;]+", " ").strip();
  }
}
