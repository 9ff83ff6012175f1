/** A text as tokens that can be compared whatever their spaces, dashes, quotes and spelling. */
package org.engross.index.text;
