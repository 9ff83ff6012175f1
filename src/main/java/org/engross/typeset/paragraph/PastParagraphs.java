package org.engross.typeset.paragraph;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The paragraphs of the last time that a text was set. When it is set again after a change, most of
 * them are what they were, and their lines need not be chosen anew. Those of which something was to
 * be told are set again, since the places in the source may have moved.
 */
public final class PastParagraphs {
  private final boolean keeps;
  private Map<Key, Paragraph> before = new ConcurrentHashMap<>();
  private Map<Key, Paragraph> now = new ConcurrentHashMap<>();

  private record Key(StyledText text, Measure measure) {}

  private PastParagraphs(boolean keeps) {
    this.keeps = keeps;
  }

  /** None are kept, for a text that is set once. */
  public static PastParagraphs none() {
    return new PastParagraphs(false);
  }

  /** Those of one time are kept for the next. */
  public static PastParagraphs kept() {
    return new PastParagraphs(true);
  }

  /** The text is set once more from here on; what it did not need last time is forgotten. */
  public void again() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** Nothing of before holds, since the faces or the divisions of words are others. */
  public void forget() {
    before.clear();
    now.clear();
  }

  Optional<Paragraph> find(StyledText text, Measure measure) {
    if (!keeps) {
      return Optional.empty();
    }
    Key key = new Key(text, measure);
    Paragraph known = now.getOrDefault(key, before.get(key));
    if (known != null) {
      now.put(key, known);
    }
    return Optional.ofNullable(known);
  }

  void keep(StyledText text, Measure measure, Paragraph paragraph) {
    if (keeps && paragraph.problems().isEmpty()) {
      now.put(new Key(text, measure), paragraph);
    }
  }
}
