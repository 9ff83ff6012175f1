package nu.validator.checker;

/**
 * Takes the place of the checker's class of this name, which calls a method of ICU that newer
 * versions of ICU, ours among them, no longer have. It checks nothing: whether a text is in normal
 * form is the source's affair, and Engross does not change it.
 */
public final class NormalizationChecker extends Checker {
  /** As in the class it stands for. */
  public NormalizationChecker() {}

  /**
   * @param sourceTextMode as in the class it stands for
   */
  public NormalizationChecker(boolean sourceTextMode) {}

  /** As in the class it stands for; never true. */
  public static boolean startsWithComposingChar(String text) {
    return false;
  }
}
