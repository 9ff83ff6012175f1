package org.engross.publish.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.engross.settings.Metadata;

/**
 * The one date a file carries, so that it is the same whenever it is made: the edition's, else the
 * document's, else the first day of computers' time.
 */
record PdfDates(LocalDate date) {
  static PdfDates of(Metadata metadata) {
    return new PdfDates(metadata.editionDate().or(metadata::date).orElse(LocalDate.EPOCH));
  }

  /** In the form of PDF, midnight UTC. */
  String inPdf() {
    return "D:" + date.format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 8) + "000000Z";
  }

  /** In the form of XMP, midnight UTC. */
  String inXmp() {
    return date + "T00:00:00Z";
  }
}
