package org.engross.publish.html.view;

import java.util.List;

/**
 * What every page has, each its own.
 *
 * @param file the page's file, relative to the edition's folder
 * @param root how to get from the page to the edition's folder: "" or "../"; a path from the root
 *     of the host on the page for what is missing
 * @param kind home, section, text, index, entry, about, history, versions, notes, cite, search,
 *     accessibility, editorial, moved, missing
 * @param title of the page itself
 * @param heading what stands in the browser's title bar
 * @param description one sentence for search engines
 * @param canonical absolute address; empty while the site has none
 * @param citeAs lasting address of what the page shows; may be empty
 * @param menu links at the head of the page
 * @param breadcrumbs the way from the title page to here
 * @param previous the page before, or a link without address
 * @param next the page after, or a link without address
 * @param up the page above, or a link without address
 * @param meta name and content of each further meta tag
 * @param jsonLd the page's data in the terms of schema.org; may be empty
 */
public record PageView(
    String file,
    String root,
    String kind,
    String title,
    String heading,
    String description,
    String canonical,
    String citeAs,
    List<LinkView> menu,
    List<LinkView> breadcrumbs,
    LinkView previous,
    LinkView next,
    LinkView up,
    List<MetaView> meta,
    String jsonLd) {
  public PageView {
    menu = List.copyOf(menu);
    breadcrumbs = List.copyOf(breadcrumbs);
    meta = List.copyOf(meta);
  }

  /**
   * The same page with links that lead from the root of the host.
   *
   * @param folder path of the edition's folder on its host, from "/" to "/"
   */
  public PageView from(String folder) {
    return new PageView(
        file,
        folder,
        kind,
        title,
        heading,
        description,
        canonical,
        citeAs,
        menu.stream().map(link -> link.from(folder)).toList(),
        breadcrumbs.stream().map(link -> link.from(folder)).toList(),
        previous.from(folder),
        next.from(folder),
        up.from(folder),
        meta,
        jsonLd);
  }
}
