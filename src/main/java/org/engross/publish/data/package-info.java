/** Writes the data files and their schemas. */
package org.engross.publish.data;
