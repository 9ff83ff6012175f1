package org.engross.publish.html;

import java.util.ArrayList;
import java.util.List;
import org.engross.publish.html.view.FactView;
import org.engross.settings.Metadata;
import org.engross.source.Sha256;

/** What is known of the document, of its source and of the edition. */
final class Facts {
  private final Site site;

  Facts(Site site) {
    this.site = site;
  }

  /** Source and edition, for the title page. */
  List<FactView> edition() {
    List<FactView> facts = new ArrayList<>();
    Metadata metadata = site.metadata();
    add(facts, "edition.symbol", metadata.symbol(), "");
    add(facts, "edition.language", metadata.languageName(), "");
    add(facts, "edition.source", metadata.source(), metadata.sourceAddress());
    add(facts, "edition.rights", metadata.rights(), "");
    add(facts, "edition.number-name", metadata.edition(), "");
    add(facts, "edition.date", metadata.editionDate().map(site.words()::date).orElse(""), "");
    add(facts, "edition.editor", metadata.editor(), "");
    return facts;
  }

  /** The same, and what else proves the text. */
  List<FactView> all() {
    List<FactView> facts = new ArrayList<>();
    Metadata metadata = site.metadata();
    add(facts, "edition.issuers", String.join("; ", metadata.issuers()), "");
    add(facts, "edition.adopted", Heads.occasion(metadata, site), "");
    facts.addAll(edition());
    metadata.identifiers().forEach(id -> add(facts, "edition.identifiers", id, link(id)));
    add(facts, "edition.address", metadata.baseAddress(), metadata.baseAddress());
    add(facts, "edition.fingerprint", Sha256.of(site.work().source().text()), "");
    return facts;
  }

  private static String link(String identifier) {
    return identifier.startsWith("https://") || identifier.startsWith("http://") ? identifier : "";
  }

  private void add(List<FactView> facts, String key, String value, String href) {
    if (!value.isEmpty()) {
      facts.add(new FactView(site.words().get(key), value, href));
    }
  }
}
