package org.engross.verify;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.engross.problem.Problem;

/** A report as JSON, for other programs. */
public final class ReportFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ReportFile() {}

  /** One object: whether the folder is sound, what was counted, and what stands against it. */
  public static String of(Report report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("sound", report.isSound());
    ObjectNode figures = root.putObject("figures");
    report.figures().forEach(figure -> figures.put(figure.name(), figure.count()));
    ArrayNode problems = root.putArray("problems");
    report.problems().forEach(problem -> write(problem, problems.addObject()));
    return root.toPrettyString();
  }

  private static void write(Problem problem, ObjectNode to) {
    to.put("code", problem.code().id());
    to.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    to.put("file", problem.place().file());
    to.put("line", problem.place().line());
    to.put("column", problem.place().column());
    to.put("message", problem.message());
    to.put("hint", problem.hint());
  }
}
