package org.engross.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a reader may call a place: "3.2 ¶4", "sec. 3.2, para. 4", "§ 3.2, ¶ 4", "Article 5", "p. 9"
 * or an id. The words are those that citations and people use in the language of the edition, or in
 * English.
 */
public final class PlaceName {
  /** No name of a place is longer, in characters; what is, is a quotation. */
  private static final int LONGEST = 80;

  private final PlaceWords words;
  private final String place;
  private final String page;

  private PlaceName(PlaceWords words, String place, String page) {
    this.words = words;
    this.place = place;
    this.page = page;
  }

  /**
   * Reads a name; never fails.
   *
   * @param language BCP 47 tag of the edition's language
   */
  public static PlaceName parse(String written, String language) {
    PlaceWords words = PlaceWords.of(language);
    String rest = PlaceWords.plain(written);
    if (rest.length() > LONGEST) {
      return new PlaceName(words, "", "");
    }
    if (rest.matches("[a-z]+(?:_[\\w-]+)+")) {
      return new PlaceName(words, rest, "");
    }
    Optional<Matcher> named = words.page(rest);
    String page = named.map(found -> found.group(1)).orElse("");
    if (named.isPresent()) {
      rest = rest.substring(0, named.get().start()) + " " + rest.substring(named.get().end());
    }
    return new PlaceName(words, uniform(words, rest), page);
  }

  /** The place in one form for all its names, or an id; empty if only a page is named. */
  public String place() {
    return place;
  }

  /** Number of the page; empty if none is named. */
  public String page() {
    return page;
  }

  /** Whether a place may be meant. */
  public boolean names(CitableText text) {
    boolean placed =
        place.isEmpty()
            || place.equals(text.id())
            || place.equals(uniform(words, PlaceWords.plain(text.label())));
    return placed && (page.isEmpty() || page.equals(text.page()));
  }

  /** All places that may be meant, in reading order; none for an empty name. */
  public List<CitableText> among(List<CitableText> texts) {
    if (place.isEmpty() && page.isEmpty()) {
      return List.of();
    }
    return texts.stream().filter(this::names).toList();
  }

  /** A section may be named by its number alone. */
  private static String uniform(PlaceWords words, String plain) {
    return words.uniform(plain).replace(PlaceWords.SECTION, "");
  }
}
