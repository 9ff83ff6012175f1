package org.engross.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.edition.Division;
import org.engross.edition.Note;
import org.engross.publish.text.PlainText;

/** Each page of the text as a file of plain text that can be taken away by itself. */
final class PartFiles {
  private final Site site;

  PartFiles(Site site) {
    this.site = site;
  }

  /** The file of a page; it stands apart, where no other file has its name. */
  static String file(Addresses.Page page) {
    return "parts/" + page.file().replaceFirst("html$", "txt");
  }

  /** The words of a page, below what they are taken from. */
  String text(Addresses.Page page, String name) {
    List<String> above = new ArrayList<>();
    above.add(site.metadata().title());
    above.add(name);
    above.add(site.addresses().absoluteFile(page.file()));
    above.add(site.view().seal());
    Optional<Division> head = page.isFirst() ? Optional.of(page.division()) : Optional.empty();
    List<Note> notes =
        site.work().edition().notes().stream()
            .filter(note -> site.addresses().fileOf(note.id()).equals(page.file()))
            .toList();
    return PlainText.part(
        above, head, page.blocks(), page.shown(), notes, site.words().get("note.editor"));
  }
}
