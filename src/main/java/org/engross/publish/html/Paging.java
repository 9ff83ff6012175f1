package org.engross.publish.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;

/**
 * Shares out the text over pages. Where a page ends depends on how many paragraphs there are, not
 * on their words, so that an edition with a word changed keeps its addresses; only whether a
 * division is parted at all depends on its size.
 */
final class Paging {
  /** What a page may weigh in bytes, so that with its frame it stays below 100 kB. */
  private static final int PAGE = 80_000;

  /** Blocks on a page, where all do not fit on one; halved until they do. */
  private static final int BLOCKS = 64;

  private static final int FEWEST = 4;

  /** The markup around a block or head, in bytes, and what links add to the words. */
  private static final int MARKUP = 330;

  private static final double LINKS = 1.25;

  private final List<Addresses.Page> pages = new ArrayList<>();

  List<Addresses.Page> of(Edition edition) {
    edition.divisions().forEach(division -> add(division, ""));
    return List.copyOf(pages);
  }

  private void add(Division division, String around) {
    String language = division.language().isEmpty() ? around : division.language();
    boolean open =
        division.kind() == DivisionKind.TEXT
            || !division.divisions().isEmpty() && weight(division) > PAGE;
    List<Division> shown = open ? List.of() : division.divisions();
    List<List<Block>> parts = parts(division.blocks());
    for (int i = 0; i < parts.size(); i++) {
      List<Division> last = i + 1 == parts.size() ? shown : List.of();
      pages.add(new Addresses.Page(division, language, i + 1, parts.size(), parts.get(i), last));
    }
    if (open) {
      division.divisions().forEach(inner -> add(inner, language));
    }
  }

  private static List<List<Block>> parts(List<Block> blocks) {
    if (weight(blocks) <= PAGE) {
      return List.of(blocks);
    }
    for (int most = BLOCKS; ; most /= 2) {
      List<List<Block>> parts = cut(blocks, most);
      if (most <= FEWEST || parts.stream().allMatch(part -> weight(part) <= PAGE)) {
        return parts;
      }
    }
  }

  private static List<List<Block>> cut(List<Block> blocks, int most) {
    List<List<Block>> parts = new ArrayList<>();
    for (int from = 0; from < blocks.size(); from += most) {
      parts.add(blocks.subList(from, Math.min(blocks.size(), from + most)));
    }
    return parts;
  }

  private static int weight(Division division) {
    int inner = division.divisions().stream().mapToInt(Paging::weight).sum();
    return weight(division.title()) + weight(division.blocks()) + inner;
  }

  private static int weight(List<Block> blocks) {
    return blocks.stream().mapToInt(Paging::weight).sum();
  }

  private static int weight(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return weight(paragraph.text()) + weight(paragraph.children());
    }
    if (block instanceof Block.Table table) {
      return table.rows().stream()
          .flatMap(List::stream)
          .mapToInt(cell -> weight(cell) - MARKUP + 60)
          .sum();
    }
    return ((Block.Signatory) block).lines().stream().mapToInt(line -> weight(line.text())).sum();
  }

  private static int weight(RichText text) {
    int bytes = text.string().getBytes(StandardCharsets.UTF_8).length;
    return MARKUP + (int) (bytes * LINKS);
  }
}
