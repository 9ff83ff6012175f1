package org.engross.source.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.engross.source.Look;
import org.engross.source.Style;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Goes through a Word document's body: paragraphs, lists with the numbers Word prints, tables. */
final class DocxWalk {
  private static final String NOTE_RULE = "__________________";

  /** What POI writes where a note is referred to. */
  private static final Pattern NOTE_MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d+\\]");

  private final XWPFDocument document;
  private final TextBuilder text;
  private final Map<String, int[]> counters = new TreeMap<>();
  private final List<XWPFAbstractFootnoteEndnote> notes = new ArrayList<>();

  DocxWalk(XWPFDocument document, TextBuilder text) {
    this.document = document;
    this.text = text;
  }

  void walk() {
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFTable table) {
        table(table);
      }
    }
    writeNotes();
  }

  private void paragraph(XWPFParagraph paragraph) {
    Look look = look(paragraph);
    text.add(listLabel(paragraph));
    runs(paragraph, look);
    if (!text.atLineStart()) {
      text.endLine(look);
      text.blankLine();
    }
  }

  private void runs(XWPFParagraph paragraph, Look look) {
    for (IRunElement element : paragraph.getIRuns()) {
      if (element instanceof XWPFRun run) {
        run(run, look);
      }
    }
  }

  private void run(XWPFRun run, Look look) {
    int opened = begin(run);
    String[] lines = NOTE_MARK.matcher(run.text()).replaceAll("").split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        text.endLine(look);
      }
      text.add(lines[i]);
    }
    for (int i = 0; i < opened; i++) {
      text.end();
    }
    run.getCTR().getFootnoteReferenceList().forEach(this::footnote);
    run.getCTR().getEndnoteReferenceList().forEach(this::endnote);
  }

  private int begin(XWPFRun run) {
    List<Style> wanted = new ArrayList<>();
    add(wanted, run.isItalic(), Style.Kind.ITALIC, "");
    add(wanted, run.isBold(), Style.Kind.BOLD, "");
    String vertical = String.valueOf(run.getVerticalAlignment());
    add(wanted, vertical.equals("superscript"), Style.Kind.SUPERSCRIPT, "");
    add(wanted, vertical.equals("subscript"), Style.Kind.SUBSCRIPT, "");
    if (run instanceof XWPFHyperlinkRun link && link.getHyperlink(document) != null) {
      add(wanted, true, Style.Kind.LINK, link.getHyperlink(document).getURL());
    }
    wanted.forEach(style -> text.begin(style.kind(), style.value()));
    return wanted.size();
  }

  private static void add(List<Style> wanted, boolean is, Style.Kind kind, String value) {
    if (is) {
      wanted.add(new Style(0, 0, kind, value));
    }
  }

  private void footnote(CTFtnEdnRef reference) {
    note(document.getFootnoteByID(reference.getId().intValue()));
  }

  private void endnote(CTFtnEdnRef reference) {
    note(document.getEndnoteByID(reference.getId().intValue()));
  }

  private void note(XWPFAbstractFootnoteEndnote note) {
    if (note != null) {
      notes.add(note);
      text.begin(Style.Kind.SUPERSCRIPT, "");
      text.add(Integer.toString(notes.size()));
      text.end();
    }
  }

  /** Notes stand below a rule at the end, each behind its number, as they would on paper. */
  private void writeNotes() {
    if (notes.isEmpty()) {
      return;
    }
    text.add(NOTE_RULE);
    text.endLine(Look.PLAIN);
    for (int i = 0; i < notes.size(); i++) {
      text.begin(Style.Kind.SUPERSCRIPT, "");
      text.add(Integer.toString(i + 1));
      text.end();
      for (XWPFParagraph paragraph : notes.get(i).getParagraphs()) {
        text.add(" ");
        runs(paragraph, Look.PLAIN);
      }
      text.endLine(Look.PLAIN);
    }
  }

  private void table(XWPFTable table) {
    for (XWPFTableRow row : table.getRows()) {
      boolean first = true;
      for (XWPFTableCell cell : row.getTableCells()) {
        if (!first) {
          text.add("\t");
        }
        text.add(cell.getText().replace('\n', ' ').replace('\t', ' ').strip());
        first = false;
      }
      text.endLine(Look.PLAIN);
    }
    text.blankLine();
  }

  /** The number Word prints before a paragraph, followed by a space; empty for none. */
  private String listLabel(XWPFParagraph paragraph) {
    BigInteger list = paragraph.getNumID();
    String pattern = paragraph.getNumLevelText();
    if (list == null || list.signum() == 0 || pattern == null) {
      return "";
    }
    int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
    int[] counts = counters.computeIfAbsent(list.toString(), key -> new int[10]);
    counts[level]++;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      counts[deeper] = 0;
    }
    if ("bullet".equals(paragraph.getNumFmt())) {
      return "• ";
    }
    return ListLabel.of(pattern, counts, level, paragraph.getNumFmt()) + " ";
  }

  private Look look(XWPFParagraph paragraph) {
    boolean bold = true;
    boolean italic = true;
    int size = 0;
    for (XWPFRun run : paragraph.getRuns()) {
      if (!run.text().isBlank()) {
        bold &= run.isBold();
        italic &= run.isItalic();
        Double points = run.getFontSizeAsDouble();
        size = Math.max(size, points == null ? 0 : points.intValue());
      }
    }
    boolean any = !paragraph.getText().isBlank();
    boolean centred = paragraph.getAlignment() == ParagraphAlignment.CENTER;
    return new Look(heading(paragraph), any && bold, any && italic, centred, size, 0);
  }

  /** The level of a heading: from the outline level or the name of the paragraph's style. */
  private int heading(XWPFParagraph paragraph) {
    CTPPr properties = paragraph.getCTP().getPPr();
    if (properties != null && properties.isSetOutlineLvl()) {
      return Math.min(6, properties.getOutlineLvl().getVal().intValue() + 1);
    }
    String id = paragraph.getStyle();
    if (id == null || document.getStyles() == null) {
      return 0;
    }
    XWPFStyle style = document.getStyles().getStyle(id);
    String name = style == null || style.getName() == null ? id : style.getName();
    name = name.toLowerCase(Locale.ROOT).replace(" ", "");
    return name.matches("heading[1-6]") ? name.charAt(7) - '0' : name.equals("title") ? 1 : 0;
  }
}
