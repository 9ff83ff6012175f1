package org.engross.publish.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engross.draft.DivisionKind;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Note;
import org.engross.edition.TextUnit;
import org.engross.publish.Work;
import org.engross.publish.XmlWriter;

/** Writes one edition as an Akoma Ntoso document. */
final class AknDocument {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final Set<String> ACTS =
      Set.of("act", "constitution", "law", "regulation", "decree", "order", "statute", "code");
  private static final Set<String> REPORTS = Set.of("report", "record", "minutes", "proceedings");

  private final XmlWriter xml = new XmlWriter();
  private final Work work;
  private final AknText text;
  private final AknMeta meta;
  private final String type;
  private final Map<String, String> firstIds = new HashMap<>();

  private AknDocument(Work work) {
    this.work = work;
    this.text = new AknText(xml, work);
    this.type = type(work.edition().metadata().type());
    this.meta = new AknMeta(xml, work, text, type);
    firstIds.putAll(FirstIds.of(work.register()));
  }

  static String of(Work work) {
    return new AknDocument(work).document();
  }

  private static String type(String stated) {
    String word = stated.toLowerCase(Locale.ROOT);
    return ACTS.contains(word) ? "act" : REPORTS.contains(word) ? "debateReport" : "statement";
  }

  private String document() {
    AknParts parts = AknParts.of(work.edition().divisions());
    xml.open("akomaNtoso", "xmlns", NAMESPACE).line();
    xml.open(type, "name", work.edition().metadata().type(), "contains", "originalVersion");
    xml.line();
    meta.write("main", apart());
    container("preface", "", parts.preface());
    container("preamble", parts.preamble());
    body(type.equals("act") ? "body" : "mainBody", parts.body());
    container("conclusions", parts.conclusions());
    attachments(parts.attachments());
    return xml.close().line().close().finish();
  }

  /** The editor's notes, and those to which no mark leads in the text or in a note of the text. */
  private List<Note> apart() {
    Map<String, Note> notes = new HashMap<>();
    work.edition().notes().forEach(note -> notes.put(note.id(), note));
    Set<String> reached = new HashSet<>();
    Deque<RichText> open = new ArrayDeque<>();
    for (TextUnit unit : work.edition().units()) {
      if (unit.role() != TextUnit.Role.NOTE && unit.role() != TextUnit.Role.NOTE_LABEL) {
        open.add(unit.text());
      }
    }
    while (!open.isEmpty()) {
      for (Mark mark : open.remove().marks()) {
        Note note = mark.kind() == MarkKind.NOTE ? notes.get(mark.value()) : null;
        if (note != null && !note.editorial() && reached.add(note.id())) {
          open.addAll(note.paragraphs());
        }
      }
    }
    return work.edition().notes().stream().filter(n -> !reached.contains(n.id())).toList();
  }

  private void attachments(List<Division> divisions) {
    if (divisions.isEmpty()) {
      return;
    }
    xml.open("attachments").line();
    for (Division division : divisions) {
      xml.open("attachment").line();
      xml.open("doc", "name", division.kind().key()).line();
      meta.write(division.id(), List.of());
      body("mainBody", List.of(division));
      xml.close().close().line();
    }
    xml.close().line();
  }

  private void body(String element, List<Division> divisions) {
    xml.open(element).line();
    divisions.forEach(this::division);
    if (divisions.isEmpty()) {
      xml.open("hcontainer", "name", "empty").open("content").empty("p").close().close();
    }
    xml.close().line();
  }

  private void container(String element, List<Division> divisions) {
    String id = divisions.size() == 1 ? divisions.get(0).id() : "";
    container(element, id, divisions);
  }

  /** A part that holds blocks: preface, preamble, conclusions. */
  private void container(String element, String id, List<Division> divisions) {
    if (divisions.isEmpty()) {
      return;
    }
    xml.open(element, "eId", id, "wId", firstIds.getOrDefault(id, "")).line();
    for (Division division : divisions) {
      boolean apart = id.isEmpty();
      if (apart) {
        open("blockContainer", division.id(), "class", division.kind().key());
      }
      if (division.hasHead()) {
        xml.open("blockContainer", "class", "head");
        head(division);
        xml.empty("p").close().line();
      }
      blocks(division.blocks());
      if (division.blocks().isEmpty() && !division.hasHead()) {
        xml.empty("p");
      }
      if (apart) {
        xml.close().line();
      }
    }
    xml.close().line();
  }

  private void head(Division division) {
    num(division.id(), division.label());
    if (!division.title().isEmpty()) {
      xml.open("heading");
      text.write(division.id(), division.title());
      xml.close();
    }
  }

