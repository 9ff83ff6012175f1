package org.engross.publish.html.view;

/**
 * A file to take away.
 *
 * @param name what it is
 * @param format its format, such as "PDF"
 * @param href where it is
 * @param size its size in words, such as "212 kB"; empty where it is not known yet
 */
public record DownloadView(String name, String format, String href, String size) {}
