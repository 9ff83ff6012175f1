package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.register.EarlierLabels;
import org.engross.register.PlaceWords;
import org.engross.register.Register;

/** The places of an edition under the names that this edition, or an earlier one, prints. */
final class PrintedPlaces {
  /** A paragraph or, with a second number, a run of them, behind a section. */
  private static final String INSIDE = " ¶([\\p{L}\\p{N}()]+)(?:[–-]([\\p{L}\\p{N}()]+))?";

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

  /**
   * The place that a citation names, the one with the longest name if there are several; empty if
   * none.
   *
   * @param written the citation without its title and what it quotes
   * @param words those of the edition's language
   */
  Optional<Named> find(String written, PlaceWords words) {
    String citation = words.uniform(PlaceWords.plain(written));
    Optional<Named> best = Optional.empty();
    int longest = 0;
    for (Named place : places) {
      String name = name(place.printed(), words);
      if (name.length() > longest
          && contains(citation, name)
          && !goesOn(citation, name, place.printed())) {
        best = Optional.of(place);
        longest = name.length();
      }
    }
    return best;
  }

  /** A section with a bare number needs a word before it, unless a paragraph follows. */
  private static String name(Cited place, PlaceWords words) {
    String section = place.section();
    String paragraph = place.paragraph();
    boolean bare = !section.isEmpty() && Character.isDigit(section.charAt(0));
    String name = section + (paragraph.isEmpty() ? "" : " ¶" + paragraph);
    String mark = bare && paragraph.isEmpty() ? PlaceWords.SECTION : "";
    return mark + words.uniform(PlaceWords.plain(name));
  }

  /**
   * Whether a citation names something within a section, so that it is not the section that it
   * means. A run of paragraphs is, if the section has its first and its last.
   */
  private boolean goesOn(String citation, String name, Cited section) {
    if (!section.paragraph().isEmpty()) {
      return false;
    }
    Matcher inside = Pattern.compile(Pattern.quote(name) + INSIDE).matcher(citation);
    return inside.find() && (inside.group(2) == null || endsOutside(inside, section));
  }

  /** Whether a run of paragraphs begins or ends with one that the section does not have. */
  private boolean endsOutside(Matcher run, Cited section) {
    return !(has(section, run.group(1)) && has(section, run.group(2)));
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
      boolean begins = at == 0 || !continued(citation, at);
      boolean ends = end == citation.length() || !continues(citation, end);
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean continued(String citation, int at) {
    char before = citation.charAt(at - 1);
    String section = PlaceWords.SECTION;
    return Character.isLetterOrDigit(before)
        || before == '#' && !citation.startsWith(section, at - section.length());
  }

  private static boolean continues(String citation, int end) {
    char next = citation.charAt(end);
    char after = end + 1 < citation.length() ? citation.charAt(end + 1) : ' ';
    boolean decimal = next == '.' && Character.isDigit(after);
    boolean run = (next == '–' || next == '-') && Character.isLetterOrDigit(after);
    return Character.isLetterOrDigit(next) || next == '(' || decimal || run;
  }
}