  private void num(String id, RichText label) {
    if (!label.isEmpty()) {
      xml.open("num");
      text.write(id + "__label", label);
      xml.close();
    }
  }

  private void open(String element, String id, String... attributes) {
    List<String> all = new ArrayList<>(List.of("eId", id, "wId", firstIds.getOrDefault(id, "")));
    all.addAll(List.of(attributes));
    xml.open(element, all.toArray(String[]::new));
  }

  private void division(Division division) {
    String element = element(division.kind());
    if (element.equals("hcontainer")) {
      open(element, division.id(), "name", division.kind().key(), "xml:lang", division.language());
    } else {
      open(element, division.id(), "xml:lang", division.language());
    }
    head(division);
    xml.line();
    division.blocks().forEach(this::hierarchical);
    division.divisions().forEach(this::division);
    xml.close().line();
  }

  private static String element(DivisionKind kind) {
    return switch (kind) {
      case BOOK, PART, TITLE, CHAPTER, SECTION, SUBSECTION, ARTICLE -> kind.key();
      default -> "hcontainer";
    };
  }

  /** A block where the schema wants a numbered hierarchy. */
  private void hierarchical(Block block) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      xml.open("hcontainer", "name", block instanceof Block.Table ? "table" : "signatory");
      xml.open("content");
      block(block);
      xml.close().close().line();
      return;
    }
    String element = element(paragraph.kind());
    if (element.equals("hcontainer")) {
      open(
          element,
          paragraph.id(),
          "name",
          paragraph.kind().key(),
          "xml:lang",
          paragraph.language());
    } else {
      open(element, paragraph.id(), "xml:lang", paragraph.language());
    }
    num(paragraph.id(), paragraph.label());
    xml.open(paragraph.children().isEmpty() ? "content" : "intro");
    p(paragraph.id(), paragraph.text());
    xml.close();
    paragraph.children().forEach(this::hierarchical);
    xml.close().line();
  }

  private static String element(ParagraphKind kind) {
    return switch (kind) {
      case PARAGRAPH, DEFINITION -> "paragraph";
      case POINT -> "point";
      default -> "hcontainer";
    };
  }

  private void blocks(List<Block> blocks) {
    int recitals = 0;
    for (int i = 0; i < blocks.size(); i++) {
      boolean recital = isRecital(blocks.get(i));
      if (recital && (i == 0 || !isRecital(blocks.get(i - 1)))) {
        recitals++;
        xml.open("recitals", "eId", "recs_" + recitals).line();
      }
      if (blocks.get(i) instanceof Block.Paragraph paragraph && recital) {
        running(paragraph, "recital");
      } else {
        block(blocks.get(i));
      }
      if (recital && (i + 1 == blocks.size() || !isRecital(blocks.get(i + 1)))) {
        xml.close().line();
      }
    }
  }

  private static boolean isRecital(Block block) {
    return block instanceof Block.Paragraph p && p.kind() == ParagraphKind.RECITAL;
  }

  /** A block where the schema wants running blocks. */
  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      running(paragraph, "blockContainer");
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Signatory signatory) {
      signatory(signatory);
    }
  }

  private void running(Block.Paragraph paragraph, String element) {
    open(
        element, paragraph.id(), "class", paragraph.kind().key(), "xml:lang", paragraph.language());
    num(paragraph.id(), paragraph.label());
    p(paragraph.id(), paragraph.text());
    paragraph.children().forEach(this::block);
    xml.close().line();
  }

  private void p(String unit, RichText words) {
    xml.open("p");
    text.write(unit, words);
    xml.close();
  }

  private void table(Block.Table table) {
    if (table.rows().isEmpty() || table.rows().get(0).isEmpty()) {
      open("blockContainer", table.id());
      xml.empty("p").close().line();
      return;
    }
    open("table", table.id());
    for (int row = 0; row < table.rows().size(); row++) {
      xml.open("tr");
      for (int column = 0; column < table.rows().get(row).size(); column++) {
        xml.open(row < table.headRows() ? "th" : "td");
        p(table.cellId(row, column), table.rows().get(row).get(column));
        xml.close();
      }
      xml.close().line();
    }
    xml.close().line();
  }

  private void signatory(Block.Signatory signatory) {
    open("blockContainer", signatory.id(), "class", "signatory");
    for (int i = 0; i < signatory.lines().size(); i++) {
      SignatoryLine line = signatory.lines().get(i);
      xml.open("p").open("signature", "class", line.role().name().toLowerCase(Locale.ROOT));
      text.write(signatory.lineId(i), line.text());
      xml.close().close();
    }
    if (signatory.lines().isEmpty()) {
      xml.empty("p");
    }
    xml.close().line();
  }
}
