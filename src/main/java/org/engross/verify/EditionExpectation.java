package org.engross.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.edition.Note;
import org.engross.edition.TextUnit;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.source.Ledger;
import org.engross.source.SourceText;
import org.engross.source.TextBorders;
import org.engross.typeset.PageMap;
import org.engross.typeset.PageMap.PageStart;
import org.engross.verify.Expectation.MentionClaim;

/** Draws from the stages before publishing what the folder must hold. */
final class EditionExpectation {
  private final Edition edition;
  private final List<TextUnit> units;

  EditionExpectation(Edition edition) {
    this.edition = edition;
    this.units = edition.units();
  }

  Expectation of(SourceText source, Ledger ledger, Index index, PageMap pages) {
    List<String> notes = new ArrayList<>();
    Set<String> added = new LinkedHashSet<>();
    for (Note note : edition.notes()) {
      if (note.editorial()) {
        added.add(note.id());
      } else {
        notes.add(note.id());
      }
    }
    Set<String> places = places();
    Map<String, String> anchors = new HashMap<>();
    places.forEach(place -> anchors.put(place, place));
    units.forEach(unit -> anchors.put(unit.id(), unit.anchor()));
    return new Expectation(
        source,
        SourceWords.of(source, ledger, extents(notes, ledger)),
        ledger.entries().size(),
        List.copyOf(places),
        anchors,
        notes,
        added,
        pages.starts().stream().map(PageStart::id).toList(),
        claims(index, pages, anchors));
  }

  private Set<String> places() {
    Set<String> places = new LinkedHashSet<>();
    edition.divisions().forEach(division -> divisions(division, places));
    units.forEach(unit -> places.add(unit.anchor()));
    return places;
  }

  private static void divisions(Division division, Set<String> places) {
    places.add(division.id());
    division.divisions().forEach(inner -> divisions(inner, places));
  }

  private List<SourceWords.Extent> extents(List<String> notes, Ledger ledger) {
    List<SourceWords.Extent> extents = new ArrayList<>();
    for (TextUnit unit : units) {
      if (unit.text().origin().start() >= 0) {
        String note = notes.contains(unit.anchor()) ? unit.anchor() : "";
        int start = TextBorders.start(unit.text().string(), unit.text().origin(), ledger);
        extents.add(new SourceWords.Extent(note, start, unit.text().origin()));
      }
    }
    return extents;
  }

  private List<MentionClaim> claims(Index index, PageMap pages, Map<String, String> anchors) {
    Map<String, String> headings = new HashMap<>();
    for (Entry entry : index.entries()) {
      headings.put(entry.id(), entry.heading());
    }
    List<MentionClaim> claims = new ArrayList<>();
    for (Mention mention : index.mentions()) {
      String page = pages.pageOf(mention.unit(), mention.start()).map(PageStart::label).orElse("");
      claims.add(
          new MentionClaim(
              headings.getOrDefault(mention.entry(), mention.entry()),
              mention.surface(),
              anchors.getOrDefault(mention.unit(), mention.unit()),
              page,
              mention.sourceOffset()));
    }
    return claims;
  }
}
