package org.engross.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.edition.Edition;
import org.engross.index.authority.Authority;
import org.engross.index.authority.Name;
import org.engross.index.name.Passage;
import org.engross.index.name.Reading;
import org.engross.index.name.Sighting;

/** Proposes entries for the authority file: what the rules found and nobody has decided on. */
public final class Suggestions {
  private static final int AROUND = 60;
  private static final int MOST_PASSAGES = 3;

  private Suggestions() {}

  /** The candidates: sure ones first, documents before bodies, then in the order of the text. */
  public static List<Suggestion> of(
      Edition edition, Authorities authorities, IndexOptions options) {
    Reading reading = Indexer.read(edition, authorities, options);
    Map<String, List<Suggestion.Excerpt>> places = new LinkedHashMap<>();
    Map<String, Boolean> sure = new LinkedHashMap<>();
    for (int p = 0; p < reading.passages().size(); p++) {
      for (Sighting name : reading.names(p)) {
        if (reading.entities().isMade(name.entity())) {
          places
              .computeIfAbsent(name.entity(), e -> new ArrayList<>())
              .add(excerpt(reading.passages().get(p), name));
          sure.merge(name.entity(), name.rule().equals("number"), Boolean::logicalOr);
        }
      }
    }
    List<Suggestion> suggestions = new ArrayList<>();
    places.forEach(
        (id, found) ->
            suggestions.add(
                suggestion(reading.entities().find(id).orElseThrow(), found, sure.get(id))));
    Comparator<Suggestion> order =
        Comparator.comparing((Suggestion s) -> !s.sure()).thenComparing(Suggestion::kind);
    return suggestions.stream().sorted(order).toList();
  }

  /** The candidates as lines of an authority file, each with its passages as comments. */
  public static String yaml(List<Suggestion> suggestions) {
    StringBuilder out = new StringBuilder();
    for (EntityKind kind : List.of(EntityKind.DOCUMENT, EntityKind.BODY)) {
      List<Suggestion> mine = suggestions.stream().filter(s -> s.kind() == kind).toList();
      if (!mine.isEmpty()) {
        out.append(kind == EntityKind.DOCUMENT ? "documents:\n" : "bodies:\n");
        mine.forEach(s -> entry(s, out));
      }
    }
    return out.toString();
  }

  private static void entry(Suggestion suggestion, StringBuilder out) {
    suggestion.passages().forEach(p -> out.append("  # ").append(p.words()).append('\n'));
    if (!suggestion.sure()) {
      out.append("  # doubtful: named once\n");
    }
    String acronym = suggestion.acronym().isEmpty() ? "" : " (" + suggestion.acronym() + ")";
    out.append("  - heading: ").append(quoted(suggestion.heading() + acronym)).append('\n');
    if (!suggestion.variants().isEmpty()) {
      out.append("    variants:\n");
      suggestion.variants().forEach(v -> out.append("      - ").append(quoted(v)).append('\n'));
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static Suggestion suggestion(
      Authority thing, List<Suggestion.Excerpt> found, boolean numbered) {
    List<String> variants =
        thing.names().stream()
            .filter(n -> n.role() == Name.Role.VARIANT)
            .map(Name::text)
            .filter(v -> !v.equalsIgnoreCase(thing.heading()))
            .toList();
    String acronym = thing.acronym("");
    boolean sure = numbered || found.size() > 1 || !acronym.isEmpty();
    List<Suggestion.Excerpt> shown = found.subList(0, Math.min(found.size(), MOST_PASSAGES));
    return new Suggestion(thing.kind(), thing.heading(), acronym, variants, sure, shown);
  }

  private static Suggestion.Excerpt excerpt(Passage passage, Sighting name) {
    String text = passage.unit().text().string();
    int start = passage.tokens().get(name.from()).start();
    int end = passage.tokens().get(name.to() - 1).end();
    int from = start <= AROUND ? 0 : wordFrom(text, start - AROUND, start);
    int to = end + AROUND >= text.length() ? text.length() : wordTo(text, end, end + AROUND);
    String words =
        (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    return new Suggestion.Excerpt(
        passage.unit().id(), words.replaceAll("[\\s\\u00A0]+", " ").strip());
  }

  /** Where the first whole word begins; without a space, as in Chinese, any character may. */
  private static int wordFrom(String text, int from, int name) {
    int space = text.indexOf(' ', from);
    return space < 0 || space >= name ? from : space + 1;
  }

  private static int wordTo(String text, int name, int to) {
    int space = text.lastIndexOf(' ', to);
    return space < name ? to : space;
  }
}
