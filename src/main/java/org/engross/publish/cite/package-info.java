/**
 * How a place is cited: in prose by styles of the Citation Style Language and by the manual of the
 * United Nations, for reference managers, and with the mark by which a citation can be checked
 * later.
 */
package org.engross.publish.cite;
