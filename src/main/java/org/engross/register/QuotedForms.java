package org.engross.register;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words of a quotation may have been before they were quoted: "[T]he" was "the", a hyphen
 * at the end of a line may have been a printer's, raised figures were marks of notes, and a comma
 * before the closing mark is the quoting writer's.
 */
final class QuotedForms {
  private static final Pattern ELLIPSIS =
      Pattern.compile(
          "\\s*(?:[\\[(]\\s*(?:…|\\.\\s?\\.\\s?\\.)\\s*[\\])]|…+|\\.\\s?\\.\\s?\\.(?:\\s?\\.)?)\\s*");

  private static final Pattern LETTER = Pattern.compile("\\[(\\p{L})]");
  private static final Pattern LINE_END = Pattern.compile("(?<=\\p{L})[-\u2010]\\s+(?=\\p{Ll})");
  private static final Pattern RAISED = Pattern.compile("[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]+");

  private QuotedForms() {}

  /** The quotation itself and what it may have been, each once, the likeliest first. */
  static List<String> of(String quoted) {
    Set<String> forms = new LinkedHashSet<>(List.of(quoted));
    String letters = LETTER.matcher(quoted).replaceAll("$1");
    for (String joint : List.of("-", "")) {
      String joined = LINE_END.matcher(letters).replaceAll(joint);
      forms.add(joined);
      forms.add(RAISED.matcher(joined).replaceAll(""));
    }
    List<String> all = new ArrayList<>(forms);
    forms.forEach(form -> all.add(form.replaceFirst("[,.;:]$", "")));
    return all.stream().map(String::strip).distinct().toList();
  }

  /** The stretches between the marks of omission; one stretch if there is no such mark. */
  static List<String> stretches(String quoted) {
    List<String> stretches = new ArrayList<>();
    for (String stretch : ELLIPSIS.split(quoted)) {
      if (!stretch.isBlank()) {
        stretches.add(stretch.strip());
      }
    }
    return stretches;
  }

  /** Whether words are left out. */
  static boolean isAbridged(String quoted) {
    return ELLIPSIS.matcher(quoted).find();
  }
}
