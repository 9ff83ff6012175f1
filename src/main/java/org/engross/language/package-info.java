/** What Engross knows of languages: the words that carry structure, and how numbers are written. */
package org.engross.language;
