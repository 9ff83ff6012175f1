/** Makes a printed index out of mentions: headings, references, sub-entries, cross-references. */
package org.engross.index.craft;
