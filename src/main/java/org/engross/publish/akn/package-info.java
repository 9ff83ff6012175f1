/**
 * Writes Akoma Ntoso 3.0 (OASIS LegalDocML, 2018): a declaration, treaty or resolution as a {@code
 * statement}, a constitution or law as an {@code act}, the record of a meeting as a {@code
 * debateReport}. Every eId is the id of the place in the edition.
 */
package org.engross.publish.akn;
