package org.engross.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.engross.index.EntityKind;
import org.engross.markdown.EditorialPage;
import org.engross.publish.html.view.LinkView;
import org.engross.publish.html.view.MetaView;
import org.engross.publish.html.view.PageView;
import org.engross.publish.picture.TitlePicture;
import org.engross.settings.Metadata;

/** Makes what stands in the head of every page, and the links around its text. */
final class Heads {
  /**
   * What a page says of itself.
   *
   * @param id the citable place it shows; empty for none
   */
  record Subject(String file, String kind, String title, String id) {}

  /** Where a page stands among the others. */
  record Way(List<LinkView> breadcrumbs, LinkView previous, LinkView next, LinkView up) {}

  private final Site site;
  private final SchemaOrg schema;

  Heads(Site site) {
    this.site = site;
    this.schema = new SchemaOrg(site);
  }

  PageView page(Subject subject, Way way) {
    String file = subject.file();
    boolean home = file.equals(Addresses.HOME);
    String shortTitle = site.view().shortTitle();
    return new PageView(
        file,
        Addresses.root(file),
        subject.kind(),
        subject.title(),
        home ? site.metadata().title() : subject.title() + " – " + shortTitle,
        description(subject),
        site.addresses().absoluteFile(file),
        citeAs(subject),
        menu(file),
        way.breadcrumbs(),
        way.previous(),
        way.next(),
        way.up(),
        meta(subject),
        schema.of(subject));
  }

  /** A page that is reached from the title page alone. */
  PageView page(String file, String kind, String title) {
    LinkView home = home(file);
    Way way = new Way(List.of(home), LinkView.NONE, LinkView.NONE, home);
    return page(new Subject(file, kind, title, ""), way);
  }

  /** The link to the title page. */
  LinkView home(String file) {
    return LinkView.to(site.view().shortTitle(), Addresses.relative(file, Addresses.HOME));
  }

  private List<LinkView> menu(String file) {
    List<LinkView> menu = new ArrayList<>();
    menu.add(link(file, Addresses.HOME, site.words().get("contents")));
    menu.add(link(file, Addresses.TEXT, site.words().get("menu.text")));
    for (EntityKind kind : kinds()) {
      menu.add(link(file, Addresses.index(kind), site.words().get("menu." + kind.key())));
    }
    menu.add(link(file, "cite.html", site.words().get("menu.cite")));
    for (EditorialPage page : site.editorial().pages()) {
      menu.add(link(file, page.name() + ".html", page.title()));
    }
    menu.add(link(file, "about.html", site.words().get("menu.about")));
    return menu;
  }

