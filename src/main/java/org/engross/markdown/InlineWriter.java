package org.engross.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.RichText;

/**
 * Writes one text with its marks. Markdown's own signs are used where they are certain to be read
 * as such; otherwise an HTML tag stands for the mark.
 */
final class InlineWriter {
  private final Map<String, String> noteLabels;

  /**
   * @param noteLabels the printed label of each note, by key
   */
  InlineWriter(Map<String, String> noteLabels) {
    this.noteLabels = noteLabels;
  }

  /** What stands before a text on its line. */
  enum After {
    /** Nothing: signs of lists and heads must be escaped; words in bold would be a label. */
    NOTHING,
    /** Attributes, or the signs of a head: words in bold would be a label. */
    ATTRIBUTES,
    /** The bar of a table's cell. */
    BAR,
    /** A label. */
    LABEL
  }

  /** A printed label with the signs that make it one. */
  String label(RichText label, boolean head) {
    String string = label.string();
    boolean bold =
        label.marks().isEmpty()
            && isInk(string.charAt(0))
            && isInk(string.charAt(string.length() - 1))
            && (head || PrintedLabel.isNumber(string));
    String written = write(label, After.LABEL, true);
    return bold ? "**" + written + "**" : "<b>" + written + "</b>";
  }

  /** The text of a block. */
  String write(RichText text, After after) {
    return write(text, after, false);
  }

  private String write(RichText text, After after, boolean inLabel) {
    boolean first = after == After.NOTHING || after == After.BAR;
    List<Sign> signs = signs(text, after, inLabel);
    List<Sign> open = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    int at = 0;
    int next = 0;
    int length = text.string().length();
    while (at < length || !open.isEmpty()) {
      close(open, at, out);
      while (next < signs.size() && signs.get(next).start() == at) {
        Sign sign = signs.get(next);
        out.append(sign.open());
        open.add(sign);
        next++;
      }
      int until = next < signs.size() ? signs.get(next).start() : length;
      for (Sign sign : open) {
        until = Math.min(until, sign.end());
      }
      boolean replaced = open.stream().anyMatch(Sign::replaces);
      if (!replaced) {
        Escapes.escape(text.string(), at, until, first, out);
      }
      at = until;
      if (at == length) {
        close(open, at, out);
      }
    }
    return out.toString();
  }

  private static void close(List<Sign> open, int at, StringBuilder out) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).end() <= at) {
        out.append(open.remove(i).close());
      }
    }
  }

  /** What is written for a mark; {@code replaces}: the characters themselves are not written. */
  private record Sign(int start, int end, String open, String close, boolean replaces) {}

  private List<Sign> signs(RichText text, After after, boolean inLabel) {
    List<Sign> signs = new ArrayList<>();
    List<Around> around = new ArrayList<>();
    boolean bare = after == After.NOTHING || after == After.ATTRIBUTES;
    Map<String, Integer> lastEnd = new TreeMap<>();
    for (int i = 0; i < text.marks().size(); i++) {
      Mark mark = text.marks().get(i);
      around.removeIf(before -> before.mark().end() < mark.start());
      boolean likeLabel = mark.start() == 0 && mark.kind() == MarkKind.STRONG && bare;
      boolean plain =
          !inLabel && !likeLabel && isAlone(text.marks(), i, around) && canBePlain(text, mark);
      signs.add(plain ? plain(mark) : tag(mark, lastEnd));
      around.add(new Around(mark, plain));
    }
    return signs;
  }

  /**
   * An earlier mark that reaches the one in hand, and whether Markdown's own sign stands for it.
   */
  private record Around(Mark mark, boolean plain) {}

  private Sign plain(Mark mark) {
    return switch (mark.kind()) {
      case NOTE ->
          new Sign(mark.start(), mark.end(), "[^" + NoteKey.encode(mark.value()) + "]", "", true);
      case BREAK -> new Sign(mark.start(), mark.end(), "<br>", "", true);
      case LINK -> new Sign(mark.start(), mark.end(), "[", "](" + mark.value() + ")", false);
      case STRONG -> new Sign(mark.start(), mark.end(), "**", "**", false);
      default -> new Sign(mark.start(), mark.end(), "*", "*", false);
    };
  }

  /** A tag of a name that is not open where the mark stands. */
  private static Sign tag(Mark mark, Map<String, Integer> lastEnd) {
    String base = Tags.name(mark.kind());
    String name = base;
    for (int n = 2; lastEnd.getOrDefault(name, 0) > mark.start(); n++) {
      name = base + "-" + n;
    }
    lastEnd.put(name, mark.end());
    String open = "<" + name + Tags.attribute(mark) + ">";
    return new Sign(mark.start(), mark.end(), open, "</" + name + ">", false);
  }

  /**
   * Whether no other mark begins, ends or crosses within a mark or at its ends. Marks are sorted,
   * so that of the later ones only the next need be looked at.
   */
  private static boolean isAlone(List<Mark> marks, int index, List<Around> around) {
    Mark mark = marks.get(index);
    boolean nextTouches = index + 1 < marks.size() && marks.get(index + 1).start() <= mark.end();
    return !nextTouches && around.stream().allMatch(before -> encloses(before, mark));
  }

  private static boolean encloses(Around before, Mark mark) {
    Mark other = before.mark();
    return other.start() < mark.start() && other.end() > mark.end() && !before.plain();
  }

  /** Whether Markdown's own sign would be read back as the mark. */
  private boolean canBePlain(RichText text, Mark mark) {
    return switch (mark.kind()) {
      case EMPHASIS, STRONG -> mark.value().isEmpty() && isFlanked(text.string(), mark);
      case NOTE -> covered(text, mark).equals(printed(mark.value()));
      case LINK -> isPlainLink(covered(text, mark), mark.value());
      case BREAK -> mark.value().isEmpty() && covered(text, mark).equals(" ");
      default -> false;
    };
  }

  private String printed(String key) {
    return noteLabels.getOrDefault(key, key);
  }

  private static boolean isPlainLink(String words, String address) {
    return address.matches("[a-z]+:[A-Za-z0-9:/?=.,;%+~@-]+")
        && words.matches("[^\\[\\]! ](?:[^\\[\\]!]*[^\\[\\]! ])?");
  }

  /** Letters or figures at both inner ends: a star is then surely an opening and a closing one. */
  private static boolean isFlanked(String text, Mark mark) {
    return isWord(text.charAt(mark.start())) && isWord(text.charAt(mark.end() - 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isInk(char c) {
    return c > ' ' && c < 0xD800 && !Escapes.isSpace(c) && !Character.isISOControl(c);
  }

  private static String covered(RichText text, Mark mark) {
    return text.string().substring(mark.start(), mark.end());
  }
}
