package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;
import org.engross.draft.Stretches;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.language.Labels;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Features;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.Inline.Segment;

/**
 * Cuts texts into segments where a mark or a name begins or ends, and makes the elements for links
 * and for foreign words.
 */
final class Inlines {
  private static final char LINE_END = '\u2028';
  private static final Features SUPERIOR = Features.of("sups", "lnum");

  private final TagTree tags;
  private final Labels labels;
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Note> notes = new HashMap<>();
  private final Map<String, Integer> noteParents = new HashMap<>();

  /** The ids of the elements around the marks of each note. */
  private final Map<String, List<String>> noteMarks = new HashMap<>();

  Inlines(TagTree tags, Edition edition, Index index, Labels labels) {
    this.tags = tags;
    this.labels = labels;
    for (Entry entry : index.entries()) {
      entries.put(entry.id(), entry);
    }
    for (Mention mention : index.mentions()) {
      if (!mention.inner() && entries.containsKey(mention.entry())) {
        mentions.computeIfAbsent(mention.unit(), u -> new ArrayList<>()).add(mention);
      }
    }
    edition.notes().forEach(note -> notes.put(note.id(), note));
  }

  /** How a text is to be set. */
  record Context(int tag, Style style, String language) {}

  /** The segments of a unit's text; names in it lead to the index. */
  Inline of(String unit, RichText text, Context context) {
    List<int[]> capitals = Capitals.runs(text.string());
    return cut(unit, text, context, mentions.getOrDefault(unit, List.of()), capitals);
  }

  /** The segments of a head, in which nothing but notes is a link. */
  Inline ofHead(String unit, RichText text, Context context) {
    return cut(unit, text, context, List.of(), List.of());
  }

  /** The element in which a note's mark was set; empty for a note without a mark. */
  Optional<Integer> parentOf(Note note) {
    return Optional.ofNullable(noteParents.get(note.id()));
  }

  /** The ids of the elements that refer to a note. */
  List<String> marksOf(Note note) {
    return List.copyOf(noteMarks.getOrDefault(note.id(), List.of()));
  }

  private Inline cut(
      String unit, RichText text, Context context, List<Mention> names, List<int[]> capitals) {
    List<Segment> segments = new ArrayList<>();
    Map<Link, Integer> made = new HashMap<>();
    Stretches<int[]> high = new Stretches<>(capitals, run -> run[0], run -> run[1]);
    Stretches<Mention> named = new Stretches<>(names, Mention::start, Mention::end);
    Stretches<Mark> marks = new Stretches<>(text.marks(), Mark::start, Mark::end);
    int start = 0;
    for (int end : ends(text, names, capitals)) {
      boolean small = !high.over(start, end).isEmpty();
      Style style = small ? Capitals.smallened(context.style()) : context.style();
      Context here = new Context(context.tag(), style, context.language());
      Run run = new Run(start, end, named.over(start, end), marks.over(start, end));
      segments.add(segment(text, here, run, made));
      start = end;
    }
    return new Inline(unit, broken(text), segments);
  }

