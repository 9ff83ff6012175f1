package org.engross.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Each passage stands on the page of its section and on that of the whole text, marked up alike;
 * links that name a section name it by its head; and what a page refers to within itself is there.
 */
final class TwinCheck {
  /** Attributes that hold ids of the same page (WAI-ARIA 1.2, HTML). */
  private static final List<String> REFERENCES =
      List.of("aria-labelledby", "aria-describedby", "aria-controls", "for", "data-id");

  private final Map<String, Element> passages = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Disagreements found;

  /**
   * @param whole the page with the whole text
   * @param places ids of all places of the edition
   */
  TwinCheck(Document whole, Set<String> places, Disagreements found) {
    this.found = found;
    for (Element element : whole.select("[id]")) {
      String id = element.id();
      if (id.endsWith("__head")) {
        heads.put(id.substring(0, id.length() - "__head".length()), element.text());
      } else if (places.contains(id) && !element.is("section")) {
        passages.put(id, element);
      }
    }
  }

  /** One page of the site. */
  void page(String name, Document page) {
    for (Element element : page.select("main [id]")) {
      Element wanted = passages.get(element.id());
      if (wanted != null && !name.equals(HtmlSite.WHOLE) && isOther(element, wanted)) {
        found.differs(
            name, "“" + element.id() + "” is marked up otherwise there than in the whole text");
      }
    }
    for (Element link : page.select("a[href]:has(> span.label), a[rel=prev], a[rel=next]")) {
      String address = link.attr("href");
      int hash = address.indexOf('#');
      String id = hash < 0 ? address.replaceFirst("\\.html$", "") : address.substring(hash + 1);
      // A section that stands on several pages is told with the number of the page.
      String called = link.text().replaceFirst(" \\(\\d+/\\d+\\)$", "");
      if (heads.containsKey(id) && !called.endsWith(heads.get(id))) {
        found.differs(name, "a link calls “" + id + "” “" + link.text() + "”");
      }
    }
    for (String attribute : REFERENCES) {
      for (Element element : page.select("[" + attribute + "]")) {
        for (String id : element.attr(attribute).split(" ")) {
          if (page.getElementById(id) == null) {
            found.differs(name, "it refers to “" + id + "”, which is not on the page");
          }
        }
      }
    }
  }

  /** Whether the same words are marked up otherwise; other words are told of elsewhere. */
  private static boolean isOther(Element one, Element other) {
    return !form(one).equals(form(other)) && one.text().equals(other.text());
  }

  /** An element as it is written, with addresses within the edition reduced to their fragment. */
  private static String form(Element element) {
    return element.outerHtml().replaceAll("href=\"[^\"#]*\\.html#", "href=\"#");
  }
}
