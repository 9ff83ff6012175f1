/**
 * Writes the finished pages as a tagged PDF. PDFBox is used as an object model and a writer of
 * files only: fonts are cut, text is encoded and the structure is built here.
 *
 * <ul>
 *   <li>{@code PdfPublication} – the format; {@code Print} – what one file is made from
 *   <li>{@code PdfFile} – puts the parts together
 *   <li>{@code PageContent}, {@code FontTable}, {@code EmbeddedFont}, {@code GlyfSubset} – drawing
 *   <li>{@code StructureTree}, {@code Links} – the logical structure
 *   <li>{@code Destinations}, {@code OutlineTree}, {@code PageLabels} – ways in
 *   <li>{@code Xmp}, {@code IccProfile}, {@code Attachments}, {@code Conformance} – the archive's
 *       demands
 * </ul>
 */
package org.engross.publish.pdf;
