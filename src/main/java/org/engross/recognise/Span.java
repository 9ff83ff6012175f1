package org.engross.recognise;

/** A run of the clean text. */
record Span(int from, int to) {
  boolean isEmpty() {
    return to <= from;
  }
}
