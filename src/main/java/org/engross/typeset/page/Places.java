package org.engross.typeset.page;

import java.util.HashMap;
import java.util.Map;
import org.engross.edition.Edition;
import org.engross.edition.TextUnit;
import org.engross.problem.Place;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/** Where each character of the edition stands in its source, for messages. */
final class Places {
  private final Map<String, Origin> origins = new HashMap<>();
  private final SourceText source;

  Places(Edition edition, SourceText source) {
    this.source = source;
    for (TextUnit unit : edition.units()) {
      origins.put(unit.id(), unit.text().origin());
    }
  }

  /** The place of a unit's character; the whole file for what Engross itself says. */
  Place of(String unit, int offset) {
    int at = origins.getOrDefault(unit, Origin.NONE).sourceOf(offset);
    return at < 0 ? Place.file(source.name()) : source.place(at);
  }
}
