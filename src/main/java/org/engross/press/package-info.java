/** The pipeline from an edition's folder to its published folder, and the site of many editions. */
package org.engross.press;
