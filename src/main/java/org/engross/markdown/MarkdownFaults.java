package org.engross.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/** Collects what is wrong in a Markdown file, with line and column. */
final class MarkdownFaults {
  private final String file;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  MarkdownFaults(String file, String markdown) {
    this.file = file;
    lineStarts.add(0);
    for (int i = 0; i < markdown.length(); i++) {
      if (markdown.charAt(i) == '\n') {
        lineStarts.add(i + 1);
      }
    }
  }

  List<Problem> problems() {
    return problems;
  }

  void add(Code code, Node node, String message, String hint) {
    problems.add(Problem.of(code, place(node.getStartOffset()), message, hint));
  }

  /** A name that is none of those known. */
  void unknownName(Node node, String name, Collection<String> known) {
    String message = "\"." + name + "\" is no name for a block.";
    add(Code.M001, node, message, "The nearest known name is \"." + nearest(name, known) + "\".");
  }

  private Place place(int offset) {
    int found = java.util.Collections.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Place(file, line + 1, offset - lineStarts.get(line) + 1);
  }

  private static String nearest(String name, Collection<String> known) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(name, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best;
  }

  /** How many letters must be changed, put in or taken out (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
