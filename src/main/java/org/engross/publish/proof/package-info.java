/** Writes what a third party needs to prove the edition against its source without Engross. */
package org.engross.publish.proof;
