package org.engross.publish.pdf;

import org.engross.settings.PageSettings;

/** The pair of standards that a file keeps and claims. */
enum Conformance {
  /** PDF/UA-1 (ISO 14289-1) and PDF/A-3a (ISO 19005-3). */
  UA1(1.7f),
  /** PDF/UA-2 (ISO 14289-2) and PDF/A-4f (ISO 19005-4). */
  UA2(2.0f);

  private final float version;

  Conformance(float version) {
    this.version = version;
  }

  /** The version of PDF both standards are built on. */
  float version() {
    return version;
  }

  /** The pair an edition asks for. */
  static Conformance of(PageSettings page) {
    return page.conformance().equals("ua2") ? UA2 : UA1;
  }
}
