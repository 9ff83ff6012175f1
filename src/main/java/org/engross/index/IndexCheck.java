package org.engross.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.index.authority.Authority;
import org.engross.index.name.Passage;
import org.engross.index.name.Reading;
import org.engross.index.name.Sighting;
import org.engross.index.text.Spelling;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.SourceText;

/** What an editor should look at before an index goes to print. */
public final class IndexCheck {
  private static final int SHORTEST_ALIKE = 12;

  private final Reading reading;
  private final Authorities authorities;
  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();

  private IndexCheck(Reading reading, Authorities authorities, SourceText source) {
    this.reading = reading;
    this.authorities = authorities;
    this.source = source;
  }

  /**
   * Short forms that could not be resolved, names spelt in several ways, names that look alike, and
   * entries of the editor's file that are never met.
   *
   * @param source the text, for the places of what is found
   */
  public static List<Problem> of(Edition edition, Authorities authorities, SourceText source) {
    Reading reading = Indexer.read(edition, authorities, IndexOptions.DEFAULT);
    IndexCheck check = new IndexCheck(reading, authorities, source);
    check.unresolved();
    check.spellings();
    check.alike();
    check.neverMet();
    return List.copyOf(check.problems);
  }

  private void unresolved() {
    for (int[] at : reading.unresolved()) {
      Passage passage = reading.passages().get(at[0]);
      String word = passage.tokens().get(at[1]).text();
      String message = "It is not clear which one \"" + word + "\" means here.";
      String hint =
          "Give the entry it means this variant: {name: \""
              + word
              + "\", in: [\""
              + passage.unit().section()
              + "\"]}.";
      problems.add(Problem.of(Code.X001, place(passage, at[1]), message, hint));
    }
  }

  private Place place(Passage passage, int token) {
    TextUnit unit = passage.unit();
    int offset = unit.text().origin().sourceOf(passage.tokens().get(token).start());
    return offset < 0 ? Place.file(source.name()) : source.place(offset);
  }

  /**
   * Forms of one thing that differ in spelling, hyphens or capitals alone. The first letter does
   * not count ("traité", "Traité"), and languages that inflect their names have many forms of one
   * spelling.
   */
  private void spellings() {
    Map<String, Map<String, Map<String, Place>>> forms = new LinkedHashMap<>();
    for (int p = 0; p < reading.passages().size(); p++) {
      Passage passage = reading.passages().get(p);
      for (Sighting name : reading.names(p)) {
        String form = passage.text(name.from(), name.to()).replaceAll("[\\s\\u00A0]+", " ");
        boolean inflected = !passage.pack().spelling().endings().isEmpty();
        if (!passage.capitals() && !inflected) {
          form = form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
          forms
              .computeIfAbsent(name.entity(), e -> new TreeMap<>())
              .computeIfAbsent(passage.pack().key(form), k -> new TreeMap<>())
              .putIfAbsent(form, place(passage, name.from()));
        }
      }
    }
    forms.values().forEach(byKey -> byKey.values().forEach(this::spelling));
  }

  private void spelling(Map<String, Place> forms) {
    if (forms.size() > 1) {
      List<String> spelt = List.copyOf(forms.keySet());
      String message = "One name is spelt \"" + String.join("\" and \"", spelt) + "\".";
      Place second = forms.get(spelt.get(1));
      String hint = "The index prints one form; the text is never changed.";
      problems.add(Problem.of(Code.X002, second, message, hint));
    }
  }

  /** Two things of a kind whose headings differ by a letter or two. */
  private void alike() {
    Map<String, String> keys = new TreeMap<>();
    Map<String, Place> places = new TreeMap<>();
    Map<String, Place> first = firstPlaces();
    for (String id : mentioned()) {
      Authority thing = reading.entities().find(id).orElseThrow();
      String key = thing.kind().key() + " " + Spelling.PLAIN.key(thing.heading());
      if (thing.heading().length() >= SHORTEST_ALIKE) {
        keys.put(key, thing.heading());
        places.put(key, first.get(id));
      }
    }
    List<String> sorted = List.copyOf(keys.keySet());
    for (int i = 0; i + 1 < sorted.size(); i++) {
      String a = sorted.get(i);
      String b = sorted.get(i + 1);
      if (isAlike(a, b)) {
        String message =
            "\""
                + keys.get(a)
                + "\" and \""
                + keys.get(b)
                + "\" look alike and have an entry each.";
        String hint = "If they are one thing, make one a variant of the other.";
        problems.add(Problem.of(Code.X003, places.get(b), message, hint));
      }
    }
  }

  private static boolean isAlike(String a, String b) {
    String digitsA = a.replaceAll("\\D", "");
    String digitsB = b.replaceAll("\\D", "");
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    int most = Math.min(a.length(), b.length()) - start;
    while (end < most && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int differing = Math.max(a.length(), b.length()) - start - end;
    return digitsA.equals(digitsB) && differing <= 3;
  }

  private Map<String, Place> firstPlaces() {
    Map<String, Place> first = new TreeMap<>();
    for (int p = 0; p < reading.passages().size(); p++) {
      Passage passage = reading.passages().get(p);
      reading.names(p).forEach(s -> first.putIfAbsent(s.entity(), place(passage, s.from())));
    }
    return first;
  }

  private Set<String> mentioned() {
    Set<String> ids = new TreeSet<>();
    for (int p = 0; p < reading.passages().size(); p++) {
      reading.names(p).forEach(s -> ids.add(s.entity()));
    }
    return ids;
  }

  private void neverMet() {
    Set<String> met = mentioned();
    for (Authority authority : authorities.own()) {
      boolean only = authority.see().isEmpty();
      if (only && !met.contains(authority.id())) {
        String message = "\"" + authority.heading() + "\" is nowhere in the text.";
        String hint = "Check its forms against the text, or take the entry out.";
        problems.add(Problem.of(Code.A010, authority.origin(), message, hint));
      }
    }
  }
}
