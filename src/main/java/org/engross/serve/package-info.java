/** Shows an edition in a browser while it is being worked on. */
package org.engross.serve;
