package org.engross.index.authority;

import java.util.List;

/**
 * One form under which a text may name a thing.
 *
 * @param text the form as it would stand in a text, without article
 * @param language the language it is a form in; empty for every language
 * @param sections sections in which it means this thing, by their reference ("1", "3.2",
 *     "preamble"), inner sections included; empty for everywhere
 * @param role what sort of form it is
 */
public record Name(String text, String language, List<String> sections, Role role) {
  /** Sorts of forms. */
  public enum Role {
    HEADING("name"),
    VARIANT("variant"),
    ACRONYM("acronym"),
    /** A form that the text itself has defined. */
    DEFINED("defined");

    private final String rule;

    Role(String rule) {
      this.rule = rule;
    }

    /** The word a mention carries that was found by such a form. */
    public String rule() {
      return rule;
    }
  }

  public Name {
    sections = List.copyOf(sections);
  }

  /**
   * By the form alone. Written out, for what Java makes up for a record's parts is put together at
   * the first use, which costs a short run more than the use itself.
   */
  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Whether it holds in a section: everywhere, there, or in a section around it. */
  public boolean holdsIn(String section) {
    return sections.isEmpty()
        || sections.stream()
            .anyMatch(
                s ->
                    section.equals(s)
                        || section.startsWith(s + ".")
                        || section.startsWith(s + ","));
  }
}
