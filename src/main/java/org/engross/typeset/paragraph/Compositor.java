package org.engross.typeset.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Scripts;
import org.engross.typeset.hyphen.Hyphenation;

/** Sets paragraphs: measures their words, decides where the lines end, and spreads the lines. */
public final class Compositor {
  private final Faces faces;
  private final Hyphenation hyphenation;
  private final BreakingCosts costs;
  private final LineBreaker breaker;
  private final PastParagraphs past;

  public Compositor(Faces faces, Hyphenation hyphenation, BreakingCosts costs) {
    this(faces, hyphenation, costs, PastParagraphs.none());
  }

  /**
   * @param past paragraphs that were set in the same faces, with the same divisions and costs
   */
  public Compositor(
      Faces faces, Hyphenation hyphenation, BreakingCosts costs, PastParagraphs past) {
    this(faces, hyphenation, costs, new OptimumFit(costs), past);
  }

  Compositor(Faces faces, Hyphenation hyphenation, BreakingCosts costs, LineBreaker breaker) {
    this(faces, hyphenation, costs, breaker, PastParagraphs.none());
  }

  private Compositor(
      Faces faces,
      Hyphenation hyphenation,
      BreakingCosts costs,
      LineBreaker breaker,
      PastParagraphs past) {
    this.faces = faces;
    this.hyphenation = hyphenation;
    this.costs = costs;
    this.breaker = breaker;
    this.past = past;
  }

  /**
   * Sets one paragraph.
   *
   * @param places where each offset of the string stands in the source, for problems
   */
  public Paragraph set(StyledText text, Measure measure, IntFunction<Place> places) {
    if (isBlank(text.string())) {
      return new Paragraph(
          new Setting(List.of(), 0), Optional.empty(), Optional.empty(), List.of());
    }
    Optional<Paragraph> known = past.find(text, measure);
    if (known.isPresent()) {
      return known.get();
    }
    Paragraph set = setAnew(text, measure, places);
    past.keep(text, measure, set);
    return set;
  }

  private Paragraph setAnew(StyledText text, Measure measure, IntFunction<Place> places) {
    Runs runs = Runs.of(text, faces);
    List<Problem> problems = new ArrayList<>();
    reportUndrawn(text.string(), runs, places, problems);
    Items items = new Measurer(text, runs, measure, hyphenation, costs).measure();
    List<Breaks> ways = breaker.breakInto(items, measure);
    LineSetter setter = new LineSetter(text, runs, items, measure, costs);
    Setting natural = setting(setter, ways.get(0));
    reportForced(items, ways.get(0), text.string(), places, problems);
    reportWide(natural, text.string(), places, problems);
    int lines = ways.get(0).lines();
    return new Paragraph(
        natural, way(setter, ways, lines - 1), way(setter, ways, lines + 1), problems);
  }

  /** The families of the faces it sets in. */
  public String families() {
    return faces.families();
  }

  private static boolean isBlank(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (!Ties.isSpace(string.charAt(i)) && string.charAt(i) != '\u2028') {
        return false;
      }
    }
    return true;
  }

  /**
   * Sets a text on one line of its natural width, such as a running head.
   *
   * @return empty for a blank text
   */
  public Optional<Line> line(StyledText text) {
    Measure endless = Measure.ragged(Integer.MAX_VALUE / 4);
    return set(text, endless, offset -> Place.file("")).lines().stream().findFirst();
  }

  private static Optional<Setting> way(LineSetter setter, List<Breaks> ways, int lines) {
    for (int i = 1; i < ways.size(); i++) {
      if (ways.get(i).lines() == lines) {
        return Optional.of(setting(setter, ways.get(i)));
      }
    }
    return Optional.empty();
  }

  private static Setting setting(LineSetter setter, Breaks breaks) {
    return new Setting(setter.set(breaks), breaks.demerits());
  }

  private static void reportUndrawn(
      String string, Runs runs, IntFunction<Place> places, List<Problem> problems) {
    StringBuilder reported = new StringBuilder();
    for (int run = 0; run < runs.count(); run++) {
      if (!runs.isDrawn(run)) {
        int c = string.codePointAt(runs.start(run));
        String key = runs.lacksFace(run) ? Character.toString(c) : Scripts.name(c);
        if (reported.indexOf(key) < 0) {
          reported.append(key).append(' ');
          Place place = places.apply(runs.start(run));
          problems.add(runs.lacksFace(run) ? noFace(c, place) : noScript(c, place));
        }
      }
    }
  }

  private static Problem noFace(int c, Place place) {
    String name = Character.getName(c);
    String code = String.format(Locale.ROOT, "U+%04X", c);
    return Problem.of(
        Code.T001,
        place,
        "No typeface has the character " + code + (name == null ? "" : " " + name) + ".",
        "Put a TrueType font that has it into the edition's folder and name it under \"fonts\" in"
            + " edition.yaml.");
  }

  private static Problem noScript(int c, Place place) {
    return Problem.of(
        Code.T002,
        place,
        "Text in the " + Scripts.name(c) + " script cannot be set correctly in the PDF yet.",
        "The site and the e-book show it correctly; leave the PDF out for this edition.");
  }

  private static void reportForced(
      Items items,
      Breaks breaks,
      String string,
      IntFunction<Place> places,
      List<Problem> problems) {
    boolean told = false;
    for (int at : breaks.at()) {
      boolean forced = items.cost[at] == Openings.LAST_RESORT;
      // A string over many lines is one fault, not many.
      if (forced && !told) {
        int before = items.to[at - 1];
        problems.add(
            Problem.of(
                Code.T005,
                places.apply(before),
                "A string too long for the line was broken after \"" + tail(string, before) + "\".",
                "If it has better places to break, mark them with U+200B (zero width space)."));
      }
      told = forced;
    }
  }

  private static String tail(String string, int end) {
    return string.substring(Math.max(0, end - 20), end);
  }

  private void reportWide(
      Setting setting, String string, IntFunction<Place> places, List<Problem> problems) {
    for (Line line : setting.lines()) {
      if (line.wordSpace() > costs.widest()) {
        int end = Math.min(line.end(), line.start() + 30);
        problems.add(
            Problem.of(
                Code.T004,
                places.apply(line.start()),
                "The line \"" + string.substring(line.start(), end) + "…\" has wide word spaces.",
                "Add its long words, with their hyphens, to the hyphenation exceptions in"
                    + " edition.yaml."));
      }
    }
  }
}
