package org.engross.publish.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Note;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Mention;
import org.engross.language.Labels;
import org.engross.publish.SoftSpaces;
import org.engross.publish.Work;
import org.engross.register.Register.Moved;
import org.engross.typeset.Locators;
import org.engross.typeset.PageMap;
import org.engross.typeset.PageMap.PageStart;

/** The book as a list of files, and what its files need to know of each other. */
final class Book {
  static final String NOTES = "notes.xhtml";

  private final Work work;
  private final Labels labels;
  private final Locators locators;
  private final Map<String, String> fileOf = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, List<PageStart>> starts = new HashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final SortedMap<String, List<Moved>> movedTo;
  private final SoftSpaces softSpaces;
  private final List<Chapter> chapters = new ArrayList<>();

  private Book(Work work) {
    this.work = work;
    labels = Labels.of(work.settings().metadata().language());
    movedTo = work.register().movedTo();
    softSpaces = SoftSpaces.in(work.edition());
    locators = Locators.of(work.edition(), pages());
    work.index().entries().forEach(entry -> entries.put(entry.id(), entry));
    for (Mention mention : work.index().mentions()) {
      mentions.computeIfAbsent(mention.unit(), unit -> new ArrayList<>()).add(mention);
    }
    for (PageStart start : pages().starts()) {
      starts.computeIfAbsent(start.unit(), unit -> new ArrayList<>()).add(start);
    }
    for (Division division : work.edition().divisions()) {
      place(division, division.id() + ".xhtml");
    }
    for (Note note : work.edition().notes()) {
      fileOf.put(note.id(), NOTES);
    }
  }

  static Book of(Work work) {
    Book book = new Book(work);
    book.makeChapters();
    return book;
  }

  /** The no-break spaces at which a line may end. */
  SoftSpaces softSpaces() {
    return softSpaces;
  }

  Work work() {
    return work;
  }

  Labels labels() {
    return labels;
  }

  Locators locators() {
    return locators;
  }

  PageMap pages() {
    return work.composition().pageMap();
  }

  List<Chapter> chapters() {
    return chapters;
  }

  /** Where an id stands: its file and fragment. */
  String link(String id) {
    return fileOf.getOrDefault(id, "") + "#" + id;
  }

  /** The old ids that lead to a place. */
  List<String> aliases(String id) {
    return movedTo.getOrDefault(id, List.of()).stream().map(Moved::old).toList();
  }

  /** The file that a text unit stands in: that of the place it belongs to. */
  String fileOfUnit(String unit) {
    String id = unit;
    while (!fileOf.containsKey(id) && id.contains("__")) {
      id = id.substring(0, id.lastIndexOf("__"));
    }
    return fileOf.getOrDefault(id, NOTES);
  }

  /** The link to an entry in its index. */
  String entryLink(String entry) {
    return indexFile(entries.get(entry).kind()) + "#entry_" + entry;
  }

  boolean hasEntry(String entry) {
    return entries.containsKey(entry);
  }

  Entry entry(String id) {
    return entries.get(id);
  }

  List<Mention> mentions(String unit) {
    return mentions.getOrDefault(unit, List.of());
  }

  List<PageStart> starts(String unit) {
    return starts.getOrDefault(unit, List.of());
  }

  static String indexFile(EntityKind kind) {
    return "index-" + kind.key() + ".xhtml";
  }

  /** The name of a division in the contents. */
  String name(Division division) {
    return division.hasHead() ? division.head() : labels.get("division." + division.kind().key());
  }

  private void place(Division division, String file) {
    fileOf.put(division.id(), file);
    division.blocks().forEach(block -> place(block, file));
    division.divisions().forEach(inner -> place(inner, file));
  }

  private void place(Block block, String file) {
    fileOf.put(block.id(), file);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(child -> place(child, file));
    }
  }

  private void makeChapters() {
    String title = labels.get("title-page");
    chapters.add(new Chapter("title", "title.xhtml", title, "titlepage", Matter.title(this)));
    for (Division division : work.edition().divisions()) {
      String xhtml = new TextFile(this).of(division);
      chapters.add(new Chapter(division.id(), division.id() + ".xhtml", name(division), "", xhtml));
    }
    if (!work.edition().notes().isEmpty()) {
      String notes = labels.get("notes");
      chapters.add(new Chapter("notes", NOTES, notes, "endnotes", new TextFile(this).notes(notes)));
    }
    for (EntityKind kind : EntityKind.values()) {
      if (!work.index().entries(kind).isEmpty()) {
        String name = labels.get("index." + kind.key());
        String file = indexFile(kind);
        String xhtml = new IndexFile(this).of(kind, name);
        chapters.add(new Chapter("index-" + kind.key(), file, name, "index", xhtml));
      }
    }
    String about = labels.get("colophon");
    chapters.add(
        new Chapter("colophon", "colophon.xhtml", about, "colophon", Matter.colophon(this)));
  }
}
