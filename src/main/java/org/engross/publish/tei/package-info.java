/**
 * Writes TEI P5: divisions with the ids of the edition, names with references to lists of them,
 * notes where their marks stand, and the pages of the PDF as page breaks.
 */
package org.engross.publish.tei;
