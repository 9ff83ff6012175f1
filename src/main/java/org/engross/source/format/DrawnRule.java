package org.engross.source.format;

/**
 * A level rule drawn on a page, such as the short one above its notes. Lengths in points; y grows
 * downwards from the top.
 */
record DrawnRule(float left, float right, float y) {}
