package org.engross.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the edition's text out of a page: all within its elements but what is furniture. */
final class HtmlText {
  private static final Set<String> SILENT = Set.of("script", "style", "template", "head");

  /** Elements that end a word; told by name, for XML knows no blocks. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "br",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private final Expectation expected;
  private final List<Passage> passages = new ArrayList<>();
  private boolean breaks = true;

  private HtmlText(Expectation expected) {
    this.expected = expected;
  }

  static List<Passage> of(Element page, Expectation expected) {
    HtmlText text = new HtmlText(expected);
    text.element(page, "", "");
    return text.passages;
  }

  /**
   * @param id of the innermost element of the edition around; empty outside the text
   * @param note id of the note around
   */
  private void element(Element element, String id, String note) {
    if (isSkipped(element)) {
      return;
    }
    String own = element.id();
    String inner = expected.holdsText(own) ? own : id;
    String innerNote = expected.notes().contains(own) ? own : note;
    boolean block = BLOCKS.contains(element.normalName());
    breaks |= block || !innerNote.equals(note);
    for (Node child : element.childNodes()) {
      if (child instanceof Element deeper) {
        element(deeper, inner, innerNote);
      } else if (child instanceof TextNode text && !inner.isEmpty()) {
        passages.add(new Passage(inner, "", innerNote, breaks, text.getWholeText()));
        breaks = false;
      }
    }
    breaks |= block || !innerNote.equals(note);
  }

  private boolean isSkipped(Element element) {
    return SILENT.contains(element.normalName())
        || element.attr("data-engross").equals("furniture")
        || expected.added().contains(element.id());
  }
}
