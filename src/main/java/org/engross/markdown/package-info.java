/**
 * Writes a draft as Markdown that a person can correct, and reads it back. The form is described in
 * {@code docs/edition-markdown.md}: heads with their level and kind, printed numbers in bold at the
 * start, kinds of paragraphs named in braces, points as lists, notes as footnotes. What {@link
 * org.engross.markdown.DraftReader} reads of what {@link org.engross.markdown.DraftWriter} wrote
 * says the same as the draft.
 */
package org.engross.markdown;
