package org.engross.index.craft;

import org.engross.index.authority.Authority;
import org.engross.index.authority.Status;
import org.engross.language.Labels;

/** How a heading is printed: the full name, its acronym in brackets, and what it is not yet. */
final class Headings {
  private final String language;
  private final Labels labels;

  Headings(String languageTag) {
    this.language = java.util.Locale.forLanguageTag(languageTag).getLanguage();
    this.labels = Labels.of(languageTag);
  }

  String of(Authority authority) {
    boolean ours = authority.heading(language).equals(authority.heading());
    if (!authority.display().isEmpty() && ours) {
      return authority.display();
    }
    String acronym = authority.acronym(language);
    String name = authority.heading(language);
    String heading = acronym.isEmpty() || acronym.equals(name) ? name : name + " (" + acronym + ")";
    return heading + status(authority.status());
  }

  private String status(Status status) {
    boolean coming =
        status == Status.PROPOSED
            || status == Status.BEING_ESTABLISHED
            || status == Status.HOPED_FOR;
    return coming ? " (" + labels.get("index.proposed") + ")" : "";
  }

  /** What a heading is sorted by, before its sort key is made. */
  String sorted(Authority authority) {
    return authority.sort().isEmpty() ? authority.heading(language) : authority.sort();
  }

  String language() {
    return language;
  }
}
