package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engross.draft.DivisionKind;
import org.engross.language.Labels;
import org.engross.typeset.PageMap.PageStart;

/**
 * How a reader may write a place into the search, as the edition prints it or says it: "p. 9",
 * "para. 4", "Article 5". In each form {@code {0}} stands for the number.
 */
final class SearchForms {
  private final Site site;
  private final Labels words;

  SearchForms(Site site) {
    this.site = site;
    this.words = site.words();
  }

  /** Adds the forms, and the places where the pages of the PDF begin. */
  void add(ObjectNode data) {
    ObjectNode forms = data.putObject("forms");
    list(forms.putArray("page"), "page.short", "page.spoken");
    list(forms.putArray("paragraph"), "paragraph.short", "paragraph.spoken");
    forms.put("recital", words.get("recital.spoken"));
    divisions(forms.putArray("divisions"));
    ObjectNode pages = data.putObject("pages");
    for (PageStart start : site.pages().starts()) {
      String file = site.addresses().fileOf(start.unit());
      pages.put(start.label(), Addresses.relative(Addresses.HOME, file) + "#" + start.id());
    }
  }

  private void list(ArrayNode array, String... keys) {
    Set<String> forms = new LinkedHashSet<>();
    for (String key : keys) {
      forms.add(words.get(key));
    }
    forms.forEach(array::add);
  }

  /** Pairs of a form and the reference it means. */
  private void divisions(ArrayNode array) {
    for (String form : List.of("§ {0}", words.get("section.short"), words.get("section.spoken"))) {
      array.addArray().add(form).add("{0}");
    }
    for (DivisionKind kind : DivisionKind.values()) {
      String reference = words.get("reference." + kind.key());
      if (reference.contains("{0}")) {
        array.addArray().add(words.get("division." + kind.key()) + " {0}").add(reference);
        array.addArray().add(reference).add(reference);
      }
    }
  }
}
