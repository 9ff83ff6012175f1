package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.engross.edition.TextUnit;
import org.engross.publish.JsonTree;

/**
 * Which page every id stands on, as a script that hands over one value: {@code {page: [id, …]}}. A
 * page asks for it only when an address names an id that the page does not have, since the text was
 * parted or the place has moved.
 */
final class PlacesData {
  static final String FILE = "places.js";

  private final Site site;
  private final Map<String, Set<String>> ids = new LinkedHashMap<>();

  PlacesData(Site site) {
    this.site = site;
  }

  String script() {
    for (TextUnit unit : site.work().edition().units()) {
      String file = site.addresses().fileOf(unit.id());
      put(file, unit.anchor());
      site.starts(unit.id()).forEach(start -> put(file, start.id()));
    }
    site.places().all().forEach(place -> place(place.id()));
    site.work().edition().notes().forEach(note -> place(note.id()));
    for (CiteParts.Part part : site.citeParts().all()) {
      part.places().forEach(place -> put(part.file(), "cite__" + place.id()));
    }
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ids.forEach((file, here) -> here.forEach(id -> data.withArray(file).add(id)));
    return "window.engrossPlaces(" + JsonTree.line(data) + ");\n";
  }

  /** A place, with the ids under which it was cited before. */
  private void place(String id) {
    String file = site.addresses().fileOf(id);
    put(file, id);
    site.moves().aliases(id).forEach(old -> put(file, old));
  }

  private void put(String file, String id) {
    ids.computeIfAbsent(file, f -> new LinkedHashSet<>()).add(id);
  }
}
