package org.engross.publish.cite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.engross.language.Labels;
import org.engross.settings.Metadata;

/**
 * Writes citations of an edition and of places in it. Each style is worked out once, with a slot
 * where the place goes; a citation of a place fills the slot.
 */
public final class Citations {
  private final Metadata metadata;
  private final Labels labels;
  private final Map<Style, Form> forms = new EnumMap<>(Style.class);

  private Citations(Metadata metadata) {
    this.metadata = metadata;
    this.labels = Labels.of(metadata.language());
    for (Style style : Style.values()) {
      forms.put(style, write(style));
    }
  }

  /** The citations of one edition; takes about half a second, most of it reading the styles. */
  public static Citations of(Metadata metadata) {
    return new Citations(metadata);
  }

  /** The place in every style. */
  public List<Citation> of(Cited place) {
    List<Citation> all = new ArrayList<>();
    for (Style style : Style.values()) {
      all.add(of(style, place));
    }
    return all;
  }

  /** The place in one style. */
  public Citation of(Style style, Cited place) {
    return forms.get(style).fill(style, locator(style, place), place.address());
  }

  /** A style's citation with its slots, for a script that fills them. */
  public Form form(Style style) {
    return forms.get(style);
  }

  /** Section, paragraph and page in a style; empty for the edition as a whole. */
  public String locator(Style style, Cited place) {
    String where = where(style, place);
    if (place.pages().isEmpty()) {
      return where;
    }
    boolean several = place.pages().size() > 1;
    String pattern =
        where.isEmpty() ? style.pageAlone(several, labels) : style.withPage(several, labels);
    return pattern.replace("{0}", where).replace("{1}", place.pageRange());
  }

  /** Section and paragraph in a style, without the page. */
  public String where(Style style, Cited place) {
    return style.where(place, labels);
  }

  /**
   * How a style puts section and paragraph, {@code {0}}, and page, {@code {1}}, together.
   *
   * @param several for a run of pages
   */
  public String pagePattern(Style style, boolean several) {
    return style.withPage(several, labels);
  }

  /** How a style names a section with a bare number, {@code {0}}. */
  public String sectionPattern(Style style) {
    return style.section(labels);
  }

  /**
   * How a style names a paragraph, {@code {0}}.
   *
   * @param several for a run of paragraphs
   */
  public String paragraphPattern(Style style, boolean several) {
    return several ? style.paragraphs(labels) : style.paragraph(labels);
  }

  /** The machine forms of the same citation. */
  public MachineForms machineForms() {
    return new MachineForms(metadata, this);
  }

  private Form write(Style style) {
    if (style == Style.UNITED_NATIONS) {
      return UnitedNationsForm.of(metadata, labels);
    }
    try {
      return CslForm.of(style, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
