package org.engross.publish.cite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.engross.publish.JsonTree;
import org.engross.settings.Metadata;

/** A citation in the forms reference managers read: BibTeX, RIS, CSL-JSON. */
public final class MachineForms {
  private static final Set<String> TREATIES =
      Set.of("treaty", "convention", "agreement", "protocol", "covenant", "charter", "pact");

  private final Metadata metadata;
  private final Citations citations;

  MachineForms(Metadata metadata, Citations citations) {
    this.metadata = metadata;
    this.citations = citations;
  }

  /**
   * BibTeX. The type {@code misc} keeps every field in BibTeX and biblatex but drops a publisher,
   * so the issuing body is the author and what it is stands in {@code howpublished}.
   */
  public String bibtex(Cited place) {
    return bibtex(place, citations.locator(Style.CHICAGO, place));
  }

  /** The same with the words of the place given. */
  public String bibtex(Cited place, String locator) {
    StringBuilder entry = new StringBuilder("@misc{").append(key(place));
    field(entry, "author", braced(metadata.issuers()));
    field(entry, "title", "{" + Latex.escape(metadata.title()) + "}");
    metadata.date().ifPresent(date -> dates(entry, date));
    field(entry, "address", Latex.escape(metadata.place()));
    field(entry, "howpublished", Latex.escape(metadata.type()));
    field(entry, "number", Latex.escape(metadata.symbol()));
    field(entry, "note", Latex.escape(locator));
    field(entry, "pages", place.pageRange().replace("–", "--"));
    field(entry, "langid", Latex.language(metadata.language()));
    field(entry, "url", place.address());
    return entry.append("\n}\n").toString();
  }

  /** RIS. GOVDOC keeps the author in reference managers, where STAT loses it. */
  public String ris(Cited place) {
    return ris(place, citations.locator(Style.CHICAGO, place));
  }

  /** The same with the words of the place given. */
  public String ris(Cited place, String locator) {
    StringBuilder record = new StringBuilder("TY  - GOVDOC\r\n");
    metadata.issuers().forEach(name -> tag(record, "AU", name));
    tag(record, "TI", metadata.title());
    metadata.date().ifPresent(date -> tag(record, "PY", String.valueOf(date.getYear())));
    metadata.date().ifPresent(date -> tag(record, "DA", date.toString().replace('-', '/')));
    tag(record, "CY", metadata.place());
    tag(record, "M3", metadata.type());
    tag(record, "SN", metadata.symbol());
    tag(record, "SE", place.section());
    if (!place.pages().isEmpty()) {
      tag(record, "SP", place.pages().get(0));
      tag(record, "EP", place.pages().get(place.pages().size() - 1));
    }
    tag(record, "N1", locator);
    tag(record, "LA", metadata.language());
    tag(record, "UR", place.address());
    return record.append("ER  - \r\n").toString();
  }

  /** CSL-JSON: an array of one item. */
  public String cslJson(Cited place) {
    return cslJson(place, citations.locator(Style.CHICAGO, place));
  }

  /** The same with the words of the place given. */
  public String cslJson(Cited place, String locator) {
    ObjectNode item = JsonNodeFactory.instance.objectNode();
    item.put("id", key(place));
    item.put("type", TREATIES.contains(metadata.type()) ? "treaty" : "report");
    item.put("title", metadata.title());
    ArrayNode authors = item.putArray("author");
    metadata.issuers().forEach(name -> authors.addObject().put("literal", name));
    metadata.date().ifPresent(date -> issued(item, date));
    put(item, "genre", metadata.type());
    put(item, "number", metadata.symbol());
    put(item, "publisher-place", metadata.place());
    put(item, "section", place.section());
    put(item, "page", place.pageRange().replace('–', '-'));
    put(item, "note", locator);
    put(item, "language", metadata.language());
    put(item, "URL", place.address());
    return JsonTree.indented(JsonNodeFactory.instance.arrayNode().add(item)) + "\n";
  }

  private static void issued(ObjectNode item, LocalDate date) {
    item.putObject("issued")
        .putArray("date-parts")
        .addArray()
        .add(date.getYear())
        .add(date.getMonthValue())
        .add(date.getDayOfMonth());
  }

  private static void put(ObjectNode item, String name, String value) {
    if (!value.isEmpty()) {
      item.put(name, value);
    }
  }

  private static void dates(StringBuilder entry, LocalDate date) {
    field(entry, "year", String.valueOf(date.getYear()));
    field(entry, "month", String.valueOf(date.getMonthValue()));
  }

  private static void field(StringBuilder entry, String name, String value) {
    if (!value.isEmpty()) {
      entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static void tag(StringBuilder record, String tag, String value) {
    if (!value.isEmpty()) {
      record.append(tag).append("  - ").append(value).append("\r\n");
    }
  }

  private static String braced(List<String> names) {
    return String.join(" and ", names.stream().map(n -> "{" + Latex.escape(n) + "}").toList());
  }

  private String key(Cited place) {
    return place.id().isEmpty() ? metadata.slug() : metadata.slug() + ":" + place.id();
  }
}
