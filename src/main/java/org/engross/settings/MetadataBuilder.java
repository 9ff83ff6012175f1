package org.engross.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Says one by one what is known of a document and of its edition; the rest is empty. What each
 * field means stands at {@link Metadata}.
 */
public final class MetadataBuilder {
  private final String slug;
  private String title = "";
  private String shortTitle = "";
  private String type = "";
  private List<String> issuers = List.of();
  private Optional<LocalDate> date = Optional.empty();
  private String place = "";
  private String language = "und";
  private String languageName = "";
  private String rights = "";
  private String source = "";
  private String sourceAddress = "";
  private String symbol = "";
  private String editor = "";
  private String edition = "";
  private Optional<LocalDate> editionDate = Optional.empty();
  private String baseAddress = "";
  private List<String> identifiers = List.of();
  private String note = "";

  MetadataBuilder(String slug) {
    this.slug = slug;
  }

  public MetadataBuilder title(String title) {
    this.title = title;
    return this;
  }

  /** Empty where the title itself is short enough for running heads. */
  public MetadataBuilder shortTitle(String shortTitle) {
    this.shortTitle = shortTitle;
    return this;
  }

  /** Empty for "document". */
  public MetadataBuilder type(String type) {
    this.type = type;
    return this;
  }

  public MetadataBuilder issuers(List<String> issuers) {
    this.issuers = issuers;
    return this;
  }

  public MetadataBuilder date(Optional<LocalDate> date) {
    this.date = date;
    return this;
  }

  public MetadataBuilder place(String place) {
    this.place = place;
    return this;
  }

  public MetadataBuilder language(String language) {
    this.language = language;
    return this;
  }

  public MetadataBuilder languageName(String languageName) {
    this.languageName = languageName;
    return this;
  }

  public MetadataBuilder rights(String rights) {
    this.rights = rights;
    return this;
  }

  public MetadataBuilder source(String source) {
    this.source = source;
    return this;
  }

  public MetadataBuilder sourceAddress(String sourceAddress) {
    this.sourceAddress = sourceAddress;
    return this;
  }

  public MetadataBuilder symbol(String symbol) {
    this.symbol = symbol;
    return this;
  }

  public MetadataBuilder editor(String editor) {
    this.editor = editor;
    return this;
  }

  /** Empty for the first, "1". */
  public MetadataBuilder edition(String edition) {
    this.edition = edition;
    return this;
  }

  public MetadataBuilder editionDate(Optional<LocalDate> editionDate) {
    this.editionDate = editionDate;
    return this;
  }

  public MetadataBuilder baseAddress(String baseAddress) {
    this.baseAddress = baseAddress;
    return this;
  }

  public MetadataBuilder identifiers(List<String> identifiers) {
    this.identifiers = identifiers;
    return this;
  }

  public MetadataBuilder note(String note) {
    this.note = note;
    return this;
  }

  public Metadata build() {
    return new Metadata(
        slug,
        title,
        or(shortTitle, title),
        or(type, "document"),
        issuers,
        date,
        place,
        language,
        languageName,
        rights,
        source,
        sourceAddress,
        symbol,
        editor,
        or(edition, "1"),
        editionDate,
        baseAddress,
        identifiers,
        note);
  }

  private static String or(String given, String otherwise) {
    return given.isEmpty() ? otherwise : given;
  }
}
