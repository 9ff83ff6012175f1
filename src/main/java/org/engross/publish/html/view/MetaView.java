package org.engross.publish.html.view;

/**
 * A meta tag.
 *
 * @param attribute "name" or, for Open Graph, "property"
 * @param name which tag
 * @param content its value
 */
public record MetaView(String attribute, String name, String content) {}
