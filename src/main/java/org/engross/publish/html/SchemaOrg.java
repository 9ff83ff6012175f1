package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.engross.edition.Division;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.publish.JsonTree;
import org.engross.settings.Metadata;

/** The document and its parts in the terms of schema.org's Legislation, as JSON-LD. */
final class SchemaOrg {
  private final Site site;

  SchemaOrg(Site site) {
    this.site = site;
  }

  /** The data of a page, safe within a script element; empty for a page that shows no text. */
  String of(Heads.Subject subject) {
    if (subject.file().equals(Addresses.HOME)) {
      return print(whole());
    }
    return subject.id().isEmpty() ? "" : print(part(subject));
  }

  private ObjectNode whole() {
    Metadata metadata = site.metadata();
    ObjectNode data = legislation(metadata.title());
    put(data, "@id", metadata.baseAddress());
    put(data, "url", metadata.baseAddress());
    put(data, "alternateName", metadata.shortTitle());
    metadata.identifiers().forEach(data.withArray("identifier")::add);
    put(data, "version", metadata.edition());
    put(data, "legislationIdentifier", metadata.symbol());
    put(data, "legislationType", metadata.type());
    metadata.date().ifPresent(date -> data.put("legislationDate", date.toString()));
    names(data.putArray("legislationPassedBy"), "Organization", metadata.issuers());
    put(data, "inLanguage", metadata.language());
    put(data, "isBasedOn", metadata.sourceAddress());
    put(data, "copyrightNotice", metadata.rights());
    ArrayNode parts = data.putArray("hasPart");
    for (Division division : site.work().edition().divisions()) {
      ObjectNode part = parts.addObject().put("@type", "Legislation");
      part.put("name", Names.of(division, site.words()));
      part.put("url", url(site.addresses().fileOf(division.id())));
      part.put("position", parts.size());
    }
    entries(data, "citation", "CreativeWork", EntityKind.DOCUMENT);
    entries(data, "mentions", "Organization", EntityKind.BODY);
    if (site.hasPdf()) {
      encoding(data, metadata);
    }
    return data;
  }

  private void encoding(ObjectNode data, Metadata metadata) {
    ObjectNode pdf = data.putArray("encoding").addObject().put("@type", "LegislationObject");
    pdf.put("contentUrl", url(metadata.slug() + ".pdf"));
    pdf.put("encodingFormat", "application/pdf");
    pdf.put("legislationLegalValue", "https://schema.org/UnofficialLegalValue");
  }

  private ObjectNode part(Heads.Subject subject) {
    ObjectNode data = legislation(subject.title());
    data.put("url", url(subject.file()));
    data.put("inLanguage", site.metadata().language());
    ObjectNode whole = data.putObject("isPartOf").put("@type", "Legislation");
    whole.put("name", site.metadata().title());
    whole.put("url", url(Addresses.HOME));
    return data;
  }

  private static ObjectNode legislation(String name) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("@context", "https://schema.org")
        .put("@type", "Legislation")
        .put("name", name);
  }

  private String url(String file) {
    String absolute = site.addresses().absoluteFile(file);
    return absolute.isEmpty() ? file : absolute;
  }

  /** Every document or body that has an entry, each with its page. */
  private void entries(ObjectNode data, String property, String type, EntityKind kind) {
    for (Entry entry : site.work().index().entries(kind)) {
      if (entry.see().isEmpty()) {
        ObjectNode named = data.withArray(property).addObject().put("@type", type);
        named.put("name", entry.heading()).put("url", url(Addresses.entry(entry.id())));
      }
    }
  }

  private static void names(ArrayNode array, String type, List<String> names) {
    names.forEach(name -> array.addObject().put("@type", type).put("name", name));
  }

  private static void put(ObjectNode data, String name, String value) {
    if (!value.isEmpty()) {
      data.put(name, value);
    }
  }

  /** Within a page no tag may end the script. */
  private static String print(ObjectNode data) {
    return JsonTree.line(data).replace("<", "\\u003c");
  }
}