  private static TreeSet<Integer> ends(RichText text, List<Mention> names, List<int[]> capitals) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (int[] run : capitals) {
      ends.add(run[0]);
      ends.add(run[1]);
    }
    for (Mark mark : text.marks()) {
      ends.add(mark.start());
      ends.add(mark.end());
    }
    for (Mention name : names) {
      ends.add(name.start());
      ends.add(Math.min(name.end(), text.string().length()));
    }
    ends.add(text.string().length());
    ends.remove(0);
    return ends;
  }

  /** Characters between two places where a mark or a name begins or ends. */
  private record Run(int start, int end, List<Mention> names, List<Mark> marks) {}

  private Segment segment(RichText text, Context context, Run run, Map<Link, Integer> made) {
    Style style = context.style();
    String language = context.language();
    Link link = Link.NONE;
    for (Mention name : run.names()) {
      link = mentioned(name);
    }
    for (Mark mark : run.marks()) {
      style = styled(style, mark, text);
      language = mark.kind() == MarkKind.LANGUAGE ? mark.value() : language;
      link = linked(mark, link);
      noteParents.putIfAbsent(link.note(), context.tag());
    }
    int tag = context.tag();
    int key = Inline.NO_LINK;
    if (link != Link.NONE) {
      key = made.computeIfAbsent(link, l -> linkTag(l, context.tag()));
      tag = key;
    }
    if (!language.equals(context.language())) {
      tag = tags.add(tag, "Span", language, "", Map.of());
    }
    return new Segment(
        run.start(),
        run.end(),
        tag,
        key,
        style,
        language,
        link.target(),
        link.description(),
        link.note());
  }

  /** The mark of a note is a reference to it, in which stands the link. */
  private int linkTag(Link link, int parent) {
    if (link.note().isEmpty()) {
      return tags.add(parent, "Link");
    }
    List<String> marks = noteMarks.computeIfAbsent(link.note(), note -> new ArrayList<>());
    String id = link.note() + "__mark_" + (marks.size() + 1);
    marks.add(id);
    return tags.add(tags.add(parent, "Reference", "", id, Map.of("Ref", link.note())), "Link");
  }

  /** Where a segment leads; {@code at} tells links to one target apart. */
  private record Link(int at, String target, String description, String note) {
    static final Link NONE = new Link(-1, "", "", "");
  }

  private Link mentioned(Mention name) {
    Entry entry = entries.get(name.entry());
    return new Link(name.start(), "#entry_" + entry.id(), entry.heading(), "");
  }

  private Link linked(Mark mark, Link around) {
    if (mark.kind() == MarkKind.LINK) {
      return new Link(mark.start(), mark.value(), mark.value(), "");
    }
    if (mark.kind() == MarkKind.NOTE && notes.containsKey(mark.value())) {
      String label = notes.get(mark.value()).label().string();
      String spoken = labels.get("note.spoken", label);
      return new Link(mark.start(), "#" + mark.value(), spoken, mark.value());
    }
    return around;
  }

  private static Style styled(Style style, Mark mark, RichText text) {
    return switch (mark.kind()) {
      case EMPHASIS, UNDERLINE -> style.with(turned(style.cut()));
      case STRONG -> style.with(strong(style.cut()));
      case SUPERSCRIPT -> raised(style, 360);
      case SUBSCRIPT -> raised(style, -140);
      case NOTE -> noteMark(style, text.string().substring(mark.start(), mark.end()));
      default -> style;
    };
  }

  private static Style noteMark(Style style, String mark) {
    boolean figures = mark.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'z');
    return figures ? style.with(SUPERIOR) : style;
  }

  private static Style raised(Style style, int thousandths) {
    Features features = Features.of("lnum");
    int size = style.size() * 65 / 100;
    return new Style(
        style.cut(), size, features, style.tracking(), style.size() * thousandths / 1000);
  }

  private static Cut turned(Cut cut) {
    return switch (cut) {
      case REGULAR -> Cut.ITALIC;
      case ITALIC -> Cut.REGULAR;
      case SEMIBOLD -> Cut.SEMIBOLD_ITALIC;
      case SEMIBOLD_ITALIC -> Cut.SEMIBOLD;
      case BOLD -> Cut.BOLD_ITALIC;
      case BOLD_ITALIC -> Cut.BOLD;
    };
  }

  private static Cut strong(Cut cut) {
    return cut.italic() ? Cut.SEMIBOLD_ITALIC : Cut.SEMIBOLD;
  }

  /** The characters with the line ends that belong to the text made into such. */
  private static String broken(RichText text) {
    StringBuilder string = new StringBuilder(text.string());
    for (Mark mark : text.marks()) {
      if (mark.kind() == MarkKind.BREAK) {
        string.setCharAt(mark.start(), LINE_END);
      }
    }
    return string.toString();
  }
}
