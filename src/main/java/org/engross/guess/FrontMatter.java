package org.engross.guess;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.engross.problem.Code;
import org.engross.settings.Faults;
import org.engross.settings.Fields;
import org.engross.settings.Yaml;

/** The lines between two rows of hyphens with which many Markdown files begin. */
record FrontMatter(Fields fields) {
  private static final String RULE = "---";

  /** The front matter of a text, if it begins with one that can be read. */
  static Optional<FrontMatter> of(String text) {
    int end = text.indexOf("\n" + RULE, RULE.length());
    if (!text.startsWith(RULE + "\n") || end < 0) {
      return Optional.empty();
    }
    var read = Yaml.read("text", text.substring(RULE.length() + 1, end + 1), Code.E002);
    return read.hasErrors()
        ? Optional.empty()
        : Optional.of(
            new FrontMatter(Fields.open(read.value(), Faults.EDITION, new ArrayList<>())));
  }

  /** The value of a key in one line, with ordinary spaces; "" where there is none. */
  String text(String key) {
    return fields.text(key).replaceAll("[\\s\u00A0]+", " ").strip();
  }

  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(text("date")));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
