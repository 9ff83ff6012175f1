package org.engross.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What edition.yaml says of the document and of this edition of it.
 *
 * @param slug name of the edition's folder; names the PDF and the other downloads
 * @param title the document's full title
 * @param shortTitle for running heads; the title where none is given
 * @param type what it is: "declaration", "treaty", "resolution", "constitution"
 * @param issuers the bodies or parties that issued it, in full
 * @param date when it was adopted or signed
 * @param place where
 * @param language BCP 47 tag of the text
 * @param languageName how the edition says its language, such as "English translation"; may be
 *     empty
 * @param rights the licence or legal status of the text
 * @param source where the text came from, in words
 * @param sourceAddress address of the source; may be empty
 * @param symbol the document's own number or symbol, such as "A/RES/78/272"; may be empty
 * @param editor who made this edition; may be empty
 * @param edition number or name of this edition, such as "1"
 * @param editionDate date of this edition
 * @param baseAddress where the site will stand, ending in "/"; may be empty
 * @param identifiers lasting identifiers such as DOI or URN
 * @param note a word to the reader on the title page or about page; may be empty
 */
public record Metadata(
    String slug,
    String title,
    String shortTitle,
    String type,
    List<String> issuers,
    Optional<LocalDate> date,
    String place,
    String language,
    String languageName,
    String rights,
    String source,
    String sourceAddress,
    String symbol,
    String editor,
    String edition,
    Optional<LocalDate> editionDate,
    String baseAddress,
    List<String> identifiers,
    String note) {
  public Metadata {
    issuers = List.copyOf(issuers);
    identifiers = List.copyOf(identifiers);
  }

  /** Begins what is known of a document whose edition's folder is named so. */
  public static MetadataBuilder builder(String slug) {
    return new MetadataBuilder(slug);
  }

  /** Begins another that says the same, for what differs to be said. */
  public MetadataBuilder toBuilder() {
    return new MetadataBuilder(slug)
        .title(title)
        .shortTitle(shortTitle)
        .type(type)
        .issuers(issuers)
        .date(date)
        .place(place)
        .language(language)
        .languageName(languageName)
        .rights(rights)
        .source(source)
        .sourceAddress(sourceAddress)
        .symbol(symbol)
        .editor(editor)
        .edition(edition)
        .editionDate(editionDate)
        .baseAddress(baseAddress)
        .identifiers(identifiers)
        .note(note);
  }
}
