/** Finds names of documents and bodies: by what is known, and by the rules of a language. */
package org.engross.index.name;
