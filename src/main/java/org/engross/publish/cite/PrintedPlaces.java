package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.register.EarlierLabels;
import org.engross.register.Register;

/** The places of an edition under the names that this edition, or an earlier one, prints. */
final class PrintedPlaces {
  private final List<Named> places;

  private PrintedPlaces(List<Named> places) {
    this.places = places;
  }

  /**
   * A place under the name that an edition gave it.
   *
   * @param printed with the section and the paragraph of that edition
   * @param now the same place in this one; empty if it was taken out
   */
  record Named(Cited printed, Optional<Cited> now) {
    boolean isPrintedStill() {
      return now.isPresent()
          && printed.section().equals(now.get().section())
          && printed.paragraph().equals(now.get().paragraph());
    }
  }

  /** As this edition names them. */
  static PrintedPlaces now(CitedPlaces places) {
    return new PrintedPlaces(
        places.all().stream().map(place -> new Named(place, Optional.of(place))).toList());
  }

  /** As an earlier edition named them. */
  static PrintedPlaces then(CitedPlaces places, Register register, String edition) {
    List<Named> named = new ArrayList<>();
    for (EarlierLabels.Earlier label : EarlierLabels.in(register, edition)) {
      places
          .find(label.id())
          .map(now -> new Named(under(label, now), Optional.of(now)))
          .ifPresent(named::add);
    }
    for (EarlierLabels.Earlier label : EarlierLabels.goneSince(register, edition)) {
      Cited nowhere = new Cited(label.id(), "", "", List.of(), "");
      named.add(new Named(under(label, nowhere), Optional.empty()));
    }
    return new PrintedPlaces(named);
  }

  /** A place whose label has not changed keeps the finer name that its points have. */
  private static Cited under(EarlierLabels.Earlier label, Cited now) {
    if (label.until().isEmpty()) {
      return now;
    }
    String[] parts = label.label().split(" ¶", 2);
    String paragraph = parts.length > 1 ? parts[1] : "";
    return new Cited(now.id(), parts[0], paragraph, now.pages(), now.address());
  }

  /** The place whose locator a citation contains, the longest one in any style; empty if none. */
  Optional<Named> find(String citation, Citations styles) {
    Optional<Named> best = Optional.empty();
    int longest = 0;
    for (Named place : places) {
      for (Style style : Style.values()) {
        String where = CitationCheck.plain(styles.where(style, place.printed()));
        if (where.length() > longest
            && contains(citation, where)
            && !goesOn(citation, styles, place.printed())) {
          best = Optional.of(place);
          longest = where.length();
        }
      }
    }
    return best;
  }

  /**
   * Whether a citation names something within a section, in whatever style, so that it is not the
   * section that it means. A run of paragraphs is, if the section has its first and its last.
   */
  private boolean goesOn(String citation, Citations styles, Cited section) {
    if (!section.paragraph().isEmpty()) {
      return false;
    }
    for (Style style : Style.values()) {
      String before = CitationCheck.plain(styles.where(style, section)) + ", ";
      if (citation.contains(before)
          && (inside(before, styles.paragraphPattern(style, false), "").matcher(citation).find()
              || endsOutside(
                  inside(before, styles.paragraphPattern(style, true), "[–-](PARAGRAPH)")
                      .matcher(citation),
                  section))) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph or, with a second number, a run of them, behind a section. */
  private static Pattern inside(String before, String pattern, String second) {
    String[] around = CitationCheck.plain(pattern).split("\\{0}", -1);
    String run = "(PARAGRAPH)" + second;
    return Pattern.compile(
        "(?<![\\p{L}\\d])"
            + Pattern.quote(before + around[0])
            + run.replace("PARAGRAPH", "[\\p{L}\\p{N}().]+?")
            + (around[1].isEmpty() ? "(?![\\p{L}\\p{N}(–-]|\\.\\d)" : Pattern.quote(around[1])));
  }

  /** Whether a run of paragraphs begins or ends with one that the section does not have. */
  private boolean endsOutside(Matcher run, Cited section) {
    return run.find() && !(has(section, run.group(1)) && has(section, run.group(2)));
  }

  private boolean has(Cited section, String paragraph) {
    return places.stream()
        .map(Named::printed)
        .anyMatch(at -> at.section().equals(section.section()) && at.paragraph().equals(paragraph));
  }

  /** Whether a locator stands in a citation as words of its own: "para 4" is not in "para 41". */
  private static boolean contains(String citation, String where) {
    for (int at = citation.indexOf(where); at >= 0; at = citation.indexOf(where, at + 1)) {
      int end = at + where.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(citation.charAt(at - 1));
      boolean ends = end == citation.length() || !continues(citation, end);
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(String citation, int end) {
    char next = citation.charAt(end);
    char after = end + 1 < citation.length() ? citation.charAt(end + 1) : ' ';
    boolean decimal = next == '.' && Character.isDigit(after);
    boolean run = (next == '–' || next == '-') && Character.isLetterOrDigit(after);
    return Character.isLetterOrDigit(next) || next == '(' || decimal || run;
  }
}
