package org.engross.publish.pdf;

import java.util.ArrayList;
import java.util.List;
import org.engross.settings.Metadata;

/**
 * The file's description of itself in XMP: what it is (Dublin Core, PRISM) and which standards it
 * keeps. Written as text; an XML library would only make it slower and less the same.
 */
final class Xmp {
  private static final String NAMESPACES =
      """
      <rdf:Description rdf:about=''
       xmlns:dc='http://purl.org/dc/elements/1.1/'
       xmlns:xmp='http://ns.adobe.com/xap/1.0/'
       xmlns:pdf='http://ns.adobe.com/pdf/1.3/'
       xmlns:prism='http://prismstandard.org/namespaces/basic/2.0/'
       xmlns:pdfuaid='http://www.aiim.org/pdfua/ns/id/'
       xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'>
      """;

  private final Metadata metadata;
  private final Conformance conformance;
  private final PdfDates dates;
  private final StringBuilder out = new StringBuilder();

  private Xmp(Metadata metadata, Conformance conformance) {
    this.metadata = metadata;
    this.conformance = conformance;
    this.dates = PdfDates.of(metadata);
  }

  /**
   * @param firstPage label of the first page
   * @param lastPage label of the last page
   */
  static String of(Metadata metadata, Conformance conformance, String firstPage, String lastPage) {
    return new Xmp(metadata, conformance).packet(firstPage, lastPage);
  }

  private String packet(String firstPage, String lastPage) {
    out.append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n");
    out.append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
    out.append(NAMESPACES);
    dublinCore();
    file();
    prism(firstPage, lastPage);
    standards();
    out.append("</rdf:Description>\n");
    if (conformance == Conformance.UA1) {
      out.append(XmpSchemas.TEXT);
    }
    out.append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return out.toString();
  }

  private void dublinCore() {
    out.append("<dc:format>application/pdf</dc:format>\n");
    alternatives("dc:title", metadata.title());
    list("dc:creator", "Seq", metadata.issuers());
    alternatives("dc:description", metadata.note());
    alternatives("dc:rights", metadata.rights());
    list("dc:publisher", "Bag", List.of(metadata.editor()));
    list("dc:language", "Bag", List.of(metadata.language()));
    list("dc:type", "Bag", List.of(metadata.type()));
    list("dc:date", "Seq", List.of(metadata.date().map(Object::toString).orElse("")));
    simple("dc:source", metadata.source());
    simple("dc:identifier", identifiers().isEmpty() ? "" : identifiers().get(0));
    simple("dc:coverage", metadata.place());
  }

  private void file() {
    simple("pdf:Producer", PdfFile.PRODUCER);
    simple("xmp:CreatorTool", PdfFile.PRODUCER);
    simple("xmp:CreateDate", dates.inXmp());
    simple("xmp:ModifyDate", dates.inXmp());
    simple("xmp:MetadataDate", dates.inXmp());
    list("xmp:Identifier", "Bag", identifiers());
  }

  /** What scholarly indexes read of a web page as citation_… stands here in PRISM's terms. */
  private void prism(String firstPage, String lastPage) {
    simple("prism:publicationDate", metadata.date().map(Object::toString).orElse(""));
    simple("prism:number", metadata.symbol());
    simple("prism:edition", metadata.edition());
    simple("prism:startingPage", firstPage);
    simple("prism:endingPage", lastPage);
    simple("prism:url", metadata.baseAddress());
  }

  private void standards() {
    boolean first = conformance == Conformance.UA1;
    simple("pdfuaid:part", first ? "1" : "2");
    simple("pdfaid:part", first ? "3" : "4");
    simple("pdfaid:conformance", first ? "A" : "F");
    if (!first) {
      simple("pdfuaid:rev", "2024");
      simple("pdfaid:rev", "2020");
    }
  }

  private List<String> identifiers() {
    List<String> all = new ArrayList<>();
    if (!metadata.symbol().isEmpty()) {
      all.add(metadata.symbol());
    }
    all.addAll(metadata.identifiers());
    return all;
  }

  private void simple(String name, String value) {
    if (!value.isEmpty()) {
      out.append('<').append(name).append('>').append(escaped(value));
      out.append("</").append(name).append(">\n");
    }
  }

  private void alternatives(String name, String value) {
    if (!value.isEmpty()) {
      out.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
      out.append(escaped(value)).append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }
  }

  private void list(String name, String kind, List<String> values) {
    List<String> stated = values.stream().filter(value -> !value.isEmpty()).toList();
    if (stated.isEmpty()) {
      return;
    }
    out.append('<').append(name).append("><rdf:").append(kind).append('>');
    stated.forEach(value -> out.append("<rdf:li>").append(escaped(value)).append("</rdf:li>"));
    out.append("</rdf:").append(kind).append("></").append(name).append(">\n");
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
