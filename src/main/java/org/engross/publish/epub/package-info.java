/** Writes the e-book, EPUB 3.3, with the same ids and page numbers as the site and the PDF. */
package org.engross.publish.epub;
