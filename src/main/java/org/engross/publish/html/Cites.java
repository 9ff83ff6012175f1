package org.engross.publish.html;

import java.util.List;
import org.engross.edition.TextUnit;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.MachineForms;
import org.engross.publish.html.view.CitationView;
import org.engross.publish.html.view.CitedView;
import org.engross.typeset.PageMap;

/** Makes the citations of places: for the pages that need no script, and for the cite box. */
final class Cites {
  private static final int EXCERPT = 80;

  private final Site site;

  Cites(Site site) {
    this.site = site;
  }

  /** A place in every style. */
  List<CitationView> styles(Cited place) {
    return site.citations().of(place).stream()
        .map(c -> new CitationView(site.styleName(c.style()), c.runs(), c.inText()))
        .toList();
  }

  /** The edition as a whole. */
  CitedView whole(String file) {
    Cited place = site.places().whole();
    String pdf = site.hasPdf() ? Addresses.root(file) + site.metadata().slug() + ".pdf" : "";
    return view(
        place, site.metadata().title(), Addresses.relative(file, Addresses.HOME), pdf, file);
  }

  /** A place, as seen from a file. */
  CitedView place(Cited place, String file) {
    String name = name(place);
    String href =
        site.addresses().fileOf(place.id()).equals(place.id() + ".html")
            ? Addresses.relative(file, site.addresses().fileOf(place.id()))
            : site.addresses().link(file, place.id());
    return view(place, name, href, pdf(place, file), file);
  }

  private CitedView view(Cited place, String name, String href, String pdf, String file) {
    MachineForms forms = site.citations().machineForms();
    return new CitedView(
        place.id(),
        name,
        place.paragraph().isEmpty() ? name : spoken(place),
        href,
        pdf,
        excerpt(place),
        place.paragraph().isEmpty(),
        styles(place),
        forms.bibtex(place),
        forms.ris(place).replace("\r\n", "\n"),
        forms.cslJson(place));
  }

  /** A place as printed: "3.2 ¶4, p. 9". */
  String name(Cited place) {
    String reference = place.section();
    if (!place.paragraph().isEmpty()) {
      reference += (reference.isEmpty() ? "" : "\u00A0") + "¶" + place.paragraph();
    }
    if (place.pages().isEmpty()) {
      return reference;
    }
    String key = place.pages().size() > 1 ? "pages.short" : "page.short";
    String page = site.words().get(key, place.pageRange()).replace(' ', '\u00A0');
    return reference.isEmpty() ? page : reference + ", " + page;
  }

  private String spoken(Cited place) {
    return site.unit(place.id())
        .map(unit -> site.locator(unit.id(), 0).spoken(site.words()))
        .orElse(name(place));
  }

  private String excerpt(Cited place) {
    String text = site.unit(place.id()).map(TextUnit::text).map(t -> t.string()).orElse("");
    if (text.length() <= EXCERPT) {
      return text;
    }
    int end = text.lastIndexOf(' ', EXCERPT);
    return text.substring(0, end < EXCERPT / 2 ? EXCERPT : end) + " …";
  }

  private String pdf(Cited place, String file) {
    return place.pages().isEmpty()
        ? ""
        : site.pages().starts().stream()
            .filter(start -> start.label().equals(place.pages().get(0)))
            .findFirst()
            .map((PageMap.PageStart start) -> site.pdf(file, start))
            .orElse("");
  }
}
