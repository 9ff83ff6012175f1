/** Reads edition.yaml: what is edited, how it is set, and what the recogniser is told. */
package org.engross.settings;
