/** The characters of the source without markup, every removal recorded. */
package org.engross.recognise.clean;
