package org.engross.publish.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.edition.Note;
import org.engross.index.Mention;
import org.engross.publish.MarkedRuns;
import org.engross.publish.Work;
import org.engross.publish.XmlWriter;
import org.engross.typeset.PageMap.PageStart;

/** Writes the characters of a text with its marks, its notes and the names in it. */
final class AknText {
  private final XmlWriter xml;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final List<PageStart> pages;
  private final Map<String, List<Integer>> endsIn = new HashMap<>();
  private boolean referring;

  AknText(XmlWriter xml, Work work) {
    this.xml = xml;
    for (Mention mention : work.index().mentions()) {
      mentions.computeIfAbsent(mention.unit(), u -> new ArrayList<>()).add(mention);
    }
    work.edition().notes().forEach(note -> notes.put(note.id(), note));
    pages = work.composition().pageMap().starts();
    for (int count = 1; count < pages.size(); count++) {
      endsIn.computeIfAbsent(pages.get(count).unit(), unit -> new ArrayList<>()).add(count);
    }
  }

  /**
   * Writes a text.
   *
   * @param unit id of its text unit
   */
  void write(String unit, RichText text) {
    List<Mention> named = mentions.getOrDefault(unit, List.of());
    SortedMap<Integer, List<PageEnd>> ends = ends(unit, text.string());
    for (MarkedRuns.Run run : MarkedRuns.of(text, named, List.copyOf(ends.keySet())).runs()) {
      ends.getOrDefault(run.start(), List.of()).forEach(this::write);
      run(run);
    }
  }

  /**
   * The end of a page of the PDF.
   *
   * @param count of the end, from 1
   * @param into how many characters of the word it divides stand before it; 0 between words
   */
  private record PageEnd(int count, int into) {}

  /** The page ends in a text, by where they are written: before a word, never in its midst. */
  private SortedMap<Integer, List<PageEnd>> ends(String unit, String text) {
    SortedMap<Integer, List<PageEnd>> ends = new TreeMap<>();
    for (int count : endsIn.getOrDefault(unit, List.of())) {
      int offset = pages.get(count).offset();
      int word = Math.min(offset, text.length());
      while (word > 0 && !Character.isWhitespace(text.charAt(word - 1))) {
        word--;
      }
      if (offset < text.length()) {
        ends.computeIfAbsent(word, at -> new ArrayList<>()).add(new PageEnd(count, offset - word));
      }
    }
    return ends;
  }

  private void write(PageEnd end) {
    String into = end.into() == 0 ? "" : String.valueOf(end.into());
    xml.empty("eop", "eId", "eop_" + end.count(), "breakAt", into);
  }

  private void run(MarkedRuns.Run run) {
    int open = 0;
    boolean replaced = false;
    for (Mention mention : run.mentions()) {
      String element = AknMeta.kind(mention.kind()).toLowerCase(Locale.ROOT);
      xml.open(element, "refersTo", "#" + AknMeta.reference(mention.entry()));
      open++;
    }
    for (Mark mark : run.marks()) {
      if (mark.kind() == MarkKind.BREAK) {
        xml.empty("eol");
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

  private void open(Mark mark) {
    switch (mark.kind()) {
      case EMPHASIS -> xml.open("i");
      case STRONG -> xml.open("b");
      case UNDERLINE -> xml.open("u");
      case SUPERSCRIPT -> xml.open("sup");
      case SUBSCRIPT -> xml.open("sub");
      case LINK -> xml.open("a", "href", AknText.address(mark.value()));
      default -> xml.open("span", "xml:lang", mark.value());
    }
  }

  /** The note itself where its mark stands first; a reference to it elsewhere. */
  private void note(Mark mark, MarkedRuns.Run run) {
    if (run.start() != mark.start()) {
      return;
    }
    Note note = notes.get(mark.value());
    if (note == null || note.editorial() || referring || !claim(note)) {
      xml.empty("noteRef", "href", "#" + mark.value(), "marker", run.string());
      return;
    }
    xml.open("authorialNote", "eId", note.id(), "marker", run.string(), "placement", "bottom");
    boolean labelled = !note.label().isEmpty() && !note.label().string().equals(run.string());
    if (labelled) {
      xml.open("blockContainer").open("num");
      write(note.id() + "__label", note.label());
      xml.close();
    }
    paragraphs(note, labelled);
    if (labelled) {
      xml.close();
    }
    xml.close();
  }

  /** Whether a note still has to be written; from now on it counts as written. */
  boolean claim(Note note) {
    return written.add(note.id());
  }

  /**
   * Writes the paragraphs of a note. Those of an editor only refer to other notes, so that no words
   * of the source stand within an editor's.
   *
   * @param labelled whether its label stands before them
   */
  void paragraphs(Note note, boolean labelled) {
    boolean before = referring;
    referring |= note.editorial();
    for (int i = 0; i < note.paragraphs().size(); i++) {
      xml.open("p");
      if (i == 0 && !labelled) {
        String label = note.label().string();
        ends(note.id() + "__label", label).values().forEach(all -> all.forEach(this::write));
      }
      write(note.paragraphId(i), note.paragraphs().get(i));
      xml.close();
    }
    referring = before;
  }

  /** An address as XML Schema wants it: nothing in it that an address cannot hold. */
  private static String address(String address) {
    return address.isBlank() ? "#" : address.strip().replaceAll("[\\s\\\\<>\"{}|^`\\[\\]]", "%20");
  }
}
