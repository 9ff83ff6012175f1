package org.engross.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes the edition's text out of a page or a document: all that stands within the elements of its
 * places, but what is furniture or an editor's.
 */
final class MarkedText {
  private final Expectation expected;
  private final Dialect dialect;
  private final Set<String> notes;
  private final List<Passage> passages = new ArrayList<>();
  private boolean breaks = true;

  private MarkedText(Expectation expected, Dialect dialect) {
    this.expected = expected;
    this.dialect = dialect;
    this.notes = new HashSet<>(expected.notes());
  }

  static List<Passage> of(Element root, Dialect dialect, Expectation expected) {
    MarkedText text = new MarkedText(expected, dialect);
    text.element(root, "", "");
    return text.passages;
  }

  /**
   * @param id of the innermost element of the edition around; empty outside the text
   * @param note id of the note around
   */
  private void element(Element element, String id, String note) {
    String own = element.attr(dialect.id());
    mark(element, id, note);
    if (isSkipped(element, own)) {
      return;
    }
    String inner = expected.holdsText(own) ? own : id;
    if (notes.contains(own) && !own.equals(note)) {
      note(element, inner, own);
      return;
    }
    boolean block = dialect.blocks().contains(element.normalName());
    breaks |= block;
    children(element, inner, note);
    breaks |= block;
  }

  /** A note is a text of its own; the word in whose midst it stands goes on behind it. */
  private void note(Element element, String id, String note) {
    boolean around = breaks || dialect.blocks().contains(element.normalName());
    breaks = true;
    if (dialect.isNote(element) && element.select(dialect.label()).isEmpty()) {
      add(id, note, element.attr(dialect.mark()));
      breaks = true;
    }
    children(element, id, note);
    breaks = around;
  }

  private void children(Element element, String id, String note) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element deeper) {
        element(deeper, id, note);
      } else if (child instanceof TextNode text) {
        add(id, note, text.getWholeText());
      }
    }
  }

  /** The mark of a note, where it is an attribute. */
  private void mark(Element element, String id, String note) {
    if (dialect.isNote(element) || dialect.isReference(element)) {
      add(id, note, element.attr(dialect.mark()));
    }
  }

  private void add(String id, String note, String text) {
    if (!id.isEmpty() && !text.isEmpty()) {
      passages.add(new Passage(id, "", note, breaks, text));
      breaks = false;
    }
  }

  private boolean isSkipped(Element element, String id) {
    return dialect.silent().contains(element.normalName())
        || element.attr("data-engross").equals("furniture")
        || expected.added().contains(id);
  }
}
