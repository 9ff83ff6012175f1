package org.engross.typeset;

import java.util.Map;

/**
 * One element of the logical structure. Elements are put into the tree in the order in which their
 * content is first drawn, so drawing order is reading order.
 *
 * @param key unique; {@link Placed.Run#tag()} refers to it
 * @param parent key of the element it stands in, or {@link #ROOT}
 * @param role its PDF structure type: Document, Part, Sect, H1 … H6, P, L, LI, Lbl, LBody, Table,
 *     TR, TH, TD, Note, TOC, TOCI, Reference, Index, Link, Span, BlockQuote
 * @param language BCP 47 tag where it differs from its parent's; otherwise empty
 * @param id the named destination it stands for, such as {@code sec_3-2}; otherwise empty
 * @param attributes further properties by name, such as {@code ListNumbering}, {@code Scope},
 *     {@code Headers}, {@code Alt}, {@code Ref} (id of the element a contents line refers to)
 */
public record Tag(
    int key, int parent, String role, String language, String id, Map<String, String> attributes) {
  /** Parent of the outermost element. */
  public static final int ROOT = -1;

  /** The tag of what is not part of the text: folios, running heads, rules. */
  public static final int ARTIFACT = -2;

  public Tag {
    attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
  }
}
