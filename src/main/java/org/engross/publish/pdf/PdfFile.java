package org.engross.publish.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engross.settings.Metadata;
import org.engross.typeset.Page;
import org.engross.typeset.Placed;

/** Puts one file together. Equal input gives equal bytes. */
final class PdfFile {
  static final String PRODUCER = "Engross";

  private final Print print;
  private final FontTable fonts = new FontTable();
  private final Destinations destinations = new Destinations();
  private final Fingerprint fingerprint = new Fingerprint();
  private final StructureTree tree;
  private final COSDictionary resources = new COSDictionary();

  private PdfFile(Print print) {
    this.print = print;
    this.tree =
        new StructureTree(
            print.composition().tags(), print.composition().pages().size(), print.conformance());
  }

  /** The whole file. */
  static byte[] bytes(Print print) throws IOException {
    return DeepStack.call(() -> new PdfFile(print).write());
  }

  private byte[] write() throws IOException {
    try (PDDocument document = new PDDocument()) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      fill(catalog);
      COSDictionary trailer = document.getDocument().getTrailer();
      if (print.conformance() == Conformance.UA1) {
        trailer.setItem(COSName.INFO, information());
      }
      // The header alone says the version: the catalog of a new document says an older one.
      document.getDocument().setVersion(print.conformance().version());
      catalog.removeItem(COSName.VERSION);
      COSString id = new COSString(fingerprint.bytes());
      trailer.setItem(COSName.ID, Cos.array(id, id));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void fill(COSDictionary catalog) throws IOException {
    Metadata metadata = print.metadata();
    catalog.setItem(COSName.PAGES, pages());
    catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
    resources.setItem(COSName.FONT, fonts.dictionary());
    catalog.setItem(COSName.LANG, Cos.text(metadata.language()));
    catalog.setItem(COSName.MARK_INFO, flag("Marked"));
    catalog.setItem(COSName.VIEWER_PREFERENCES, flag("DisplayDocTitle"));
    catalog.setItem(COSName.PAGE_LABELS, PageLabels.of(print.composition().pages()));
    if (!print.composition().outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, OutlineTree.of(print.composition().outline()));
      catalog.setItem(COSName.PAGE_MODE, Cos.name("UseOutlines"));
    }
    Attachments attachments = new Attachments(print.attachments(), PdfDates.of(metadata));
    print.attachments().forEach(attachment -> fingerprint.add(attachment.bytes()));
    print.aliases().forEach(destinations::alias);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.DESTS, destinations.tree(tree, print.conformance()));
    names.setItem(COSName.EMBEDDED_FILES, attachments.names());
    catalog.setItem(COSName.NAMES, names);
    catalog.setItem(COSName.AF, attachments.associated());
    catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
    catalog.setItem(COSName.METADATA, metadata());
  }

  private COSDictionary pages() throws IOException {
    COSDictionary root = Cos.typed("Pages");
    COSArray kids = new COSArray();
    for (Page page : print.composition().pages()) {
      COSDictionary made = Cos.typed("Page");
      made.setItem(COSName.PARENT, root);
      tree.page(made);
      draw(page, made);
      kids.add(made);
    }
    root.setItem(COSName.KIDS, kids);
    root.setItem(COSName.COUNT, Cos.integer(kids.size()));
    return root;
  }

  private void draw(Page page, COSDictionary made) throws IOException {
    PageContent content = new PageContent(fonts, tree, made);
    Links links = new Links();
    for (Placed item : page.items()) {
      if (item instanceof Placed.Run run) {
        content.run(run);
      } else if (item instanceof Placed.Rule rule) {
        content.rule(rule);
      } else if (item instanceof Placed.Link link) {
        links.add(link, tree, made);
      } else if (item instanceof Placed.Anchor anchor) {
        destinations.add(anchor, made);
      }
    }
    byte[] bytes = content.bytes();
    fingerprint.add(bytes);
    made.setItem(COSName.MEDIA_BOX, mediaBox());
    made.setItem(COSName.RESOURCES, resources);
    made.setItem(COSName.CONTENTS, Cos.stream(bytes));
    made.setItem(Cos.name("Tabs"), COSName.S);
    links.finish(made);
  }

  private COSArray mediaBox() {
    return Cos.array(
        Cos.integer(0),
        Cos.integer(0),
        Cos.length(print.composition().width()),
        Cos.length(print.composition().height()));
  }

  private static COSDictionary flag(String name) {
    COSDictionary made = Cos.inline();
    made.setItem(Cos.name(name), COSBoolean.TRUE);
    return made;
  }

  private COSDictionary outputIntent() throws IOException {
    COSDictionary profile = new COSDictionary();
    profile.setItem(COSName.N, Cos.integer(3));
    COSDictionary intent = Cos.typed("OutputIntent");
    intent.setItem(COSName.S, Cos.name("GTS_PDFA1"));
    intent.setItem(Cos.name("OutputConditionIdentifier"), Cos.text("sRGB"));
    intent.setItem(COSName.INFO, Cos.text("sRGB IEC61966-2.1"));
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, Cos.stream(profile, IccProfile.srgb()));
    return intent;
  }

  private COSDictionary metadata() throws IOException {
    List<Page> pages = print.composition().pages();
    String first = pages.isEmpty() ? "" : pages.get(0).label();
    String last = pages.isEmpty() ? "" : pages.get(pages.size() - 1).label();
    byte[] xmp =
        Xmp.of(print.metadata(), print.conformance(), first, last).getBytes(StandardCharsets.UTF_8);
    fingerprint.add(xmp);
    COSDictionary entries = Cos.typed("Metadata");
    entries.setItem(COSName.SUBTYPE, Cos.name("XML"));
    return Cos.plainStream(entries, xmp);
  }

  /** The older description of the file; its values must equal those in XMP. */
  private COSDictionary information() {
    Metadata metadata = print.metadata();
    String date = PdfDates.of(metadata).inPdf();
    COSDictionary made = new COSDictionary();
    made.setItem(COSName.TITLE, Cos.text(metadata.title()));
    made.setItem(COSName.CREATOR, Cos.text(PRODUCER));
    made.setItem(COSName.PRODUCER, Cos.text(PRODUCER));
    made.setItem(COSName.CREATION_DATE, Cos.text(date));
    made.setItem(COSName.MOD_DATE, Cos.text(date));
    return made;
  }
}
