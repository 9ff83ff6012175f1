/** Writes the text as plain text and as Markdown. */
package org.engross.publish.text;
