package org.engross.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.RichText;
import org.engross.source.Ledger;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/**
 * Says of a draft that an editor corrected where its characters come from in the source, by
 * comparing it word by word with what the recogniser made; what the editor added, left out or put
 * differently becomes a ledger entry of the rule {@code editor}.
 */
public final class Provenance {
  private static final String RULE = "editor";
  private static final String REASON = "Decided by the editor, in edition.md.";

  private final SourceText source;
  private final List<WordPlace> before;
  private final List<WordPlace> after;
  private final int[] match;

  private Provenance(SourceText source, Draft recognised, Draft corrected) {
    this.source = source;
    this.before = WordPlace.all(Texts.of(recognised));
    this.after = WordPlace.all(Texts.of(corrected));
    this.match =
        WordMatch.of(
            before.stream().map(WordPlace::word).toList(),
            after.stream().map(WordPlace::word).toList());
  }

  /** A draft whose texts have origins, and every difference between it and the source. */
  public record Traced(Draft draft, Ledger ledger) {}

  /**
   * Traces a corrected draft.
   *
   * @param recognised the recogniser's draft, with origins
   * @param ledger the recogniser's
   * @param corrected the draft read from Markdown, without origins
   */
  public static Traced trace(SourceText source, Draft recognised, Ledger ledger, Draft corrected) {
    if (corrected.content().equals(recognised.content())) {
      return new Traced(recognised, ledger);
    }
    Provenance provenance = new Provenance(source, recognised, corrected);
    Ledger all = provenance.ledger(ledger);
    return new Traced(provenance.draft(corrected), all);
  }

  private Draft draft(Draft corrected) {
    Iterator<RichText> traced = texts(Texts.of(corrected)).iterator();
    List<DraftBlock> blocks = new ArrayList<>();
    for (DraftBlock block : corrected.blocks()) {
      DraftBlock withOrigins = Texts.replace(block, text -> traced.next(), block.found());
      Found found = found(Texts.of(withOrigins));
      blocks.add(Texts.replace(withOrigins, text -> text, found));
    }
    return new Draft(blocks);
  }

  private List<RichText> texts(List<RichText> corrected) {
    int[][] places = new int[corrected.size()][];
    for (int text = 0; text < places.length; text++) {
      places[text] = new int[corrected.get(text).string().length()];
      Arrays.fill(places[text], -1);
    }
    for (int i = 0; i < match.length; i++) {
      if (match[i] >= 0) {
        int[] sources = before.get(match[i]).sources();
        System.arraycopy(
            sources, 0, places[after.get(i).text()], after.get(i).at(), sources.length);
      }
    }
    List<RichText> texts = new ArrayList<>();
    for (int text = 0; text < places.length; text++) {
      fillSpaces(corrected.get(text).string(), places[text]);
      texts.add(corrected.get(text).withOrigin(origin(places[text])));
    }
    return texts;
  }

  /** A space between two words is the source's own where the source has it at that place. */
  private void fillSpaces(String string, int[] places) {
    for (int i = 1; i + 1 < places.length; i++) {
      int place = places[i - 1] + 1;
      boolean between = places[i - 1] >= 0 && places[i + 1] == place + 1;
      if (places[i] < 0 && between && string.charAt(i) == source.text().charAt(place)) {
        places[i] = place;
      }
    }
  }

  private static Origin origin(int[] places) {
    List<Origin.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0) {
        continue;
      }
      int start = i;
      while (i + 1 < places.length && places[i + 1] == places[i] + 1) {
        i++;
      }
      pieces.add(new Origin.Piece(start, places[start], i - start + 1));
    }
    return new Origin(pieces);
  }

  private Found found(List<RichText> texts) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (RichText text : texts) {
      for (Origin.Piece piece : text.origin().pieces()) {
        first = Math.min(first, piece.source());
        last = Math.max(last, piece.source() + piece.length() - 1);
      }
    }
    return last < 0
        ? Found.NOWHERE
        : new Found(RULE, source.lineOf(first) + 1, source.lineOf(last) + 1);
  }

  private Ledger ledger(Ledger recogniser) {
    List<Ledger.Entry> editors = new ArrayList<>();
    int old = 0;
    int words = 0;
    while (old < before.size() || words < after.size()) {
      int added = words;
      while (words < after.size() && match[words] < 0) {
        words++;
      }
      int next = words < after.size() ? match[words] : before.size();
      if (next > old || words > added) {
        change(old, next, added, words, editors);
      }
      old = next + 1;
      words++;
    }
    List<Ledger.Entry> all = new ArrayList<>(editors);
    recogniser.entries().stream().filter(e -> outside(e, editors)).forEach(all::add);
    return new Ledger(all);
  }

  /** The words of the source from {@code old} to {@code next} gave way to those from … to. */
  private void change(int old, int next, int from, int to, List<Ledger.Entry> editors) {
    String instead = WordPlace.joined(after.subList(from, to));
    int word = old;
    while (word < next) {
      int start = before.get(word).start();
      int end = before.get(word).end();
      int text = before.get(word).text();
      while (++word < next && before.get(word).text() == text && before.get(word).start() >= end) {
        end = before.get(word).end();
      }
      if (start >= 0) {
        String was = source.text().substring(start, end);
        editors.add(new Ledger.Entry(start, was, instead, RULE, REASON));
        instead = "";
      }
    }
    if (!instead.isEmpty()) {
      int place = old == 0 ? 0 : Math.max(0, before.get(old - 1).end());
      editors.add(new Ledger.Entry(place, "", instead, RULE, REASON));
    }
  }

  private static boolean outside(Ledger.Entry entry, List<Ledger.Entry> editors) {
    return editors.stream()
        .noneMatch(
            e -> !e.before().isEmpty() && e.start() <= entry.start() && entry.end() <= e.end());
  }
}
