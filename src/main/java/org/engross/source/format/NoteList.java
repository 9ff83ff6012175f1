package org.engross.source.format;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds where the notes of a web page begin. */
final class NoteList {
  private static final Set<String> NAMES =
      Set.of("footnotes", "endnotes", "footnote-list", "fn-list", "fnlist", "doc-endnotes");
  private static final Pattern MARK = Pattern.compile("\\p{Nd}{1,3}|\\*{1,3}|[†‡§]|[a-z]");

  private NoteList() {}

  /**
   * Whether an element is the rule above notes, or the list of them: a rule counts if what follows
   * begins with a raised number, or with one that leads back into the text.
   */
  static boolean beginsAt(Element element) {
    if (NAMES.contains(element.attr("role"))
        || element.classNames().stream().anyMatch(NAMES::contains)) {
      return element.isBlock() && element.hasText();
    }
    boolean listed = element.parents().stream().anyMatch(NoteList::isNamed);
    Element next = element.nextElementSibling();
    return element.normalName().equals("hr") && !listed && next != null && beginsWithMark(next);
  }

  /** Whether an element is one of the notes of such a list; its number is then no clause's. */
  static boolean holds(Element element) {
    return element.parents().stream()
        .anyMatch(parent -> NAMES.contains(parent.attr("role")) || isNamed(parent));
  }

  private static boolean isNamed(Element element) {
    return element.classNames().stream().anyMatch(NAMES::contains);
  }

  private static boolean beginsWithMark(Element block) {
    for (Element part : block.select("sup, a[href^=#]")) {
      String mark = part.text().strip();
      boolean first = !mark.isEmpty() && block.text().strip().startsWith(mark);
      if (first && MARK.matcher(mark).matches()) {
        return true;
      }
    }
    return false;
  }
}
