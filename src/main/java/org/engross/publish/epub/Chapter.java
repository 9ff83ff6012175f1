package org.engross.publish.epub;

/**
 * One file of the book.
 *
 * @param id its id in the package
 * @param file its name
 * @param title its line in the contents
 * @param type its place in the structure vocabulary, such as "titlepage"; empty for a division
 */
record Chapter(String id, String file, String title, String type, String xhtml) {}
