package org.engross.markdown;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.DraftBlock.Head;
import org.engross.draft.DraftBlock.NoteText;
import org.engross.draft.DraftBlock.Para;
import org.engross.draft.DraftBlock.Signatory;
import org.engross.draft.DraftBlock.Table;
import org.engross.draft.Found;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.engross.source.Aligner;
import org.engross.source.Ledger;
import org.engross.source.LedgerProof;
import org.engross.source.Origin;
import org.engross.source.SourceText;
import org.engross.source.SourcedText;

/** Gives a draft that was read from Markdown its origins, its lines and its ledger again. */
public final class Provenance {
  private Provenance() {}

  /**
   * A draft with its ledger.
   *
   * @param ledger explains every difference between the source and the draft
   */
  public record Sourced(Draft draft, Ledger ledger) {}

  /**
   * Restores what Markdown cannot carry.
   *
   * @param read the draft as read from Markdown
   * @param recognised the recogniser's draft of the same source
   * @param ledger the recogniser's ledger
   * @return the draft of the Markdown with origins, and the ledger with the editor's changes; a
   *     problem if source and ledger do not give the draft's words
   */
  public static Checked<Sourced> restore(
      SourceText source, Draft recognised, Ledger ledger, Draft read) {
    if (read.content().equals(recognised.content())) {
      return proved(source, new Sourced(recognised, ledger));
    }
    Aligner.Alignment alignment = Aligner.align(source, texts(recognised), ledger, texts(read));
    Draft draft = withOrigins(read, alignment.origins());
    draft = withLines(draft, recognised, source);
    return proved(source, new Sourced(draft, alignment.ledger()));
  }

  /** All texts of a draft in its order, as the ledger's proof wants them. */
  public static List<SourcedText> texts(Draft draft) {
    List<SourcedText> texts = new ArrayList<>();
    int notes = 0;
    for (DraftBlock block : draft.blocks()) {
      boolean isNote = block instanceof NoteText;
      notes += isNote ? 1 : 0;
      int note = isNote ? notes : SourcedText.NO_NOTE;
      map(
          block,
          block.found(),
          text -> {
            texts.add(new SourcedText(text.string(), text.origin(), note));
            return text;
          });
    }
    return texts;
  }

  private static Checked<Sourced> proved(SourceText source, Sourced sourced) {
    List<Problem> problems = LedgerProof.check(source, sourced.ledger(), texts(sourced.draft()));
    return new Checked<>(sourced, problems);
  }

  private static Draft withOrigins(Draft draft, List<Origin> origins) {
    Iterator<Origin> next = origins.iterator();
    return new Draft(
        draft.blocks().stream()
            .map(block -> map(block, block.found(), text -> text.withOrigin(next.next())))
            .toList());
  }

  /** Lines come from the origins; the rule stays where the block stays what it was. */
  private static Draft withLines(Draft draft, Draft recognised, SourceText source) {
    Map<Integer, DraftBlock> old = new TreeMap<>();
    for (DraftBlock block : recognised.blocks()) {
      first(block).ifPresent(offset -> old.putIfAbsent(offset, block));
    }
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      Optional<DraftBlock> same =
          first(block).flatMap(o -> Optional.ofNullable(old.get(o))).filter(o -> isKind(o, block));
      String rule = same.map(o -> o.found().rule()).orElse(Found.NOWHERE.rule());
      blocks.add(map(block, lines(block, rule, source), text -> text));
    }
    return new Draft(blocks);
  }

  private static boolean isKind(DraftBlock a, DraftBlock b) {
    if (a instanceof Head head && b instanceof Head other) {
      return head.kind() == other.kind() && head.level() == other.level();
    }
    if (a instanceof Para para && b instanceof Para other) {
      return para.kind() == other.kind() && para.depth() == other.depth();
    }
    return a.getClass() == b.getClass();
  }

  private static Optional<Integer> first(DraftBlock block) {
    return texts(new Draft(List.of(block))).stream()
        .map(text -> text.origin().start())
        .filter(start -> start >= 0)
        .findFirst();
  }

  private static Found lines(DraftBlock block, String rule, SourceText source) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (SourcedText text : texts(new Draft(List.of(block)))) {
      if (text.origin().start() >= 0) {
        first = Math.min(first, text.origin().start());
        last = Math.max(last, text.origin().end() - 1);
      }
    }
    return last < 0
        ? new Found(rule, 0, 0)
        : new Found(rule, source.lineOf(first) + 1, source.lineOf(last) + 1);
  }

  /** The same block with each of its texts, in order, replaced. */
  private static DraftBlock map(DraftBlock block, Found found, UnaryOperator<RichText> change) {
    if (block instanceof Head h) {
      RichText label = change.apply(h.label());
      return new Head(h.kind(), h.level(), h.language(), label, change.apply(h.title()), found);
    }
    if (block instanceof Para p) {
      RichText label = change.apply(p.label());
      return new Para(p.kind(), p.depth(), p.language(), label, change.apply(p.text()), found);
    }
    if (block instanceof Table t) {
      List<List<RichText>> rows = new ArrayList<>();
      t.rows().forEach(row -> rows.add(row.stream().map(change).toList()));
      return new Table(t.headRows(), rows, found);
    }
    if (block instanceof Signatory s) {
      List<SignatoryLine> lines = new ArrayList<>();
      s.lines().forEach(l -> lines.add(new SignatoryLine(l.role(), change.apply(l.text()))));
      return new Signatory(lines, found);
    }
    NoteText note = (NoteText) block;
    RichText label = change.apply(note.label());
    return new NoteText(note.key(), label, note.paragraphs().stream().map(change).toList(), found);
  }
}
