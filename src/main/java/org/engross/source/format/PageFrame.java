package org.engross.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands around the text of a web page: menus, banners, footers, notices about cookies. It is
 * told from the text by the elements and roles that HTML has for it, or by the class names that
 * pages give it.
 */
final class PageFrame {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "iframe",
          "svg",
          "button",
          "form",
          "select",
          "head",
          "object",
          "canvas",
          "audio",
          "video");
  private static final Set<String> FRAME = Set.of("nav", "aside", "dialog", "menu");
  private static final Set<String> OUTER = Set.of("header", "footer");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "search",
          "complementary",
          "dialog",
          "menu",
          "menubar",
          "toolbar",
          "alertdialog");
  private static final Set<String> NAMES =
      Set.of(
          "nav",
          "navbar",
          "navigation",
          "menu",
          "topmenu",
          "mainmenu",
          "breadcrumb",
          "breadcrumbs",
          "footer",
          "site-footer",
          "page-footer",
          "site-header",
          "sidebar",
          "cookie",
          "cookies",
          "cookie-banner",
          "cookie-consent",
          "cookie-notice",
          "social",
          "social-media",
          "share",
          "share-buttons",
          "sharing",
          "skip-link",
          "skiplink",
          "skip-nav",
          "pagination",
          "pager",
          "toolbar",
          "searchbox",
          "language-switcher",
          "lang-switcher",
          "visually-hidden",
          "sr-only",
          "noprint",
          "no-print",
          "print-hide");

  /** So much is said in paragraphs, in characters, that it is more than the motto of a site. */
  private static final int PROSE = 200;

  private final List<Element> around = new ArrayList<>();

  /** The element that holds the text: the one main or article of the page, otherwise its body. */
  Element text(Document page) {
    for (String choice : List.of("main", "[role=main]", "article")) {
      List<Element> found = page.select(choice);
      if (found.size() == 1 && isMostOf(found.get(0), page)) {
        return found.get(0);
      }
    }
    return page.body();
  }

  /** Whether an element is not read; its words, if a reader of the page sees them, are noted. */
  boolean leavesOut(Element element) {
    if (UNSEEN.contains(element.normalName()) || isHidden(element) || isWayBack(element)) {
      return true;
    }
    if (isFrame(element)) {
      if (element.hasText()) {
        around.add(element);
      }
      return true;
    }
    return false;
  }

  /** What a reader of the page sees and was not read, in order. */
  List<String> around() {
    return around.stream().map(Element::text).toList();
  }

  private static boolean isMostOf(Element part, Document page) {
    return page.body() != null && part.text().length() * 2 >= page.body().text().length();
  }

  private static boolean isFrame(Element element) {
    String tag = element.normalName();
    if (tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article")) {
      return false;
    }
    boolean outer =
        OUTER.contains(tag)
            && element.closest("article, main, section") == null
            && !isOpening(element, tag);
    return FRAME.contains(tag) || outer || isNamedSo(element);
  }

  /** A header of paragraphs, few of whose words lead elsewhere, holds a preamble and no banner. */
  private static boolean isOpening(Element element, String tag) {
    int prose = element.select("p").stream().map(Element::text).mapToInt(String::length).sum();
    int linked = element.select("a").stream().map(Element::text).mapToInt(String::length).sum();
    return tag.equals("header") && prose >= PROSE && linked * 4 <= prose;
  }

  private static boolean isNamedSo(Element element) {
    if (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean named = NAMES.contains(element.id().toLowerCase(Locale.ROOT));
    for (String name : element.classNames()) {
      named |= NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
    return named && (element.isBlock() || element.normalName().equals("a"));
  }

  /** The arrow behind a note that leads back to its mark. */
  private static boolean isWayBack(Element element) {
    return element.attr("role").equals("doc-backlink")
        || element.hasClass("footnote-back")
        || element.hasClass("footnote-backref");
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.normalName().equals("input");
  }
}
