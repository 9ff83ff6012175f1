/** Where words may be divided. {@link org.engross.typeset.hyphen.Hyphenation} is the door. */
package org.engross.typeset.hyphen;
