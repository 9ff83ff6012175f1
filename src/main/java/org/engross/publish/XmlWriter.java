package org.engross.publish;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed XML: the one place where angle brackets are put together for the e-book and
 * the markup formats. Characters that XML 1.0 does not allow are replaced by U+FFFD.
 */
public final class XmlWriter {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document with its declaration. */
  public XmlWriter() {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Writes the short document type of HTML. */
  public XmlWriter htmlType() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute whose value is empty is left out
   */
  public XmlWriter open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Writes an element without content. */
  public XmlWriter empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** Writes characters. */
  public XmlWriter text(String characters) {
    escape(characters, false);
    return this;
  }

  /** Writes an element that holds only characters. */
  public XmlWriter element(String name, String characters, String... attributes) {
    return open(name, attributes).text(characters).close();
  }

  /** Closes the element opened last. */
  public XmlWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Starts a new line; only where white space means nothing. */
  public XmlWriter line() {
    out.append('\n');
    return this;
  }

  /**
   * Ends the document.
   *
   * @throws IllegalStateException if an element is still open
   */
  public String finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return out.append('\n').toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1], true);
        out.append('"');
      }
    }
  }

  private void escape(String characters, boolean quoted) {
    characters.codePoints().forEach(c -> escape(c, quoted));
  }

  private void escape(int c, boolean quoted) {
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append(quoted ? "&quot;" : "\"");
      default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
    }
  }

  /** The characters of XML 1.0, production 2. */
  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
