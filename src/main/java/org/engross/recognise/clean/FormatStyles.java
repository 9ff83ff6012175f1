package org.engross.recognise.clean;

import java.util.Map;
import org.engross.draft.MarkKind;
import org.engross.source.SourceText;
import org.engross.source.Style;

/**
 * R909: what a word processor's file, a web page or a PDF sets in italics, raises or links is
 * marked so. Links that lead to a place within the file itself are not kept, for its pages are not.
 */
final class FormatStyles implements Eraser {
  private static final Map<Style.Kind, MarkKind> KINDS =
      Map.of(
          Style.Kind.ITALIC, MarkKind.EMPHASIS,
          Style.Kind.BOLD, MarkKind.STRONG,
          Style.Kind.UNDERLINE, MarkKind.UNDERLINE,
          Style.Kind.SUPERSCRIPT, MarkKind.SUPERSCRIPT,
          Style.Kind.SUBSCRIPT, MarkKind.SUBSCRIPT,
          Style.Kind.LINK, MarkKind.LINK);

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    for (Style style : source.styles()) {
      boolean link = style.kind() == Style.Kind.LINK;
      if (!link || style.value().matches("(?i)(?:https?|mailto|ftp):.+")) {
        erasures.mark(style.start(), style.end(), KINDS.get(style.kind()), style.value());
      }
    }
  }
}
