package org.engross.register;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.edition.TextUnit;
import org.engross.register.Register.CitedPlace;
import org.engross.register.Register.Kind;

/** Lists the citable places of an edition in reading order. */
final class Places {
  private final String edition;
  private final List<CitedPlace> places = new ArrayList<>();
  private final TreeMap<String, String> labels = new TreeMap<>();

  private Places(String edition) {
    this.edition = edition;
  }

  /** The places with the ids the structure gives them, all new in this edition. */
  static List<CitedPlace> of(Edition edition) {
    Places walk = new Places(edition.metadata().edition());
    for (TextUnit unit : edition.units()) {
      String paragraph = unit.paragraph() > 0 ? " ¶" + unit.paragraph() : "";
      walk.labels.putIfAbsent(unit.anchor(), unit.section() + paragraph);
    }
    edition.divisions().forEach(walk::division);
    edition.notes().forEach(walk::note);
    return walk.places;
  }

  private void division(Division division) {
    StringBuilder words = new StringBuilder(division.title().string());
    division.blocks().forEach(block -> collect(block, words));
    add(Kind.DIVISION, division.id(), division.reference(), words.toString());
    division.blocks().forEach(this::block);
    division.divisions().forEach(this::division);
  }

  private void block(Block block) {
    String label = labels.getOrDefault(block.id(), block.id());
    if (block instanceof Block.Paragraph paragraph) {
      add(Kind.PARAGRAPH, block.id(), label, paragraph.text().string());
      paragraph.children().forEach(this::block);
    } else {
      StringBuilder words = new StringBuilder();
      collect(block, words);
      Kind kind = block instanceof Block.Table ? Kind.TABLE : Kind.SIGNATORY;
      add(kind, block.id(), label, words.toString());
    }
  }

  private void note(Note note) {
    StringBuilder words = new StringBuilder();
    note.paragraphs().forEach(paragraph -> words.append(paragraph.string()).append(' '));
    add(Kind.NOTE, note.id(), "n. " + note.label().string(), words.toString());
  }

  private static void collect(Block block, StringBuilder words) {
    if (block instanceof Block.Paragraph paragraph) {
      words.append(' ').append(paragraph.text().string());
      paragraph.children().forEach(child -> collect(child, words));
    } else if (block instanceof Block.Table table) {
      for (List<RichText> row : table.rows()) {
        row.forEach(cell -> words.append(' ').append(cell.string()));
      }
    } else if (block instanceof Block.Signatory signatory) {
      for (SignatoryLine line : signatory.lines()) {
        words.append(' ').append(line.text().string());
      }
    }
  }

  private void add(Kind kind, String id, String label, String words) {
    places.add(
        new CitedPlace(kind, id, label, Fingerprint.of(words), new TreeMap<>(), edition, edition));
  }
}
