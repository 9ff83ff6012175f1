/**
 * Writes the reading site. The classes here turn an edition into the values of {@code
 * org.engross.publish.html.view}, and the templates turn those into pages; no markup is put
 * together anywhere else.
 */
package org.engross.publish.html;