  /** The kinds that have an index: documents and bodies always, the others when they have names. */
  List<EntityKind> kinds() {
    List<EntityKind> kinds = new ArrayList<>(List.of(EntityKind.DOCUMENT, EntityKind.BODY));
    for (EntityKind kind : EntityKind.values()) {
      if (!kinds.contains(kind) && !site.work().index().entries(kind).isEmpty()) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static LinkView link(String file, String to, String text) {
    return new LinkView(text, Addresses.relative(file, to), file.equals(to));
  }

  private String description(Subject subject) {
    Metadata metadata = site.metadata();
    List<String> parts = new ArrayList<>();
    parts.add(
        subject.file().equals(Addresses.HOME)
            ? metadata.title()
            : subject.title() + ": " + metadata.title());
    parts.addAll(metadata.issuers());
    String occasion = occasion(metadata, site);
    if (!occasion.isEmpty()) {
      parts.add(occasion);
    }
    return String.join(". ", parts) + ".";
  }

  /** Place and date of the document: "Dushanbe, 17 September 2021". */
  static String occasion(Metadata metadata, Site site) {
    String date = metadata.date().map(site.words()::date).orElse("");
    String gap = metadata.place().isEmpty() || date.isEmpty() ? "" : ", ";
    return metadata.place() + gap + date;
  }

  /** A page of the whole edition is cited by its lasting identifier, if it has one. */
  private String citeAs(Subject subject) {
    if (subject.id().isEmpty()) {
      return site.metadata().identifiers().stream()
          .flatMap(identifier -> lasting(identifier).stream())
          .findFirst()
          .orElse(site.addresses().absolute(""));
    }
    return site.addresses().absolute(subject.id());
  }

  /** A DOI or URN as an address, as RFC 8574 wants it of {@code rel=cite-as}. */
  static Optional<String> lasting(String identifier) {
    String doi = identifier.replaceFirst("(?i)^(doi: ?|https?://(dx\\.)?doi\\.org/)", "");
    if (doi.matches("10\\.\\d{4,9}/[^\\s\"<>]+")) {
      return Optional.of("https://doi.org/" + doi);
    }
    boolean urn = identifier.matches("(?i)urn:[a-z0-9][a-z0-9-]+:[^\\s\"<>]+");
    return urn ? Optional.of(identifier) : Optional.empty();
  }

  private List<MetaView> meta(Subject subject) {
    List<MetaView> meta = new ArrayList<>();
    Metadata metadata = site.metadata();
    boolean home = subject.file().equals(Addresses.HOME);
    if (home) {
      scholarly(metadata, meta);
    }
    property(meta, "og:title", home ? metadata.title() : subject.title());
    property(meta, "og:site_name", site.view().shortTitle());
    property(meta, "og:type", home ? "website" : "article");
    property(meta, "og:url", site.addresses().absoluteFile(subject.file()));
    property(meta, "og:description", description(subject));
    property(meta, "og:locale", metadata.language().replace('-', '_'));
    if (site.hasPicture()) {
      picture(subject.file(), meta);
    }
    return meta;
  }

  /**
   * The picture a site shows beside a link (Open Graph protocol, Twitter cards). They want an
   * absolute address; while the edition has none, a relative one is better than nothing.
   */
  private void picture(String file, List<MetaView> meta) {
    String absolute = site.addresses().absoluteFile(Addresses.PICTURE);
    String alt = description(new Subject(Addresses.HOME, "", "", ""));
    String address = absolute.isEmpty() ? Addresses.relative(file, Addresses.PICTURE) : absolute;
    property(meta, "og:image", address);
    property(meta, "og:image:type", "image/png");
    property(meta, "og:image:width", Integer.toString(TitlePicture.WIDTH));
    property(meta, "og:image:height", Integer.toString(TitlePicture.HEIGHT));
    property(meta, "og:image:alt", alt);
    name(meta, "twitter:card", "summary_large_image");
    name(meta, "twitter:image:alt", alt);
  }

  /** Highwire tags for scholarly search, Dublin Core for those that do not know them. */
  private void scholarly(Metadata metadata, List<MetaView> meta) {
    name(meta, "citation_title", metadata.title());
    metadata.issuers().forEach(issuer -> name(meta, "citation_author", issuer));
    String date = metadata.date().map(Object::toString).orElse("");
    name(meta, "citation_publication_date", date.replace('-', '/'));
    String base = metadata.baseAddress();
    boolean pdf = !base.isEmpty() && site.hasPdf();
    name(meta, "citation_pdf_url", pdf ? base + metadata.slug() + ".pdf" : "");
    name(meta, "citation_language", metadata.language());
    var starts = site.pages().starts();
    if (!starts.isEmpty()) {
      name(meta, "citation_firstpage", starts.get(0).label());
      name(meta, "citation_lastpage", starts.get(starts.size() - 1).label());
    }
    name(meta, "DC.title", metadata.title());
    metadata.issuers().forEach(issuer -> name(meta, "DC.creator", issuer));
    name(meta, "DC.date", date);
    name(meta, "DC.type", metadata.type().toLowerCase(Locale.ROOT));
    name(meta, "DC.language", metadata.language());
    name(meta, "DC.rights", metadata.rights());
    name(meta, "DC.source", metadata.sourceAddress());
    metadata.identifiers().forEach(identifier -> name(meta, "DC.identifier", identifier));
  }

  private static void name(List<MetaView> meta, String name, String content) {
    if (!content.isEmpty()) {
      meta.add(new MetaView("name", name, content));
    }
  }

  private static void property(List<MetaView> meta, String name, String content) {
    if (!content.isEmpty()) {
      meta.add(new MetaView("property", name, content));
    }
  }
}
