/** Work done side by side, with the same results whatever the number of threads. */
package org.engross.crew;
