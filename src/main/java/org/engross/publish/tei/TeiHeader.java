package org.engross.publish.tei;

import java.time.LocalDate;
import java.util.List;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.publish.Work;
import org.engross.publish.XmlWriter;
import org.engross.settings.Metadata;
import org.engross.settings.Tool;

/** What a TEI document says of its text, its edition and its source. */
final class TeiHeader {
  /** Refers to the editor. */
  static final String EDITOR = "#editor";

  private final XmlWriter xml;
  private final Work work;

  TeiHeader(XmlWriter xml, Work work) {
    this.xml = xml;
    this.work = work;
  }

  void write() {
    Metadata metadata = work.edition().metadata();
    xml.open("teiHeader").line().open("fileDesc").line();
    xml.open("titleStmt").element("title", metadata.title());
    metadata.issuers().forEach(issuer -> xml.element("author", issuer));
    editor(metadata.editor());
    xml.close().line();
    if (!metadata.edition().isEmpty()) {
      String when = metadata.editionDate().map(LocalDate::toString).orElse("");
      xml.open("editionStmt").open("edition", "n", metadata.edition());
      xml.text(metadata.edition());
      if (!when.isEmpty()) {
        xml.text(", ").element("date", when, "when", when);
      }
      xml.close().close().line();
    }
    xml.open("publicationStmt");
    xml.element("p", metadata.rights().isEmpty() ? "Edited with Engross." : metadata.rights());
    metadata.identifiers().forEach(id -> xml.open("p").element("idno", id).close());
    xml.close().line();
    source(metadata);
    xml.close().line();
    xml.open("profileDesc").open("langUsage");
    String language =
        metadata.languageName().isEmpty() ? metadata.language() : metadata.languageName();
    xml.element("language", language, "ident", metadata.language()).close().close().line();
    xml.close().line();
  }

  private void source(Metadata metadata) {
    xml.open("sourceDesc").open("bibl").element("title", metadata.title());
    optional("idno", metadata.symbol());
    optional("pubPlace", metadata.place());
    String date = metadata.date().map(LocalDate::toString).orElse("");
    if (!date.isEmpty()) {
      xml.element("date", date, "when", date);
    }
    optional("note", metadata.source());
    optional("ref", metadata.sourceAddress());
    xml.close().close().line();
  }

  /** Who is responsible for what the edition adds to the text, editors' notes above all. */
  private void editor(String name) {
    if (name.isEmpty()) {
      xml.open("respStmt", "xml:id", EDITOR.substring(1)).element("resp", "edited with");
      xml.element("name", Tool.NAME).close();
    } else {
      xml.element("editor", name, "xml:id", EDITOR.substring(1));
    }
  }

  private void optional(String element, String value) {
    if (!value.isEmpty()) {
      xml.element(element, value);
    }
  }

  /** Lists what is named in the text, for the names to refer to. */
  void names() {
    List<Entry> entries = work.index().entries().stream().filter(e -> e.see().isEmpty()).toList();
    if (entries.isEmpty()) {
      return;
    }
    xml.open("standOff").line();
    list("listOrg", "org", "orgName", EntityKind.BODY, entries);
    list("listBibl", "bibl", "title", EntityKind.DOCUMENT, entries);
    list("listPerson", "person", "persName", EntityKind.PERSON, entries);
    list("listPlace", "place", "placeName", EntityKind.PLACE, entries);
    list("listPlace", "place", "placeName", EntityKind.STATE, entries);
    list("listEvent", "event", "label", EntityKind.EVENT, entries);
    list("listNym", "nym", "form", EntityKind.INITIATIVE, entries);
    xml.close().line();
  }

  private void list(String list, String item, String name, EntityKind kind, List<Entry> all) {
    List<Entry> entries = all.stream().filter(e -> e.kind() == kind).toList();
    if (entries.isEmpty()) {
      return;
    }
    xml.open(list).line();
    for (Entry entry : entries) {
      xml.open(item, "xml:id", reference(entry.id())).element(name, entry.heading());
      xml.close().line();
    }
    xml.close().line();
  }

  /** The id of an entry of the index: a name of XML, whatever the entry's own id is. */
  static String reference(String entry) {
    return "name_" + entry.replaceAll("[^\\p{L}\\p{N}_-]", "_");
  }
}
