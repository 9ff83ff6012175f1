package org.engross.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;

/** The HTML tags that stand for marks where Markdown has no sign or its sign would not hold. */
final class Tags {
  private static final Map<String, MarkKind> SIMPLE = new TreeMap<>();

  static {
    SIMPLE.put("em", MarkKind.EMPHASIS);
    SIMPLE.put("i", MarkKind.EMPHASIS);
    SIMPLE.put("strong", MarkKind.STRONG);
    SIMPLE.put("u", MarkKind.UNDERLINE);
    SIMPLE.put("sup", MarkKind.SUPERSCRIPT);
    SIMPLE.put("sub", MarkKind.SUBSCRIPT);
  }

  private Tags() {}

  /** The name of the element for a mark. */
  static String name(MarkKind kind) {
    return switch (kind) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case UNDERLINE -> "u";
      case SUPERSCRIPT -> "sup";
      case SUBSCRIPT -> "sub";
      case NOTE, LINK -> "a";
      case LANGUAGE, BREAK -> "span";
    };
  }

  /** The attribute of the opening tag, with the space before it. */
  static String attribute(Mark mark) {
    String name =
        switch (mark.kind()) {
          case NOTE -> "note";
          case LINK -> "href";
          case LANGUAGE -> "lang";
          case BREAK -> "break";
          default -> "value";
        };
    boolean plain = SIMPLE.containsValue(mark.kind()) && mark.value().isEmpty();
    return plain ? "" : " " + name + "=\"" + Escapes.attribute(mark.value()) + "\"";
  }

  /** The kind of mark an opening tag begins; empty for a tag that is none of ours. */
  static Optional<MarkKind> kind(String name, Map<String, String> attributes) {
    String base = name.replaceFirst("-\\d+$", "");
    if (SIMPLE.containsKey(base)) {
      return Optional.of(SIMPLE.get(base));
    }
    if (base.equals("a") && attributes.containsKey("note")) {
      return Optional.of(MarkKind.NOTE);
    }
    if (base.equals("a") && attributes.containsKey("href")) {
      return Optional.of(MarkKind.LINK);
    }
    if (base.equals("span") && attributes.containsKey("lang")) {
      return Optional.of(MarkKind.LANGUAGE);
    }
    boolean isBreak = base.equals("span") && attributes.containsKey("break");
    return isBreak ? Optional.of(MarkKind.BREAK) : Optional.empty();
  }
}
