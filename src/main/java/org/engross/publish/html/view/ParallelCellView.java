package org.engross.publish.html.view;

import java.util.List;

/**
 * A division in one language, without those within it.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param href where the division stands by itself; empty where this text has none
 * @param name what it is called where no head is printed; empty where this text has none
 * @param divisions the division; none where this text has none
 */
public record ParallelCellView(
    String language, String direction, String href, String name, List<DivisionView> divisions) {}
