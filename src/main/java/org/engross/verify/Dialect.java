package org.engross.verify;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How a markup language writes what a reader of the text must know. Names of elements are in lower
 * case.
 *
 * @param id the attribute that holds an id
 * @param blocks elements that end a word; told by name, for XML knows no blocks
 * @param silent elements whose content is not shown
 * @param notes elements that hold a note in the midst of a text, with its mark; none where notes
 *     stand apart
 * @param mark the attribute that holds a note's mark
 * @param reference the element of a further mark of the same note
 * @param label the element with a note's own label, where it differs from its mark
 */
record Dialect(
    String id,
    Set<String> blocks,
    Set<String> silent,
    Set<String> notes,
    String mark,
    String reference,
    String label) {
  /** HTML, in a site and in an e-book. */
  static final Dialect HTML =
      new Dialect(
          "id",
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
              "ul"),
          Set.of("script", "style", "template", "head"),
          Set.of(),
          "",
          "",
          "");

  /** Akoma Ntoso. */
  static final Dialect AKN =
      new Dialect(
          "eId",
          Set.of(
              "p", "num", "heading", "td", "th", "tr", "table", "eol", "blockcontainer", "content"),
          Set.of(),
          Set.of("authorialnote", "note"),
          "marker",
          "noteref",
          "num");

  /** TEI. */
  static final Dialect TEI =
      new Dialect(
          "xml:id",
          Set.of(
              "p", "ab", "div", "head", "num", "label", "seg", "list", "item", "table", "row",
              "cell", "lb"),
          Set.of("teiheader", "standoff"),
          Set.of("note"),
          "n",
          "",
          "label");

  boolean isNote(Element element) {
    return notes.contains(element.normalName());
  }

  boolean isReference(Element element) {
    return !reference.isEmpty() && element.normalName().equals(reference);
  }
}
