/**
 * The text as typed blocks in reading order, before it is a tree with ids: what the recogniser
 * makes, and what Markdown is written from and read into.
 */
package org.engross.draft;
