package org.engross.publish.html.view;

import java.util.List;

/**
 * One division in each language that has it.
 *
 * @param id where the row stands on its page
 * @param cells one for each text of the edition, in order
 */
public record ParallelRowView(String id, List<ParallelCellView> cells) {}
