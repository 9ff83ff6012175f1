package org.engross.typeset;

import org.engross.language.Labels;

/**
 * A printed locator: one citable place, or a run of them, by section, paragraph and page. Every
 * format prints the same words from it.
 *
 * <p>The scheme: {@code 3.2 ¶4, p. 9} in running text and {@code 3.2 ¶4 (9)} in the columns of an
 * index, where the figure in brackets is the page. What has no counted paragraph leaves out its ¶,
 * what stands under no head its section, and what was not set its page. A run has an en dash
 * between what differs: {@code 3.2 ¶¶4–6, pp. 9–10}.
 *
 * @param from the first place
 * @param to the last place; equal to the first for a single place
 * @param main whether it is the entry's main place, printed bold
 */
public record Locator(Place from, Place to, boolean main) {
  private static final String DASH = "–";
  private static final String TIE = "\u00A0";
  private static final String PILCROW = "¶";

  /**
   * One place.
   *
   * @param section how a citation names the division, such as "3.2", "art. 17"; may be empty
   * @param paragraph the paragraph with its points, such as "4" or "4(a)"; may be empty
   * @param recital whether the paragraph is a recital
   * @param page printed number of the page; empty when the place was not set
   * @param anchor id to link to, the same in every format
   */
  public record Place(
      String section, String paragraph, boolean recital, String page, String anchor) {
    /** The place without its page: {@code 3.2 ¶4}. */
    public String reference() {
      return section + (section.isEmpty() || paragraph.isEmpty() ? "" : TIE) + numbered(paragraph);
    }

    private static String numbered(String paragraph) {
      return paragraph.isEmpty() ? "" : PILCROW + paragraph;
    }
  }

  /** Whether it is a run of places. */
  public boolean isRange() {
    return !from.anchor().equals(to.anchor());
  }

  /** The id to link to. */
  public String anchor() {
    return from.anchor();
  }

  /** The section and paragraph, without the page: {@code 3.2 ¶4}, {@code 3.2 ¶¶4–6}. */
  public String reference() {
    return reference(PILCROW + PILCROW);
  }

  /** The page or pages as figures: {@code 9}, {@code 9–10}; empty when the place was not set. */
  public String pages() {
    return span(from.page(), to.page());
  }

  /** The locator for running text: {@code 3.2 ¶4, p. 9}. */
  public String prose(Labels labels) {
    String pages = pages();
    if (pages.isEmpty()) {
      return reference();
    }
    String key = from.page().equals(to.page()) ? "page.short" : "pages.short";
    String page = labels.get(key, pages).replace(" ", TIE);
    return reference().isEmpty() ? page : reference() + ", " + page;
  }

  /** The locator for the columns of an index: {@code 3.2 ¶4 (9)}. */
  public String compact() {
    String reference = reference(PILCROW);
    String pages = pages();
    if (pages.isEmpty() || reference.isEmpty()) {
      return reference + pages;
    }
    return reference + TIE + "(" + pages + ")";
  }

  /**
   * The locator below a sub-heading. Where that already is the name of the section ("Preamble"),
   * the section is not said twice.
   */
  public Locator under(String heading) {
    boolean said = !from.section().isEmpty() && from.section().equalsIgnoreCase(heading);
    boolean both = said && from.section().equals(to.section());
    return both && !from.paragraph().isEmpty() ? new Locator(bare(from), bare(to), main) : this;
  }

  private static Place bare(Place place) {
    return new Place("", place.paragraph(), place.recital(), place.page(), place.anchor());
  }

  /** The locator in words, for a screen reader: {@code section 3.2, paragraph 4, page 9}. */
  public String spoken(Labels labels) {
    StringBuilder words = new StringBuilder();
    String section = span(from.section(), to.section());
    if (!section.isEmpty()) {
      boolean figure = Character.isDigit(section.charAt(0));
      words.append(figure ? labels.get("section.spoken", section) : section);
    }
    String paragraph = span(from.paragraph(), to.paragraph());
    if (!paragraph.isEmpty()) {
      String key = from.recital() && to.recital() ? "recital.spoken" : "paragraph.spoken";
      words.append(words.length() == 0 ? "" : ", ").append(labels.get(key, paragraph));
    }
    if (!pages().isEmpty()) {
      String key = from.page().equals(to.page()) ? "page.spoken" : "pages.spoken";
      words.append(words.length() == 0 ? "" : ", ").append(labels.get(key, pages()));
    }
    return words.toString();
  }

  private String reference(String several) {
    if (!isRange()) {
      return from.reference();
    }
    boolean together = from.section().equals(to.section());
    if (!together || from.paragraph().isEmpty() || to.paragraph().isEmpty()) {
      return span(from.reference(), to.reference());
    }
    String gap = from.section().isEmpty() ? "" : TIE;
    boolean one = from.paragraph().equals(to.paragraph());
    return from.section()
        + gap
        + (one ? PILCROW : several)
        + span(from.paragraph(), to.paragraph());
  }

  private static String span(String first, String last) {
    if (first.equals(last) || last.isEmpty()) {
      return first;
    }
    return first.isEmpty() ? last : first + DASH + last;
  }
}
