package org.engross.publish.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.Stretches;
import org.engross.index.Mention;
import org.engross.publish.html.view.Inline;
import org.engross.typeset.PageMap.PageStart;

/**
 * Turns a unit's characters and all that is known of them into a tree. The string is cut wherever a
 * mark, a mention or a page begins or ends; runs that share an outer property share its element. A
 * page that begins within a link splits it, since links do not nest.
 */
final class Inlines {
  /** A property of a run of characters that becomes an element. */
  private record Span(int start, int end, int rank, Inline element) {}

  private static final Comparator<Span> OUTER_FIRST =
      Comparator.comparingInt(Span::rank)
          .thenComparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  private final Site site;
  private final String file;
  private final Set<String> seenNotes = new HashSet<>();

  /**
   * @param file the page that will show the texts; links are relative to it
   */
  Inlines(Site site, String file) {
    this.site = site;
    this.file = file;
  }

  /** The tree of a unit's text, its names linked to their entries. */
  List<Inline> linked(String unit, RichText text) {
    return tree(text, spans(unit, text, true), site.starts(unit));
  }

  /** The tree of a head's text: no names are linked, and no page begins in it. */
  List<Inline> head(String unit, RichText text) {
    return tree(text, spans(unit, text, false), List.of());
  }

  /** The marks of the pages that begin in a unit. */
  List<Inline> pages(String unit) {
    return site.starts(unit).stream().map(this::page).toList();
  }

  /** Whether the mark of a note has been shown. */
  boolean marked(String note) {
    return seenNotes.contains(note);
  }

  private List<Span> spans(String unit, RichText text, boolean links) {
    List<Span> spans = new ArrayList<>();
    for (Mark mark : text.marks()) {
      Inline element = element(mark);
      if (!element.type().isEmpty()) {
        spans.add(new Span(mark.start(), mark.end(), rank(mark.kind()), element));
      }
    }
    if (links) {
      mentions(unit, text, spans);
    }
    spans.sort(OUTER_FIRST);
    return spans;
  }

  /** Only the longest of nested names is linked, and none within a link or note mark. */
  private void mentions(String unit, RichText text, List<Span> spans) {
    BitSet taken = new BitSet(text.string().length());
    spans.stream().filter(s -> s.rank() == 1).forEach(s -> taken.set(s.start(), s.end()));
    for (Mention mention : site.mentions(unit)) {
      boolean within = mention.start() < mention.end() && mention.end() <= text.string().length();
      boolean free = within && taken.get(mention.start(), mention.end()).isEmpty();
      if (!mention.inner() && free && site.entry(mention.entry()).isPresent()) {
        String href = Addresses.root(file) + site.entryPage(mention.entry());
        Inline element = new Inline("mention", "", "", href, "", List.of());
        spans.add(new Span(mention.start(), mention.end(), 1, element));
        taken.set(mention.start(), mention.end());
      }
    }
  }

  private Inline element(Mark mark) {
    return switch (mark.kind()) {
      case EMPHASIS -> plain("emphasis");
      case STRONG -> plain("strong");
      case UNDERLINE -> plain("underline");
      case SUPERSCRIPT -> plain("sup");
      case SUBSCRIPT -> plain("sub");
      case BREAK -> plain("break");
      case LANGUAGE -> new Inline("language", "", "", "", mark.value(), List.of());
      case LINK -> new Inline("link", "", "", mark.value(), "", List.of());
      case NOTE -> note(mark.value());
    };
  }

  private Inline note(String note) {
    String id = seenNotes.add(note) ? note + "__mark" : "";
    String type = site.isEditorial(note) ? "editor-note" : "note";
    return new Inline(type, id, "", site.addresses().link(file, note), "", List.of());
  }

  private static Inline plain(String type) {
    return new Inline(type, "", "", "", "", List.of());
  }

  private static int rank(MarkKind kind) {
    return switch (kind) {
      case LANGUAGE -> 0;
      case LINK, NOTE -> 1;
      case STRONG -> 2;
      case EMPHASIS -> 3;
      case UNDERLINE -> 4;
      case SUPERSCRIPT, SUBSCRIPT -> 5;
      case BREAK -> 6;
    };
  }

  private Inline page(PageStart start) {
    return new Inline("page", start.id(), start.label(), site.pdf(file, start), "", List.of());
  }

  private List<Inline> tree(RichText text, List<Span> spans, List<PageStart> starts) {
    String string = text.string();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, string.length()));
    spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    starts.forEach(start -> cuts.add(Math.min(start.offset(), string.length())));
    Set<Integer> soft = new HashSet<>(site.softSpaces().ends(string));
    cuts.addAll(soft);
    Stretches<Span> open = new Stretches<>(spans, Span::start, Span::end);
    InlineTree tree = new InlineTree();
    int page = 0;
    int from = 0;
    for (int cut : cuts) {
      if (cut > from) {
        List<Inline> elements = open.over(from, cut).stream().map(Span::element).toList();
        tree.add(string.substring(from, cut), elements);
        if (soft.contains(cut)) {
          tree.mayBreak();
        }
      }
      while (page < starts.size() && Math.min(starts.get(page).offset(), string.length()) <= cut) {
        tree.page(page(starts.get(page)));
        page++;
      }
      from = cut;
    }
    return tree.finish();
  }
}
