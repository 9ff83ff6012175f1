/**
 * Reads the finished folder as a stranger would and proves it: with a reader of HTML and a reader
 * of PDF that share nothing with the writers.
 *
 * <p>What it relies on in an output:
 *
 * <ul>
 *   <li>the edition's text stands in elements whose id (in HTML), or whose structure element's ID
 *       (in PDF), is the id of a division, block, note or text unit of the edition, or in elements
 *       within those;
 *   <li>what Engross adds within such an element carries {@code data-engross="furniture"} in HTML
 *       and is an artifact in PDF: page marks, margin numbers, controls, editors' notes and their
 *       marks;
 *   <li>{@code text.html} has the whole text, the other pages together have it once more.
 * </ul>
 */
package org.engross.verify;
