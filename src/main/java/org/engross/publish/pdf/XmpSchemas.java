package org.engross.publish.pdf;

/**
 * The extension schemas of PDF/A-3 (ISO 19005-3, 6.6.2.3): it accepts a property outside the
 * predefined schemas only when the file itself says what it is.
 */
final class XmpSchemas {
  static final String TEXT =
      """
      <rdf:Description rdf:about=''
       xmlns:pdfaExtension='http://www.aiim.org/pdfa/ns/extension/'
       xmlns:pdfaSchema='http://www.aiim.org/pdfa/ns/schema#'
       xmlns:pdfaProperty='http://www.aiim.org/pdfa/ns/property#'>
      <pdfaExtension:schemas><rdf:Bag>
      """
          + schema(
              "PDF/UA identification",
              "http://www.aiim.org/pdfua/ns/id/",
              "pdfuaid",
              property("part", "Integer", "internal", "Part of ISO 14289 the file keeps"))
          + schema(
              "PRISM basic metadata",
              "http://prismstandard.org/namespaces/basic/2.0/",
              "prism",
              property("publicationDate", "Text", "external", "Date of the document")
                  + property("number", "Text", "external", "Number or symbol of the document")
                  + property("edition", "Text", "external", "Edition of the document")
                  + property("startingPage", "Text", "external", "Number of the first page")
                  + property("endingPage", "Text", "external", "Number of the last page")
                  + property("url", "Text", "external", "Address of the edition"))
          + "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

  private XmpSchemas() {}

  private static String schema(String name, String uri, String prefix, String properties) {
    return "<rdf:li rdf:parseType=\"Resource\">\n"
        + element("pdfaSchema:schema", name)
        + element("pdfaSchema:namespaceURI", uri)
        + element("pdfaSchema:prefix", prefix)
        + "<pdfaSchema:property><rdf:Seq>\n"
        + properties
        + "</rdf:Seq></pdfaSchema:property>\n</rdf:li>\n";
  }

  private static String property(String name, String type, String category, String description) {
    return "<rdf:li rdf:parseType=\"Resource\">\n"
        + element("pdfaProperty:name", name)
        + element("pdfaProperty:valueType", type)
        + element("pdfaProperty:category", category)
        + element("pdfaProperty:description", description)
        + "</rdf:li>\n";
  }

  private static String element(String name, String value) {
    return "<" + name + ">" + value + "</" + name + ">\n";
  }
}
