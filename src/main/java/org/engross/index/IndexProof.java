package org.engross.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.draft.DivisionKind;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;

/**
 * Proves that what goes into an index comes out of it: each reference begins and ends where its
 * entry is mentioned, each mention is within a reference of its entry, and each cross-reference
 * leads to an entry with references. A fault here is one of the program, and no index goes to print
 * with it.
 */
public final class IndexProof {
  private static final String HINT = "The index would mislead its readers; please report this.";

  private final Index index;
  private final Map<String, Integer> order = new HashMap<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> places = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private IndexProof(Edition edition, Index index) {
    this.index = index;
    List<TextUnit> units = edition.units();
    for (int i = 0; i < units.size(); i++) {
      order.put(units.get(i).id(), i);
    }
    index.entries().forEach(e -> entries.put(e.id(), e));
    index.mentions().forEach(m -> places.add(place(m.entry(), m.unit(), m.start())));
  }

  /** What is wrong with an index; nothing, for every index this program makes. */
  public static List<Problem> of(Edition edition, Index index) {
    IndexProof proof = new IndexProof(edition, index);
    proof.entries.values().forEach(proof::references);
    proof.entries.values().forEach(proof::targets);
    List<String> front = new ArrayList<>();
    edition.divisions().forEach(d -> collectFront(d, front));
    Map<String, String> anchors = new HashMap<>();
    edition.units().forEach(u -> anchors.put(u.id(), u.anchor()));
    for (Mention mention : index.mentions()) {
      String anchor = anchors.getOrDefault(mention.unit(), "");
      boolean counted = !mention.inner() && !front.contains(anchor);
      if (counted && !proof.isCovered(mention)) {
        proof.tell(mention.entry(), "is mentioned in " + mention.unit() + " and not listed there");
      }
    }
    return List.copyOf(proof.problems);
  }

  private static void collectFront(Division division, List<String> anchors) {
    if (division.kind() == DivisionKind.FRONT) {
      anchors.add(division.id());
      division.blocks().forEach(b -> anchors.add(b.id()));
      division.divisions().forEach(d -> collectFront(d, anchors));
    }
  }

  private static Stream<Reference> all(Entry entry) {
    Stream<Reference> parts = entry.subEntries().stream().flatMap(s -> s.references().stream());
    return Stream.concat(entry.references().stream(), parts);
  }

  private void references(Entry entry) {
    all(entry)
        .filter(r -> !isMentioned(entry, r.firstUnit(), r.firstOffset()))
        .forEach(r -> tell(entry.id(), "is listed in " + r.firstUnit() + " and not named there"));
    all(entry)
        .filter(r -> !isMentioned(entry, r.lastUnit(), r.lastOffset()))
        .forEach(r -> tell(entry.id(), "is listed up to " + r.lastUnit() + " and not named there"));
    if (entry.see().isEmpty() && all(entry).findAny().isEmpty()) {
      tell(entry.id(), "has neither places nor a reference to another entry");
    }
  }

  private boolean isMentioned(Entry entry, String unit, int offset) {
    return places.contains(place(entry.id(), unit, offset));
  }

  private static String place(String entry, String unit, int offset) {
    return entry + " " + unit + " " + offset;
  }

  private boolean isCovered(Mention mention) {
    Entry entry = entries.get(mention.entry());
    int at = order.getOrDefault(mention.unit(), -1);
    return entry != null
        && all(entry)
            .anyMatch(
                r ->
                    order.getOrDefault(r.firstUnit(), Integer.MAX_VALUE) <= at
                        && at <= order.getOrDefault(r.lastUnit(), -1));
  }

  private void targets(Entry entry) {
    for (String id : Stream.concat(entry.see().stream(), entry.seeAlso().stream()).toList()) {
      Entry target = entries.get(id);
      if (target == null || !target.see().isEmpty() || all(target).findAny().isEmpty()) {
        tell(entry.id(), "sends the reader to \"" + id + "\", where nothing is listed");
      }
    }
  }

  private void tell(String id, String fault) {
    String heading = entries.containsKey(id) ? entries.get(id).heading() : id;
    String message = "The entry \"" + heading + "\" " + fault + ".";
    problems.add(Problem.of(Code.V005, Place.file("index"), message, HINT));
  }
}
