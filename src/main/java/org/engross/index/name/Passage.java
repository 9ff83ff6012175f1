package org.engross.index.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.edition.TextUnit;
import org.engross.edition.TextUnit.Role;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;

/**
 * A text of the edition that may hold names, cut into tokens by its own language's rules.
 *
 * @param capitals whether it is printed in capitals throughout, as some heads are
 * @param front whether it belongs to the front matter (symbol, session, printed title)
 */
public record Passage(
    TextUnit unit, NamePack pack, List<Token> tokens, boolean capitals, boolean front) {

  /** A head counts as set in capitals when all but one word in so many is. */
  private static final int MOSTLY = 5;

  /**
   * The texts of an edition, in reading order. Printed labels hold no names and are left out, and
   * so are editors' notes: what an editor names, the document does not.
   */
  static List<Passage> of(Edition edition, Recall recall) {
    Map<String, String> languages = new HashMap<>();
    Map<String, Boolean> front = new HashMap<>();
    for (Division division : edition.divisions()) {
      boolean isFront = division.kind() == org.engross.draft.DivisionKind.FRONT;
      walk(division, edition.metadata().language(), isFront, languages, front);
    }
    Set<String> added = new HashSet<>();
    edition.notes().stream().filter(Note::editorial).forEach(note -> added.add(note.id()));
    List<Passage> passages = new ArrayList<>();
    for (TextUnit unit : edition.units()) {
      if (!added.contains(unit.anchor())
          && unit.role() != Role.DIVISION_LABEL
          && unit.role() != Role.PARAGRAPH_LABEL
          && unit.role() != Role.NOTE_LABEL) {
        String fallback = edition.metadata().language();
        String language = languages.getOrDefault(unit.anchor(), fallback);
        boolean isFront = front.getOrDefault(unit.anchor(), false);
        passages.add(recall.passage(unit, NamePack.of(language), isFront));
      }
    }
    return List.copyOf(passages);
  }

  static Passage of(TextUnit unit, NamePack pack, boolean front) {
    List<Token> tokens = Tokens.of(withoutNotes(unit.text()), pack.spelling());
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    long high = words.stream().filter(Token::isAllCapitals).count();
    boolean capitals = !words.isEmpty() && MOSTLY * high >= (MOSTLY - 1) * words.size();
    return new Passage(unit, pack, tokens, capitals, front);
  }

  /**
   * Whether a unit reads as this does; where in the source its characters stand does not matter.
   */
  boolean isOf(TextUnit other, NamePack with, boolean inFront) {
    return front == inFront
        && pack == with
        && unit.text().string().equals(other.text().string())
        && unit.text().marks().equals(other.text().marks())
        && unit.anchor().equals(other.anchor())
        && unit.role() == other.role()
        && unit.section().equals(other.section())
        && unit.paragraph() == other.paragraph();
  }

  /** The same for a unit that reads alike. */
  Passage at(TextUnit other) {
    return new Passage(other, pack, tokens, capitals, front);
  }

  /** The words from one token to another, for messages and keys. */
  public String text(int from, int to) {
    return unit.text().string().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Whether a sentence, or the text itself, begins with a token. */
  public boolean startsSentence(int token) {
    int before = token - 1;
    while (before >= 0 && (tokens.get(before).isMark('"') || tokens.get(before).isMark('('))) {
      before--;
    }
    return before < 0
        || tokens.get(before).isMark('.')
        || tokens.get(before).isMark(':')
        || tokens.get(before).isMark(';')
        || tokens.get(before).isMark('?');
  }

  /** Printed reference marks of notes are no part of the words they stand at. */
  private static String withoutNotes(RichText text) {
    StringBuilder out = new StringBuilder(text.string());
    for (Mark mark : text.marks()) {
      if (mark.kind() == MarkKind.NOTE) {
        for (int i = mark.start(); i < mark.end(); i++) {
          out.setCharAt(i, ' ');
        }
      }
    }
    return out.toString();
  }

  private static void walk(
      Division division,
      String around,
      boolean isFront,
      Map<String, String> languages,
      Map<String, Boolean> front) {
    String language = division.language().isEmpty() ? around : division.language();
    languages.put(division.id(), language);
    front.put(division.id(), isFront);
    division.blocks().forEach(block -> walk(block, language, isFront, languages, front));
    division.divisions().forEach(inner -> walk(inner, language, isFront, languages, front));
  }

  private static void walk(
      Block block,
      String around,
      boolean isFront,
      Map<String, String> languages,
      Map<String, Boolean> front) {
    boolean own = block instanceof Block.Paragraph p && !p.language().isEmpty();
    String language = own ? ((Block.Paragraph) block).language() : around;
    languages.put(block.id(), language);
    front.put(block.id(), isFront);
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.children().forEach(c -> walk(c, language, isFront, languages, front));
    }
  }
}
