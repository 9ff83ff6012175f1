package org.engross.publish.pdf;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

/**
 * Structure types and their namespaces in one file. PDF 2.0 drops some types of PDF 1.7 from its
 * own namespace; they stay usable in that of 1.7 (ISO 32000-2, 14.8.6 and annex L).
 */
final class Roles {
  private static final List<String> ONLY_IN_17 =
      List.of("TOC", "TOCI", "Index", "Reference", "BlockQuote", "Quote", "Art");

  private final boolean second;
  private final COSDictionary pdf17 = namespace("http://iso.org/pdf/ssn");
  private final COSDictionary pdf20 = namespace("http://iso.org/pdf2/ssn");

  Roles(Conformance conformance) {
    this.second = conformance == Conformance.UA2;
  }

  /** The type's name in the version of PDF the file is written in. */
  String name(String role) {
    return second && role.equals("Note") ? "FENote" : role;
  }

  /** The namespace a type is named in; none in a file of PDF 1.7, which knows only one. */
  Optional<COSDictionary> namespaceOf(String role) {
    if (!second) {
      return Optional.empty();
    }
    return Optional.of(ONLY_IN_17.contains(role) ? pdf17 : pdf20);
  }

  /** All namespaces in use, for the root of the tree; none in a file of PDF 1.7. */
  Optional<COSArray> all() {
    return second ? Optional.of(Cos.array(pdf17, pdf20)) : Optional.empty();
  }

  private static COSDictionary namespace(String name) {
    COSDictionary made = Cos.typed("Namespace");
    made.setItem(Cos.name("NS"), Cos.text(name));
    return made;
  }
}
