package org.engross.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.engross.problem.Problem;
import org.engross.publish.JsonTree;

/**
 * How it stands with the edition that is shown.
 *
 * @param number one more for every state
 * @param phase how far the work is
 * @param problems all that was found so far
 */
record State(long number, Phase phase, List<Problem> problems) {
  State {
    problems = List.copyOf(problems);
  }

  /** How far the work is. */
  enum Phase {
    /** The edition is read and its pages are set. */
    SETTING("The edition is being set."),
    /** The pages show what the files say; the other formats are being made. */
    SET("This page is as the files say. The other formats and the proof follow."),
    /** All formats are made and proved. */
    PROVED("All formats are made, and proved against the source."),
    /** Faults keep the edition from being set; the pages show what it was before. */
    FAULTY("These faults keep the edition from being made. You see it as it was before them."),
    /** The pages are set, but the whole edition has faults. */
    UNPROVED("This page is as the files say, but the edition as a whole has faults."),
    /** The tool broke. */
    BROKEN("The tool broke; the command line says where.");

    private final String sentence;

    Phase(String sentence) {
      this.sentence = sentence;
    }

    /** What a person is told. */
    String sentence() {
      return sentence;
    }
  }

  static State first() {
    return new State(0, Phase.SETTING, List.of());
  }

  State next(Phase then, List<Problem> with) {
    return new State(number + 1, then, with);
  }

  /** What the script in the pages reads. */
  String json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("number", number);
    json.put("phase", lower(phase));
    json.put("sentence", phase.sentence());
    ArrayNode list = json.putArray("problems");
    for (Problem problem : problems) {
      ObjectNode item = list.addObject();
      item.put("severity", lower(problem.severity()));
      item.put("code", problem.code().id());
      item.put("place", problem.place().toString());
      item.put("message", problem.message());
      item.put("hint", problem.hint());
    }
    return JsonTree.line(json);
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
