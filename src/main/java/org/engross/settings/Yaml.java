package org.engross.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML file into nodes that know their line and column. Only what an editor's file needs is
 * read: texts, lists and keys; references from one place of the file to another are refused, and so
 * is nesting deeper than any such file has.
 */
public final class Yaml {
  private static final int DEEPEST = 40;

  private final String file;
  private final Code fault;
  private final List<Problem> problems = new ArrayList<>();
  private final Iterator<Event> events;

  private Yaml(String file, String text, Code fault) {
    this.file = file;
    this.fault = fault;
    LoadSettings settings = LoadSettings.builder().setLabel(file).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /**
   * Reads the first document of a YAML text.
   *
   * @param file the file's name as the editor knows it, for messages
   * @param fault the code under which faults of the notation are reported
   * @return the outermost value; an empty mapping where nothing was written or nothing can be read
   */
  public static Checked<YamlNode> read(String file, String text, Code fault) {
    YamlNode nothing = new YamlNode.Mapping(new Place(file, 1, 1), List.of());
    if (text.indexOf('\uFFFD') >= 0) {
      return new Checked<>(nothing, List.of(foreignByte(file, text, fault)));
    }
    try {
      Yaml yaml = new Yaml(file, text, fault);
      YamlNode root = yaml.document().orElse(nothing);
      return new Checked<>(root, yaml.problems);
    } catch (Refused refused) {
      return new Checked<>(nothing, List.of(refused.problem));
    } catch (YamlEngineException broken) {
      return new Checked<>(nothing, List.of(explain(file, fault, broken)));
    }
  }

  /** Whoever read the file put U+FFFD where a byte is no UTF-8. */
  private static Problem foreignByte(String file, String text, Code fault) {
    Place place = Place.in(file, text, text.indexOf('\uFFFD'));
    String message = "Here stands a letter that is not in UTF-8.";
    return Problem.of(fault, place, message, "Save the file again as UTF-8.");
  }

  private Optional<YamlNode> document() {
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent) {
        YamlNode root = node(events.next(), 0);
        readToTheEnd();
        boolean nothing = root instanceof YamlNode.Scalar scalar && scalar.isNothing();
        return nothing ? Optional.empty() : Optional.of(root);
      }
    }
    return Optional.empty();
  }

  /** A fault further down counts, even where the first document ends early. */
  private void readToTheEnd() {
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        throw refuse(event, "A second document begins here.", "Take away the line \"---\".");
      }
    }
  }

  private YamlNode node(Event event, int depth) {
    if (depth > DEEPEST) {
      throw refuse(event, "The values are nested too deeply.", "Close the brackets.");
    }
    if (event instanceof ScalarEvent scalar) {
      boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
      return new YamlNode.Scalar(place(event), scalar.getValue(), quoted);
    }
    if (event instanceof SequenceStartEvent) {
      return sequence(event, depth);
    }
    if (event instanceof MappingStartEvent) {
      return mapping(event, depth);
    }
    String what = event instanceof AliasEvent ? "References (\"*name\")" : "Such values";
    throw refuse(event, what + " are not read here.", "Write the value itself.");
  }

  private YamlNode sequence(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event e = events.next(); !e.getEventId().equals(Event.ID.SequenceEnd); e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return new YamlNode.Sequence(place(start), items);
  }

  private YamlNode mapping(Event start, int depth) {
    List<YamlNode.Pair> pairs = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Event e = events.next(); !e.getEventId().equals(Event.ID.MappingEnd); e = events.next()) {
      if (!(node(e, depth + 1) instanceof YamlNode.Scalar key)) {
        throw refuse(e, "A key must be a word.", "Write \"key: value\", one to a line.");
      }
      if (!seen.add(key.text())) {
        String hint = "Keep one of them.";
        String message = "The key \"" + key.text() + "\" is there twice.";
        problems.add(Problem.of(fault, key.place(), message, hint));
      }
      pairs.add(new YamlNode.Pair(key, node(events.next(), depth + 1)));
    }
    return new YamlNode.Mapping(place(start), pairs);
  }

  private Place place(Event event) {
    return event.getStartMark().map(mark -> place(file, mark)).orElse(Place.file(file));
  }

  private static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  private Refused refuse(Event event, String message, String hint) {
    return new Refused(Problem.of(fault, place(event), message, hint));
  }

  private static Problem explain(String file, Code fault, YamlEngineException broken) {
    if (!(broken instanceof MarkedYamlEngineException marked)) {
      String message = "The file holds a character that YAML does not allow.";
      return Problem.of(fault, Place.file(file), message, firstLine(broken.getMessage()));
    }
    Place place = marked.getProblemMark().map(m -> place(file, m)).orElse(Place.file(file));
    String said = firstLine(marked.getProblem());
    return Problem.of(fault, place, "The notation cannot be read: " + said + ".", hint(said));
  }

  private static String hint(String said) {
    if (said.startsWith("mapping values are not allowed")) {
      return "A value that holds a colon and a space stands in quotation marks: title: \"A: B\".";
    }
    if (said.contains("\\t") || said.contains("TAB")) {
      return "Indent with spaces, not with tabs.";
    }
    return "Each line is a key, a colon, a space and a value; what belongs together is indented"
        + " alike.";
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  /** Leaves the depth of the recursion; never leaves this class. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }
}
