package org.engross.publish.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.engross.edition.Note;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.publish.Work;
import org.engross.publish.XmlWriter;
import org.engross.settings.Metadata;

/** What an Akoma Ntoso document says of itself: its addresses, and what it refers to. */
final class AknMeta {
  static final String SOURCE = "#engross";
  private static final String EDITOR = "#editor";

  private final XmlWriter xml;
  private final Work work;
  private final Metadata metadata;
  private final AknText text;
  private final String type;
  private final String country;

  AknMeta(XmlWriter xml, Work work, AknText text, String type) {
    this.xml = xml;
    this.text = text;
    this.work = work;
    this.metadata = work.edition().metadata();
    this.type = type;
    this.country = Country.of(metadata);
  }

  /**
   * Writes {@code meta}.
   *
   * @param component name of an attachment, or {@code main}
   * @param notes those that no place in the text holds, and the editor's
   */
  void write(String component, List<Note> notes) {
    xml.open("meta").line().open("identification", "source", SOURCE).line();
    String date = metadata.date().map(LocalDate::toString).orElse("");
    String version = metadata.editionDate().map(LocalDate::toString).orElse(date);
    String expression = workAddress() + "/" + language() + "@" + version;
    properties("FRBRWork", workAddress() + "/!" + component, workAddress(), date);
    xml.empty("FRBRcountry", "value", country);
    xml.empty("FRBRsubtype", "value", word(metadata.type()));
    if (!metadata.symbol().isEmpty()) {
      xml.empty("FRBRnumber", "value", metadata.symbol());
    }
    xml.empty("FRBRname", "value", metadata.title()).close().line();
    properties("FRBRExpression", expression + "/!" + component, expression, version);
    xml.empty("FRBRlanguage", "language", language()).close().line();
    String file = expression + ".xml";
    properties("FRBRManifestation", expression + "/!" + component + ".xml", file, version);
    xml.empty("FRBRformat", "value", "application/akn+xml").close().line();
    xml.close().line();
    if (component.equals("main")) {
      references();
    }
    notes(SOURCE, notes.stream().filter(note -> !note.editorial()).toList());
    String editor = metadata.editor().isEmpty() ? SOURCE : EDITOR;
    notes(editor, notes.stream().filter(Note::editorial).toList());
    xml.close().line();
  }

  private void properties(String element, String address, String uri, String date) {
    xml.open(element).empty("FRBRthis", "value", address).empty("FRBRuri", "value", uri);
    for (String identifier : metadata.identifiers()) {
      xml.empty("FRBRalias", "value", identifier, "name", "identifier");
    }
    xml.empty("FRBRdate", "date", date.isEmpty() ? "0001-01-01" : date, "name", "generation");
    xml.empty("FRBRauthor", "href", metadata.issuers().isEmpty() ? SOURCE : "#issuer_1");
  }

  private void references() {
    xml.open("references", "source", SOURCE).line();
    xml.empty(
        "TLCOrganization",
        "eId",
        "engross",
        "href",
        "/akn/ontology/organization/engross",
        "showAs",
        "Engross");
    if (!metadata.editor().isEmpty()) {
      String href = "/akn/ontology/organization/" + word(metadata.editor());
      String eId = EDITOR.substring(1);
      xml.line().empty("TLCOrganization", "eId", eId, "href", href, "showAs", metadata.editor());
    }
    int count = 0;
    for (String issuer : metadata.issuers()) {
      count++;
      String href = "/akn/ontology/organization/" + word(issuer);
      xml.line().empty("TLCOrganization", "eId", "issuer_" + count, "href", href, "showAs", issuer);
    }
    for (Entry entry : work.index().entries()) {
      if (entry.see().isEmpty()) {
        entry(entry);
      }
    }
    xml.line().close().line();
  }

  private void entry(Entry entry) {
    String folder = kind(entry.kind()).toLowerCase(Locale.ROOT);
    String href = "/akn/ontology/" + folder + "/" + word(entry.id());
    String id = reference(entry.id());
    xml.line()
        .empty("TLC" + kind(entry.kind()), "eId", id, "href", href, "showAs", entry.heading());
  }

  /** The id of the reference to an entry of the index. */
  static String reference(String entry) {
    return "ref_" + word(entry);
  }

  /** The class of the ontology that something named belongs to. */
  static String kind(EntityKind kind) {
    return switch (kind) {
      case BODY -> "Organization";
      case PERSON -> "Person";
      case PLACE, STATE -> "Location";
      case EVENT -> "Event";
      case DOCUMENT, INITIATIVE -> "Concept";
    };
  }

  /** Notes that stand apart: those without a mark, and those of the editor, who is their source. */
  private void notes(String source, List<Note> notes) {
    List<Note> open = notes.stream().filter(text::claim).toList();
    if (open.isEmpty()) {
      return;
    }
    xml.open("notes", "source", source);
    for (Note note : open) {
      String status = note.editorial() ? "editorial" : "";
      xml.open("note", "eId", note.id(), "status", status, "marker", note.label().string());
      text.paragraphs(note, false);
      xml.close();
    }
    xml.close().line();
  }

  /** The address of the work: {@code /akn/{place}/{type}/{subtype}/{date}/{name}}. */
  private String workAddress() {
    String date = metadata.date().map(LocalDate::toString).orElse("undated");
    String subtype = word(metadata.type());
    return "/akn/" + country + "/" + type + "/" + subtype + "/" + date + "/" + metadata.slug();
  }

  /** The language's code of three letters (ISO 639-2). */
  private String language() {
    return Optional.of(Locale.forLanguageTag(metadata.language()))
        .map(AknMeta::threeLetters)
        .filter(code -> !code.isEmpty())
        .orElse("und");
  }

  private static String threeLetters(Locale locale) {
    try {
      return locale.getISO3Language();
    } catch (MissingResourceException unknown) {
      return "";
    }
  }

  private static String word(String words) {
    String plain =
        java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "unnamed" : plain;
  }
}
