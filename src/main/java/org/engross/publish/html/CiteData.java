package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.engross.publish.JsonTree;
import org.engross.publish.cite.Citation;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.Form;
import org.engross.publish.cite.MachineForms;
import org.engross.publish.cite.Style;
import org.engross.typeset.PageMap;

/**
 * The data of the cite box, as a script that hands over one value, for a page opened from a disk
 * may not fetch data. Each style stands there once, with its slots; a place is {@code [section,
 * paragraph, pages, number of the PDF's page, number of the file]}.
 */
final class CiteData {
  private final Site site;

  CiteData(Site site) {
    this.site = site;
  }

  /** The script for some places. */
  String script(List<Cited> places) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    ArrayNode styles = data.putArray("styles");
    for (Style style : Style.values()) {
      style(style, styles.addObject());
    }
    MachineForms forms = site.citations().machineForms();
    Cited slots = CiteSlots.PLACE;
    data.put("bibtex", forms.bibtex(slots, Form.LOCATOR));
    data.put("ris", forms.ris(slots, Form.LOCATOR).replace("\r\n", "\n"));
    data.put("json", forms.cslJson(slots, Form.LOCATOR));
    data.putArray("pages").add(words("page.short")).add(words("pages.short"));
    data.put("pdf", site.hasPdf() ? site.metadata().slug() + ".pdf#page=" : "");
    data.put("base", site.metadata().baseAddress());
    places(places, data);
    return "window.engrossCite(" + JsonTree.line(data) + ");\n";
  }

  private void places(List<Cited> places, ObjectNode data) {
    List<String> files = new ArrayList<>();
    ObjectNode all = data.putObject("places");
    for (Cited place : places) {
      String file = site.addresses().fileOf(place.id());
      if (!files.contains(file)) {
        files.add(file);
      }
      place(place, all.putArray(place.id()), files.indexOf(file));
    }
    ArrayNode names = data.putArray("files");
    files.forEach(names::add);
  }

  private String words(String key) {
    return site.words().get(key).replace(' ', '\u00A0');
  }

  private void style(Style style, ObjectNode data) {
    Form form = site.citations().form(style);
    data.put("name", site.styleName(style));
    runs(data.putArray("place"), form.place());
    runs(data.putArray("inText"), form.inTextPlace());
    data.put("one", site.citations().pagePattern(style, false));
    data.put("many", site.citations().pagePattern(style, true));
    data.put("section", site.citations().sectionPattern(style));
    data.put("paragraph", site.citations().paragraphPattern(style, false));
    data.put("paragraphs", site.citations().paragraphPattern(style, true));
  }

  private static void runs(ArrayNode array, List<Citation.Run> runs) {
    runs.forEach(run -> array.addArray().add(run.text()).add(run.italic() ? 1 : 0));
  }

  private void place(Cited place, ArrayNode data, int file) {
    data.add(place.section()).add(place.paragraph());
    ArrayNode pages = data.addArray();
    place.pages().forEach(pages::add);
    data.add(place.pages().isEmpty() ? 0 : physical(place.pages().get(0))).add(file);
  }

  private int physical(String label) {
    return site.pages().starts().stream()
        .filter(start -> start.label().equals(label))
        .findFirst()
        .map(PageMap.PageStart::physical)
        .orElse(0);
  }
}
