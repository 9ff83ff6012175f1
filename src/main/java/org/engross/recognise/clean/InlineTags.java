package org.engross.recognise.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import org.engross.draft.MarkKind;
import org.engross.source.SourceText;

/**
 * R906: HTML tags within the text; those that mean something become marks. Example: {@code
 * 21<sup>st</sup> century}.
 */
final class InlineTags implements Eraser {
  private record Open(String name, int inner) {}

  private static final Map<String, MarkKind> MEANING =
      Map.of(
          "sup", MarkKind.SUPERSCRIPT,
          "sub", MarkKind.SUBSCRIPT,
          "em", MarkKind.EMPHASIS,
          "i", MarkKind.EMPHASIS,
          "strong", MarkKind.STRONG,
          "b", MarkKind.STRONG,
          "u", MarkKind.UNDERLINE);
  private static final String PLAIN =
      " p br div span font center a hr td tr th table tbody thead ul ol li h1 h2 h3 h4 h5 h6"
          + " blockquote body head pre small big ins del abbr section article header footer ";
  private static final String APART = " br td th tr li p div h1 h2 h3 h4 h5 h6 ";
  private static final int LONGEST = 300;
  private static final int DEEPEST = 50;

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    String text = source.text();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      int end = tagEnd(text, i);
      if (end < 0) {
        continue;
      }
      String name = name(text, i);
      boolean known = MEANING.containsKey(name) || PLAIN.contains(" " + name + " ");
      String after = APART.contains(" " + name + " ") ? " " : "";
      if (known && erasures.replace(i, end, after, "R906", "An HTML tag.")) {
        erasures.joinLines(i, end);
        boolean closing = text.charAt(i + 1) == '/';
        if (closing) {
          close(open, name, i, erasures);
        } else if (MEANING.containsKey(name) && open.size() < DEEPEST) {
          open.push(new Open(name, end));
        }
      }
    }
  }

  private static void close(Deque<Open> open, String name, int at, Erasures erasures) {
    if (MEANING.containsKey(name) && open.stream().anyMatch(o -> o.name().equals(name))) {
      Open last = open.pop();
      while (!last.name().equals(name)) {
        last = open.pop();
      }
      erasures.mark(last.inner(), at, MEANING.get(name), "");
    }
  }

  private static int tagEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static String name(String text, int start) {
    int from = text.charAt(start + 1) == '/' ? start + 2 : start + 1;
    int to = from;
    while (to < text.length() && to < from + 12 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
