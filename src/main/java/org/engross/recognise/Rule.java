package org.engross.recognise;

import java.util.List;

/** Says what a line could be, and how much the line itself speaks for it. It never decides. */
interface Rule {
  /** Adds what row {@code i} could be, if anything. */
  void offer(Scene scene, int i, List<Candidate> to);
}
