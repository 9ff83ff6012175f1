package org.engross.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * Follows every piece of every text back to where it was copied from: the characters there are the
 * same. Offsets count characters, not halves of pairs.
 */
final class OriginsCheck {
  static final String FILE = "data/origins.json";

  private final EditionData edition;
  private final int[] source;
  private final Set<String> places;
  private final List<Problem> problems = new ArrayList<>();

  OriginsCheck(EditionData edition, String source) {
    this.edition = edition;
    this.source = source.codePoints().toArray();
    this.places = new HashSet<>(edition.places());
  }

  /**
   * What is wrong with the origins.
   *
   * @param origins what the file holds
   */
  List<Problem> check(JsonNode origins) {
    for (JsonNode text : origins.path("texts")) {
      String id = text.path("id").asText();
      String words = edition.units().get(id);
      if (words == null || !places.contains(text.path("place").asText())) {
        differs("it names a text “" + id + "”, which the edition does not have");
      } else if (!isCopied(words.codePoints().toArray(), text.path("pieces"))) {
        differs("the text “" + id + "” was not copied from where it says");
      }
    }
    return problems;
  }

  private boolean isCopied(int[] words, JsonNode pieces) {
    for (JsonNode piece : pieces) {
      int at = piece.path(0).asInt();
      int from = piece.path(1).asInt();
      int length = piece.path(2).asInt();
      boolean within =
          Math.min(at, Math.min(from, length)) >= 0
              && at + length <= words.length
              && from + length <= source.length;
      if (!within || !Arrays.equals(words, at, at + length, source, from, from + length)) {
        return false;
      }
    }
    return true;
  }

  private void differs(String what) {
    problems.add(
        Problem.of(
            Code.V009,
            Place.file(FILE),
            "The file does not agree with the edition: " + what + ".",
            "Without true origins the words cannot be proved: make the folder again, or fetch it"
                + " again."));
  }
}
