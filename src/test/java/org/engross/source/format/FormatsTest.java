package org.engross.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.SourceText;
import org.engross.source.Style;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void htmlGivesBlocksListsTablesAndStyles() {
    String html =
        "<html><head><title>T</title><script>no()</script></head><body><nav>Menu</nav>"
            + "<h1>Accord</h1><p>The  Parties,\n<em>Recalling</em> the Charter<sup>1</sup>,</p>"
            + "<ol type=a start=2><li>first<li>second</ol><ul><li>point</ul>"
            + "<table><tr><th>State<th>Date</tr><tr><td>Chad<td>1999</tr></table>"
            + "<p style='display:none'>hidden</p><p>Line<br>next</p></body></html>";
    SourceText text = read("a.html", html.getBytes(StandardCharsets.UTF_8)).value();
    assertEquals(
        "Accord\n\nThe Parties, Recalling the Charter1,\n\nb) first\n\nc) second\n\n• point\n\n"
            + "State\tDate\nChad\t1999\n\nLine\nnext\n\n",
        text.text());
    assertEquals(1, text.look(0).heading());
    assertEquals(List.of("Recalling"), styled(text, Style.Kind.ITALIC));
    assertEquals(List.of("1"), styled(text, Style.Kind.SUPERSCRIPT));
  }

  @Test
  void aPreambleInAHeaderIsTextAndABannerIsNot() {
    String recital =
        "Whereas disregard for human rights has resulted in acts of violence, ".repeat(4);
    String preamble = "<header><h2>Preamble</h2><p>" + recital.strip() + "</p></header>";
    String banner = "<header><a href='/'>Library of Treaties</a><p>Texts for all.</p></header>";
    String html = "<body>%s<h1>Declaration</h1>%s<p>All are free.</p></body>";
    Checked<SourceText> read =
        read("a.html", html.formatted(banner, preamble).getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "Declaration\n\nPreamble\n\n" + recital.strip() + "\n\nAll are free.\n\n",
        read.value().text());
    assertEquals(List.of(Code.S009), read.problems().stream().map(p -> p.code()).toList());
  }

  @Test
  void wordGivesPrintedNumbersNotesAndLooks() throws IOException {
    SourceText text = read("a.docx", word()).value();
    assertEquals(
        "AGREEMENT\n\nThe Parties agree1 as follows.\n\nState\tSeat\n\n"
            + "__________________\n1 See the annex.\n",
        text.text().replaceAll(" +\n", "\n"));
    assertTrue(text.look(0).bold());
    assertTrue(text.look(0).centred());
    assertEquals(List.of("agree"), styled(text, Style.Kind.ITALIC));
  }

  @Test
  void openDocumentGivesHeadsAndStyles() throws IOException {
    String xml =
        "<?xml version='1.0' encoding='UTF-8'?><office:document-content>"
            + "<office:automatic-styles><style:style style:name='T1' style:family='text'>"
            + "<style:text-properties fo:font-style='italic'/></style:style>"
            + "</office:automatic-styles><office:body><office:text>"
            + "<text:h text:outline-level='2'>Chapter I</text:h>"
            + "<text:p>All <text:span text:style-name='T1'>States</text:span> are<text:s/>equal."
            + "<text:note><text:note-body><text:p>So it says.</text:p></text:note-body></text:note>"
            + "</text:p></office:text></office:body></office:document-content>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    SourceText text = read("a.odt", bytes.toByteArray()).value();
    assertEquals(
        "Chapter I\n\nAll States are equal.1\n\n__________________\n1 So it says.\n", text.text());
    assertEquals(2, text.look(0).heading());
    assertEquals(List.of("States"), styled(text, Style.Kind.ITALIC));
  }

  @Test
  void pdfColumnsAreReadOneAfterTheOther() throws IOException {
    SourceText text = read("a.pdf", twoColumns()).value();
    String[] lines = text.text().split("\n");
    assertEquals("TREATY OF AMITY", lines[0]);
    assertTrue(text.look(0).bold());
    int left = text.text().indexOf("left line 11");
    int right = text.text().indexOf("right line 0");
    assertTrue(left > 0 && left < right, text.text());
    assertEquals(List.of("7"), styled(text, Style.Kind.SUPERSCRIPT), text.text());
    assertFalse(text.text().contains("left line 0 goes across\tright"));
  }

  @Test
  void damagedAndUnknownFilesAreProblems() {
    byte[] rubbish = "rubbish".getBytes(StandardCharsets.UTF_8);
    assertEquals(Code.S006, read("a.pdf", rubbish).problems().get(0).code());
    assertEquals(Code.S006, read("a.docx", rubbish).problems().get(0).code());
    assertEquals(Code.S006, read("a.odt", rubbish).problems().get(0).code());
    assertEquals(Code.S005, read("a.wpd", rubbish).problems().get(0).code());
  }

  private static Checked<SourceText> read(String name, byte[] bytes) {
    return Formats.read(name, bytes);
  }

  private static List<String> styled(SourceText text, Style.Kind kind) {
    return text.styles().stream()
        .filter(s -> s.kind() == kind)
        .map(s -> text.text().substring(s.start(), s.end()))
        .toList();
  }

  private static byte[] word() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph title = document.createParagraph();
      title.setAlignment(ParagraphAlignment.CENTER);
      title.createRun().setText("AGREEMENT");
      title.getRuns().get(0).setBold(true);
      XWPFParagraph body = document.createParagraph();
      body.createRun().setText("The Parties ");
      body.createRun().setText("agree");
      body.getRuns().get(1).setItalic(true);
      XWPFFootnote note = document.createFootnote();
      note.createParagraph().createRun().setText("See the annex.");
      body.createRun()
          .getCTR()
          .addNewFootnoteReference()
          .setId(BigInteger.valueOf(note.getId().intValue()));
      body.createRun().setText(" as follows.");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("State");
      table.getRow(0).getCell(1).setText("Seat");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] twoColumns() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDType1Font plain = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
      PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
      try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
        show(ink, bold, 14, 230, 740, "TREATY OF AMITY");
        for (int i = 0; i < 12; i++) {
          show(
              ink, plain, 10, 72, 700 - i * 12, "left line " + i + " goes across the first column");
          show(ink, plain, 10, 320, 700 - i * 12, "right line " + i + " goes across the second");
        }
        show(ink, plain, 6, 233, 704, "7");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void show(
      PDPageContentStream ink, PDType1Font font, float size, float x, float y, String words)
      throws IOException {
    ink.beginText();
    ink.setFont(font, size);
    ink.newLineAtOffset(x, y);
    ink.showText(words);
    ink.endText();
  }
}
