package org.engross.press;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.engross.index.name.Recall;
import org.engross.typeset.Typesetter;

/**
 * What each stage made last, and from what. While what a stage depends on stays the same, its
 * result is given back instead of being made again; and where a stage makes from new input what it
 * had made before, the old result stands, so that the stages after it see no change.
 */
final class Memory {
  private final boolean keeps;
  private final Typesetter typesetter;
  private final Recall recall = new Recall();
  private final Map<String, Kept> kept = new ConcurrentSkipListMap<>();

  private record Kept(Object from, Object made) {}

  private Memory(boolean keeps, Typesetter typesetter) {
    this.keeps = keeps;
    this.typesetter = typesetter;
  }

  /** One that keeps nothing, for an edition that is made once. */
  static Memory none() {
    return new Memory(false, new Typesetter());
  }

  /** One that keeps everything, for an edition that is made again and again. */
  static Memory lasting() {
    return new Memory(true, Typesetter.again());
  }

  /** Sets the pages; a memory that keeps anything keeps what most paragraphs look like. */
  Typesetter typesetter() {
    return typesetter;
  }

  /** What was found in the text's passages; one memory has one text. */
  Recall recall() {
    return recall;
  }

  /**
   * The result of a stage.
   *
   * @param from all that the result depends on, as a value that is equal when that is the same; it
   *     is asked for again afterwards, since a stage may find out what else it depends on
   * @param make makes the result, where there is none to give back
   */
  @SuppressWarnings("unchecked") // a stage's name stands for one type
  <T> T of(String stage, Supplier<?> from, Steps.Step<T> make) throws IOException {
    if (!keeps) {
      return make.run();
    }
    Kept last = kept.get(stage);
    if (last != null && last.from().equals(from.get())) {
      return (T) last.made();
    }
    T made = make.run();
    T lasting = last != null && last.made().equals(made) ? (T) last.made() : made;
    kept.put(stage, new Kept(from.get(), lasting));
    return lasting;
  }
}
