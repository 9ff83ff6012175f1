package org.engross.publish.epub;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.Stretches;
import org.engross.index.Mention;
import org.engross.publish.XmlWriter;
import org.engross.typeset.PageMap.PageStart;

/** Writes a unit's characters with their marks, the links of their names and the page breaks. */
final class Runs {
  private final Book book;
  private final XmlWriter xml;
  private final Set<String> noteMarks = new HashSet<>();

  Runs(Book book, XmlWriter xml) {
    this.book = book;
    this.xml = xml;
  }

  /** Writes a text; in a head names are not linked. */
  void write(String unit, RichText text, boolean links) {
    List<Mention> named = links ? linked(unit, text) : List.of();
    List<PageStart> starts = book.starts(unit);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.string().length()));
    text.marks().forEach(mark -> cuts.addAll(List.of(mark.start(), mark.end())));
    named.forEach(mention -> cuts.addAll(List.of(mention.start(), mention.end())));
    starts.forEach(start -> cuts.add(start.offset()));
    Set<Integer> soft = new HashSet<>(book.softSpaces().ends(text.string()));
    cuts.addAll(soft);
    Stretches<Mention> names = new Stretches<>(named, Mention::start, Mention::end);
    Stretches<Mark> marks = new Stretches<>(text.marks(), Mark::start, Mark::end);
    int page = 0;
    int from = 0;
    for (int cut : cuts) {
      if (cut > from) {
        run(text.string().substring(from, cut), names.over(from, cut), marks.over(from, cut));
        if (soft.contains(cut)) {
          xml.empty("wbr");
        }
      }
      while (page < starts.size() && starts.get(page).offset() <= cut) {
        pageBreak(starts.get(page));
        page++;
      }
      from = cut;
    }
  }

  private void pageBreak(PageStart start) {
    xml.open(
        "span",
        "epub:type",
        "pagebreak",
        "role",
        "doc-pagebreak",
        "id",
        start.id(),
        "aria-label",
        start.label());
    xml.close();
  }

  private void run(String characters, List<Mention> named, List<Mark> marks) {
    int opened = 0;
    for (Mention mention : named) {
      xml.open("a", "class", "name", "href", book.entryLink(mention.entry()));
      opened++;
    }
    boolean breaks = false;
    for (Mark mark : marks) {
      breaks |= mark.kind() == MarkKind.BREAK;
      opened += open(mark);
    }
    xml.text(characters);
    for (int i = 0; i < opened; i++) {
      xml.close();
    }
    if (breaks) {
      xml.empty("br");
    }
  }

  private int open(Mark mark) {
    switch (mark.kind()) {
      case EMPHASIS -> xml.open("em");
      case STRONG -> xml.open("strong");
      case UNDERLINE -> xml.open("u");
      case SUPERSCRIPT -> xml.open("sup");
      case SUBSCRIPT -> xml.open("sub");
      case LANGUAGE -> xml.open("span", "lang", mark.value(), "xml:lang", mark.value());
      case NOTE -> openNote(mark.value());
      default -> {
        return 0;
      }
    }
    return 1;
  }

  private void openNote(String note) {
    String id = noteMarks.add(note) ? note + "__mark" : "";
    xml.open(
        "a",
        "epub:type",
        "noteref",
        "role",
        "doc-noteref",
        "class",
        "note-mark",
        "id",
        id,
        "href",
        book.link(note));
  }

  /** The names to link: the longest, and none that overlaps a note's mark or another link. */
  private List<Mention> linked(String unit, RichText text) {
    BitSet taken = new BitSet(text.string().length());
    text.marks().stream().filter(Runs::isLink).forEach(m -> taken.set(m.start(), m.end()));
    List<Mention> free = new ArrayList<>();
    for (Mention mention : book.mentions(unit)) {
      boolean alone = taken.get(mention.start(), mention.end()).isEmpty();
      if (alone && !mention.inner() && book.hasEntry(mention.entry())) {
        free.add(mention);
        taken.set(mention.start(), mention.end());
      }
    }
    return free;
  }

  private static boolean isLink(Mark mark) {
    return mark.kind() == MarkKind.NOTE || mark.kind() == MarkKind.LINK;
  }
}
