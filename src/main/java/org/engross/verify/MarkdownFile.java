package org.engross.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.draft.Draft;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.edition.Note;
import org.engross.edition.TextUnit;
import org.engross.markdown.DraftReader;
import org.engross.settings.Metadata;

/**
 * Takes the text out of the Markdown file, which Flexmark reads. Markdown has no ids, so that notes
 * are known by their order.
 */
final class MarkdownFile {
  private MarkdownFile() {}

  /**
   * Its passages in the order of reading, notes last, without those of editors.
   *
   * @param notes ids of all notes, the editors' included, in order
   */
  static Passages of(String name, String markdown, List<String> notes, Expectation expected) {
    Draft draft = DraftReader.read(name, markdown).value();
    Edition edition = EditionBuilder.build(draft, Metadata.builder("").build()).value();
    Map<String, String> known = new TreeMap<>();
    List<Note> read = edition.notes();
    for (int i = 0; i < read.size(); i++) {
      known.put(read.get(i).id(), i < notes.size() ? notes.get(i) : read.get(i).id());
    }
    List<Passage> passages = new ArrayList<>();
    for (TextUnit unit : edition.units()) {
      String note = known.getOrDefault(unit.anchor(), "");
      if (!expected.added().contains(note)) {
        passages.add(new Passage(unit.id(), "", note, true, unit.text().string()));
      }
    }
    return new Passages(passages);
  }
}
