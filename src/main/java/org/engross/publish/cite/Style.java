package org.engross.publish.cite;

import de.undercouch.citeproc.csl.CSLType;
import org.engross.language.Labels;

/**
 * The ways of citing that every edition offers. The words come from the Citation Style Language
 * styles of that name; which type of item is asked for was found by trying: it is the one that
 * prints issuing body, title and full date as the style's manual has them.
 */
public enum Style {
  CHICAGO("Chicago", "chicago-notes-bibliography", CSLType.STANDARD, ""),
  OSCOLA("OSCOLA", "oscola", CSLType.WEBPAGE, "en-GB"),
  APA("APA", "apa", CSLType.WEBPAGE, ""),
  MLA("MLA", "modern-language-association", CSLType.WEBPAGE, ""),
  BLUEBOOK("Bluebook", "bluebook-law-review", CSLType.WEBPAGE, "en-US"),
  /** The plain form of the United Nations Editorial Manual: paragraph first, then the page. */
  UNITED_NATIONS("United Nations", "", CSLType.REPORT, "");

  private final String title;
  private final String csl;
  private final CSLType type;
  private final String locale;

  Style(String title, String csl, CSLType type, String locale) {
    this.title = title;
    this.csl = csl;
    this.type = type;
    this.locale = locale;
  }

  /** The style's name as people know it. */
  public String title() {
    return title;
  }

  /** Whether it cites in the running text, with a list of references, and not in notes. */
  public boolean inText() {
    return this == APA || this == MLA;
  }

  /** Name of its CSL style; empty for the one Engross writes itself. */
  String csl() {
    return csl;
  }

  CSLType type() {
    return type;
  }

  /** The CSL locale for an edition's language; OSCOLA and Bluebook are always in English. */
  String locale(String language) {
    return locale.isEmpty() ? Locales.of(language) : locale;
  }

  /**
   * Section and paragraph in this style, such as "sec. 3.2, para. 4" or "§ 3.2, ¶ 4". OSCOLA has no
   * stops behind abbreviations: "art 17".
   */
  String where(Cited place, Labels labels) {
    String section = place.section();
    if (!section.isEmpty() && Character.isDigit(section.charAt(0))) {
      section = section(labels).replace("{0}", section);
    } else if (this == OSCOLA) {
      section = section.replaceAll("(?<=\\p{L})\\.(?= )", "");
    }
    String paragraph = place.paragraph();
    if (!paragraph.isEmpty()) {
      paragraph = paragraph(labels).replace("{0}", paragraph);
    }
    return section + (section.isEmpty() || paragraph.isEmpty() ? "" : ", ") + paragraph;
  }

  /** How a section with a bare number is named. */
  String section(Labels labels) {
    boolean english = "en".equals(labels.language());
    String other = this == UNITED_NATIONS && english ? "sect. {0}" : labels.get("section.short");
    return form("§ {0}", "s {0}", other);
  }

  /** How a paragraph is named. */
  String paragraph(Labels labels) {
    return form("¶ {0}", "para {0}", labels.get("paragraph.short"));
  }

  /** How a run of paragraphs is named. */
  String paragraphs(Labels labels) {
    return form("¶¶ {0}", "paras {0}", labels.get("paragraphs.short"));
  }

  /**
   * How section and paragraph, {@code {0}}, and page, {@code {1}}, stand together. OSCOLA has no
   * "p" before a page, so there the page comes first, lest it be read as a paragraph.
   */
  String withPage(boolean several, Labels labels) {
    String page = labels.get(several ? "pages.short" : "page.short").replace("{0}", "{1}");
    return switch (this) {
      case OSCOLA -> "{1}, {0}";
      case BLUEBOOK -> "{0}, at {1}";
      default -> "{0}, " + page;
    };
  }

  /** How a page alone is cited. */
  String pageAlone(boolean several, Labels labels) {
    return withPage(several, labels).replace("{0}, ", "").replace(", {0}", "");
  }

  private String form(String bluebook, String oscola, String other) {
    return switch (this) {
      case BLUEBOOK -> bluebook;
      case OSCOLA -> oscola;
      default -> other;
    };
  }
}
