package org.engross.index;

/**
 * What stands behind one printed locator: a citable place, or a run of them, where an entry is
 * mentioned. Section and paragraph come from the edition, the page from the finished layout.
 *
 * @param firstUnit id of the unit of the first mention
 * @param firstOffset where in that unit the first mention begins
 * @param lastUnit id of the unit of the last mention; equal to the first for a single place
 * @param lastOffset where in that unit the last mention begins
 * @param main whether it is the entry's main place, printed bold
 */
public record Reference(
    String firstUnit, int firstOffset, String lastUnit, int lastOffset, boolean main) {}
