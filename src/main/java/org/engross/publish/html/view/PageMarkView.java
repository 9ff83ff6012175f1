package org.engross.publish.html.view;

/**
 * A page of the PDF in the list of pages.
 *
 * @param label its printed number
 * @param href where it begins in the text
 * @param pdf where it is in the PDF
 */
public record PageMarkView(String label, String href, String pdf) {}
