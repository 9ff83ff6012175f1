package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.engross.edition.TextUnit;
import org.engross.index.Entry;
import org.engross.index.Mention;
import org.engross.markdown.EditorialPage;
import org.engross.publish.JsonTree;

/**
 * What can be searched, as a script that hands over one value, for a page opened from a disk may
 * not fetch data. Every place is {@code [kind, address, locator, text]}: kind h is a head, p a
 * paragraph, e an index entry.
 */
final class SearchData {
  private final Site site;

  SearchData(Site site) {
    this.site = site;
  }

  String script() {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("language", site.metadata().language());
    new SearchForms(site).add(data);
    ArrayNode places = data.putArray("places");
    for (Entry entry : site.work().index().entries()) {
      entry(entry, places.addArray());
    }
    for (EditorialPage page : site.editorial().pages()) {
      String words = page.html().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
      places.addArray().add("p").add(page.name() + ".html").add(page.title()).add(words);
    }
    String label = "";
    for (TextUnit unit : site.work().edition().units()) {
      if (unit.role() == TextUnit.Role.DIVISION_LABEL) {
        label = unit.text().string() + " ";
      } else {
        unit(unit, label, places);
        label = "";
      }
    }
    return "window.engrossSearch(" + JsonTree.line(data) + ");\n";
  }

  private void entry(Entry entry, ArrayNode place) {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : site.work().index().mentions()) {
      if (mention.entry().equals(entry.id())) {
        names.add(plain(mention.surface()));
      }
    }
    names.remove(entry.heading());
    place.add("e").add(site.entryPage(entry.id()));
    place.add(site.words().get("kind." + entry.kind().key()));
    place.add(entry.heading() + (names.isEmpty() ? "" : " · " + String.join(" · ", names)));
  }

  private void unit(TextUnit unit, String label, ArrayNode places) {
    boolean head = unit.role() == TextUnit.Role.DIVISION_TITLE;
    boolean only = unit.role() == TextUnit.Role.PARAGRAPH_LABEL;
    if (only || unit.role() == TextUnit.Role.NOTE_LABEL) {
      return;
    }
    places
        .addArray()
        .add(head ? "h" : "p")
        .add(site.addresses().link(Addresses.HOME, unit.anchor()))
        .add(plain(site.locator(unit.id(), 0).prose(site.words())))
        .add(plain(label + unit.text().string()));
  }

  private static String plain(String text) {
    return text.replace('\u00A0', ' ');
  }
}
