package org.engross.verify;

import java.util.List;
import java.util.Optional;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Compares the words of an output with those it must have, one by one and in order. */
final class Fidelity {
  private static final int CONTEXT = 6;
  private static final String HINT =
      "No edition may differ from its source unless the ledger says so. A change that is wanted"
          + " belongs in edition.md; any other is a fault of the template or of Engross.";

  private final Expectation expected;

  Fidelity(Expectation expected) {
    this.expected = expected;
  }

  /**
   * The first difference, if there is one.
   *
   * @param output its name for the message: "text.html", "the PDF"
   */
  Optional<Problem> check(String output, Passages passages) {
    List<Word> wanted = expected.words();
    List<Word> found = passages.words(expected.notes());
    int at = 0;
    while (at < wanted.size() && at < found.size() && same(wanted, at, found, at)) {
      at++;
    }
    if (at == wanted.size() && at == found.size()) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            Code.V001, place(at), output + ": " + difference(wanted, found, passages, at), HINT));
  }

  private Place place(int at) {
    List<Word> words = expected.words();
    if (words.isEmpty()) {
      return Place.file(expected.source().name());
    }
    return expected.source().place(words.get(Math.min(at, words.size() - 1)).where());
  }

  private static String difference(List<Word> wanted, List<Word> found, Passages passages, int at) {
    String what = kind(wanted, found, at);
    String where =
        found.isEmpty()
            ? "the output has no text"
            : "the output at "
                + passages.list().get(found.get(Math.min(at, found.size() - 1)).where()).place()
                + " has “"
                + around(found, at)
                + "”";
    return what + ". The source has “" + around(wanted, at) + "”; " + where + ".";
  }

  private static String kind(List<Word> wanted, List<Word> found, int at) {
    if (at == found.size()) {
      return (wanted.size() - at)
          + " words are missing at the end, from “"
          + text(wanted, at)
          + "”";
    }
    if (at == wanted.size()) {
      return "there are " + (found.size() - at) + " words too many, from “" + text(found, at) + "”";
    }
    boolean forward = same(wanted, at + 1, found, at);
    boolean backward = same(wanted, at, found, at + 1);
    if (forward && backward) {
      return "“" + text(wanted, at) + "” and “" + text(found, at) + "” have changed places";
    }
    if (forward) {
      return "the word “" + text(wanted, at) + "” is missing";
    }
    if (backward) {
      return "the word “" + text(found, at) + "” is not in the source";
    }
    return "the word “" + text(wanted, at) + "” has become “" + text(found, at) + "”";
  }

  private static boolean same(List<Word> wanted, int at, List<Word> found, int other) {
    return at < wanted.size()
        && other < found.size()
        && wanted.get(at).text().equals(found.get(other).text());
  }

  private static String text(List<Word> words, int at) {
    return words.get(at).text();
  }

  private static String around(List<Word> words, int at) {
    StringBuilder context = new StringBuilder(at > CONTEXT ? "… " : "");
    int to = Math.min(words.size(), at + CONTEXT);
    for (int i = Math.max(0, at - CONTEXT); i < to; i++) {
      context.append(words.get(i).text()).append(i + 1 < to ? " " : "");
    }
    return context.append(to < words.size() ? " …" : "").toString();
  }
}
