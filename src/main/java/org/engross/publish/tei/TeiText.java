package org.engross.publish.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.edition.Note;
import org.engross.index.EntityKind;
import org.engross.index.Mention;
import org.engross.publish.MarkedRuns;
import org.engross.publish.Work;
import org.engross.publish.XmlWriter;
import org.engross.typeset.PageMap.PageStart;

/** Writes the characters of a text with marks, notes, names and page breaks. */
final class TeiText {
  private final XmlWriter xml;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, List<PageStart>> pages = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private boolean referring;

  TeiText(XmlWriter xml, Work work) {
    this.xml = xml;
    for (Mention mention : work.index().mentions()) {
      mentions.computeIfAbsent(mention.unit(), u -> new ArrayList<>()).add(mention);
    }
    for (PageStart start : work.composition().pageMap().starts()) {
      pages.computeIfAbsent(start.unit(), u -> new ArrayList<>()).add(start);
    }
    work.edition().notes().forEach(note -> notes.put(note.id(), note));
  }

  /** Whether a note stands in a text written so far. */
  boolean isWritten(Note note) {
    return written.contains(note.id());
  }

  /**
   * Writes a text.
   *
   * @param unit id of its text unit
   */
  void write(String unit, RichText text) {
    SortedMap<Integer, List<PageStart>> starts = new TreeMap<>();
    for (PageStart start : pages.getOrDefault(unit, List.of())) {
      starts.computeIfAbsent(start.offset(), offset -> new ArrayList<>()).add(start);
    }
    List<Integer> cuts = List.copyOf(starts.headMap(text.string().length()).keySet());
    List<Mention> named = mentions.getOrDefault(unit, List.of());
    for (MarkedRuns.Run run : MarkedRuns.of(text, named, cuts).runs()) {
      starts.getOrDefault(run.start(), List.of()).forEach(this::page);
      run(run);
    }
  }

  private void page(PageStart start) {
    xml.empty("pb", "n", start.label(), "xml:id", start.id());
  }

  private void run(MarkedRuns.Run run) {
    int open = 0;
    boolean replaced = false;
    for (Mention mention : run.mentions()) {
      xml.open(name(mention.kind()), "ref", "#" + TeiHeader.reference(mention.entry()));
      open++;
    }
    for (Mark mark : run.marks()) {
      if (mark.kind() == MarkKind.BREAK) {
        xml.empty("lb");
        replaced = true;
      } else if (mark.kind() == MarkKind.NOTE) {
        note(mark, run);
        replaced = true;
      } else {
        open(mark);
        open++;
      }
    }
    if (!replaced) {
      xml.text(run.string());
    }
    for (int i = 0; i < open; i++) {
      xml.close();
    }
  }

  private static String name(EntityKind kind) {
    return switch (kind) {
      case BODY -> "orgName";
      case DOCUMENT -> "title";
      case PERSON -> "persName";
      case PLACE, STATE -> "placeName";
      case EVENT, INITIATIVE -> "name";
    };
  }

  private void open(Mark mark) {
    switch (mark.kind()) {
      case LINK -> xml.open("ref", "target", mark.value().strip().replaceAll("\\s", "%20"));
      case LANGUAGE -> xml.open("foreign", "xml:lang", language(mark.value()));
      case EMPHASIS -> xml.open("hi", "rend", "italic");
      case STRONG -> xml.open("hi", "rend", "bold");
      default -> xml.open("hi", "rend", mark.kind().name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /** A language as XML may name it (BCP 47); empty for a tag that names none. */
  private static String language(String tag) {
    return tag.matches("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*") ? tag : "";
  }

  private void note(Mark mark, MarkedRuns.Run run) {
    if (run.start() != mark.start()) {
      return;
    }
    Note note = notes.get(mark.value());
    if (note == null || referring || isWritten(note)) {
      xml.element("ref", run.string(), "target", "#" + mark.value());
    } else {
      note(note, run.string());
    }
  }

  /** Writes a note to which no mark leads. */
  void note(Note note) {
    note(note, note.label().string());
  }

  /**
   * Writes a note where it stands. One of the editor only refers to other notes, so that no words
   * of the source stand within an editor's.
   */
  private void note(Note note, String mark) {
    boolean before = referring;
    referring |= note.editorial();
    written.add(note.id());
    open(note, mark);
    pages.getOrDefault(note.id() + "__label", List.of()).forEach(this::page);
    if (!note.label().isEmpty() && !note.label().string().equals(mark)) {
      xml.element("label", note.label().string());
    }
    for (int i = 0; i < note.paragraphs().size(); i++) {
      xml.open("p");
      write(note.paragraphId(i), note.paragraphs().get(i));
      xml.close();
    }
    xml.close();
    referring = before;
  }

  private void open(Note note, String mark) {
    String type = note.editorial() ? "editorial" : "";
    String whose = note.editorial() ? TeiHeader.EDITOR : "";
    xml.open(
        "note", "xml:id", note.id(), "type", type, "resp", whose, "n", mark, "place", "bottom");
  }
}
