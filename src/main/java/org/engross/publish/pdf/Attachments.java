package org.engross.publish.pdf;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.engross.publish.pdf.Print.Attachment;

/** Files within the file: the source of what is printed, for good. */
final class Attachments {
  private final COSArray associated = new COSArray();
  private final SortedMap<String, COSDictionary> named = new TreeMap<>();

  Attachments(List<Attachment> attachments, PdfDates dates) throws IOException {
    for (Attachment attachment : attachments) {
      COSDictionary file = file(attachment, dates);
      associated.add(file);
      named.put(attachment.name(), file);
    }
  }

  /** The files the document as a whole comes from. */
  COSArray associated() {
    return associated;
  }

  COSDictionary names() {
    return SearchTree.ofNames(named);
  }

  private static COSDictionary file(Attachment attachment, PdfDates dates) throws IOException {
    COSDictionary file = Cos.typed("Filespec");
    file.setItem(COSName.F, Cos.text(attachment.name()));
    file.setItem(COSName.UF, Cos.text(attachment.name()));
    file.setItem(COSName.DESC, Cos.text(attachment.description()));
    file.setItem(COSName.AF_RELATIONSHIP, Cos.name("Source"));
    COSStream stream = stream(attachment, dates);
    COSDictionary embedded = Cos.inline();
    embedded.setItem(COSName.F, stream);
    embedded.setItem(COSName.UF, stream);
    file.setItem(COSName.EF, embedded);
    return file;
  }

  private static COSStream stream(Attachment attachment, PdfDates dates) throws IOException {
    COSDictionary entries = Cos.typed("EmbeddedFile");
    entries.setItem(COSName.SUBTYPE, Cos.name(attachment.mime()));
    COSDictionary parameters = Cos.inline();
    parameters.setItem(COSName.SIZE, Cos.integer(attachment.bytes().length));
    parameters.setItem(COSName.MOD_DATE, Cos.text(dates.inPdf()));
    entries.setItem(COSName.PARAMS, parameters);
    return Cos.stream(entries, attachment.bytes());
  }
}
