package org.engross.publish.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.publish.pdf.Print.Attachment;
import org.engross.settings.Metadata;
import org.engross.typeset.Composition;
import org.engross.typeset.Composition.OutlineEntry;
import org.engross.typeset.Page;
import org.engross.typeset.PageMap;
import org.engross.typeset.Placed;
import org.engross.typeset.Tag;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Face;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;

/** A small hand-made document with every kind of structure the writer knows. */
final class Sample {
  static final Metadata METADATA =
      Metadata.builder("sample")
          .title("A Declaration on Affine Things & <Others>")
          .shortTitle("Affine Things")
          .type("declaration")
          .issuers(List.of("The Council of Offices", "The Assembly"))
          .date(Optional.of(LocalDate.of(2021, 9, 17)))
          .place("Düren")
          .language("en-GB")
          .rights("Public domain")
          .source("Hand-made")
          .symbol("A/1/2")
          .editor("The Editor")
          .editionDate(Optional.of(LocalDate.of(2024, 2, 29)))
          .baseAddress("https://example.org/sample/")
          .identifiers(List.of("doi:10.1000/1"))
          .build();

  private static final Face ROMAN = Faces.builtIn().face(Style.of(Cut.REGULAR, 12_000));
  private static final Face BOLD = Faces.builtIn().face(Style.of(Cut.SEMIBOLD, 12_000));

  private final List<Tag> tags = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private List<Placed> items = new ArrayList<>();
  private int y = 750_000;

  static Print print(Conformance conformance) {
    byte[] text = "The source.\n".getBytes(StandardCharsets.UTF_8);
    List<Attachment> attachments =
        List.of(
            new Attachment("source.txt", "text/plain", "The source text", text),
            new Attachment("sample.md", "text/markdown", "The edition in Markdown", text));
    return new Print(new Sample().compose(), METADATA, conformance, attachments);
  }

  private Composition compose() {
    int document = tag(Tag.ROOT, "Document");
    contents(document);
    page("i", true);
    body(document);
    page("2", false);
    List<OutlineEntry> inner = List.of(new OutlineEntry("1.1 Offices", "sec_1-1", List.of()));
    List<OutlineEntry> outline = List.of(new OutlineEntry("1 Things", "sec_1", inner));
    return new Composition(595_276, 841_890, pages, tags, outline, PageMap.EMPTY);
  }

  private void contents(int document) {
    int part = tag(document, "Part");
    text(tag(part, "H1"), BOLD, 18_000, "Affine things");
    int line = tag(tag(part, "TOC"), "TOCI", "", "", Map.of("Ref", "sec_1"));
    int link = tag(tag(line, "Reference"), "Link");
    text(link, ROMAN, 10_500, "1 Things ");
    items.add(new Placed.Link(link, 72_000, y, 100_000, 12_000, "#sec_1", "1 Things, page 1"));
    text(Tag.ARTIFACT, ROMAN, 9_000, "i");
  }

  private void body(int document) {
    int section = tag(tag(document, "Part"), "Sect");
    int head = tag(section, "H1", "", "sec_1", Map.of());
    anchor("sec_1", head);
    text(head, BOLD, 14_000, "1 Things");
    int paragraph = tag(section, "P", "", "sec_1__para_1", Map.of());
    anchor("sec_1__para_1", paragraph);
    text(paragraph, ROMAN, 10_500, "The officials of the affi\u00AD");
    text(paragraph, ROMAN, 10_500, "liated well-known offices say ");
    text(tag(paragraph, "Span", "fr", "", Map.of()), ROMAN, 10_500, "vérité");
    text(paragraph, ROMAN, 10_500, " and go on ");
    page("1", false);
    text(paragraph, ROMAN, 10_500, "on the next page. ");
    head(section);
    list(section);
    table(section);
    quotation(section);
  }

  private void head(int section) {
    int head = tag(section, "H2", "", "sec_1-1", Map.of());
    anchor("sec_1-1", head);
    text(head, BOLD, 12_000, "1.1 Offices");
    int paragraph = tag(section, "P");
    text(paragraph, ROMAN, 10_500, "See the report ");
    int link = tag(paragraph, "Link");
    text(link, ROMAN, 10_500, "online. ");
    items.add(
        new Placed.Link(link, 72_000, y, 50_500, 12_000, "https://example.org/?a=1", "The report"));
    int note = tag(section, "Note", "", "note_1", Map.of());
    anchor("note_1", note);
    text(tag(note, "Lbl"), ROMAN, 9_000, "1 ");
    text(tag(note, "P"), ROMAN, 9_000, "A note. ");
  }

  private void list(int section) {
    int list = tag(section, "L", "", "", Map.of("ListNumbering", "LowerAlpha"));
    for (String letter : List.of("(a)", "(b)")) {
      int item = tag(list, "LI");
      text(tag(item, "Lbl"), ROMAN, 10_500, letter + " ");
      text(tag(tag(item, "LBody"), "P"), ROMAN, 10_500, "item " + letter + ". ");
    }
  }

  private void table(int section) {
    int table = tag(section, "Table");
    int heads = tag(table, "TR");
    text(tag(heads, "TH", "", "", Map.of("Scope", "Column")), BOLD, 9_000, "Party ");
    text(tag(heads, "TH", "", "", Map.of("Scope", "Column")), BOLD, 9_000, "Share ");
    items.add(new Placed.Rule(72_000, y, 200_000, 400));
    int row = tag(table, "TR");
    tag(row, "TD");
    text(tag(row, "TD"), ROMAN, 9_000, "12 ");
  }

  private void quotation(int section) {
    int quotation = tag(section, "BlockQuote");
    text(tag(quotation, "P"), ROMAN, 10_500, "“Quoted” – Привет ά\u0323. ");
  }

  private int tag(int parent, String role) {
    return tag(parent, role, "", "", Map.of());
  }

  private int tag(int parent, String role, String language, String id, Map<String, String> more) {
    tags.add(new Tag(tags.size(), parent, role, language, id, more));
    return tags.size() - 1;
  }

  private void anchor(String id, int tag) {
    items.add(new Placed.Anchor(id, tag, 72_000, y));
  }

  private void text(int tag, Face face, int size, String text) {
    y -= 20_125;
    int stretch = tags.size() % 2 == 0 ? 1000 : 1013;
    items.add(new Placed.Run(tag, face, size, 72_000, y, stretch, face.shape(text, Features.NONE)));
  }

  private void page(String label, boolean roman) {
    pages.add(new Page(label, roman, items));
    items = new ArrayList<>();
    y = 750_000;
  }
}
