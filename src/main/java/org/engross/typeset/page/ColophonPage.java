package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.settings.Metadata;
import org.engross.typeset.Placed;
import org.engross.typeset.TypesettingInput;

/** What the edition is, where its text came from, and how to prove it; at the foot of page ii. */
final class ColophonPage {
  private final Workshop shop;
  private final TypesettingInput input;

  ColophonPage(Workshop shop, TypesettingInput input) {
    this.shop = shop;
    this.input = input;
  }

  List<Placed> set(int parent) {
    PageDesign design = shop.design();
    FrontPage page = new FrontPage(shop, false);
    FrontPage.Look head =
        new FrontPage.Look(shop.styles().smallItalic(), "H2", design.smallLeading(), 0);
    FrontPage.Look look =
        new FrontPage.Look(
            shop.styles().small(), "P", design.smallLeading(), design.small() * 3 / 2);
    String title = shop.labels().get("colophon");
    List<String> facts = facts();
    int height = page.height(title, head) + design.smallLeading() / 2;
    height += facts.stream().mapToInt(fact -> page.height(fact, look)).sum();
    int bottom = (design.firstLine() + design.lines() - 1) * design.leading();
    int depth = Math.max(design.leading(), bottom - height);
    int tag = shop.tags().add(parent, "Sect");
    depth = page.set(title, head, tag, depth) + design.smallLeading() / 2;
    for (String fact : facts) {
      depth = page.set(fact, look, tag, depth);
    }
    return page.items();
  }

  private List<String> facts() {
    Metadata metadata = input.edition().metadata();
    List<String> facts = new ArrayList<>();
    facts.add(metadata.title());
    facts.add(metadata.note());
    add(facts, "edition.source", sourced(metadata));
    add(facts, "edition.language", metadata.languageName());
    add(facts, "edition.symbol", metadata.symbol());
    add(facts, "edition.identifiers", String.join(", ", metadata.identifiers()));
    add(facts, "edition.editor", metadata.editor());
    add(facts, "edition.rights", metadata.rights());
    facts.add(shop.labels().get("edition.unofficial"));
    facts.add(
        input.changes() == 0
            ? shop.labels().get("edition.changes.none")
            : shop.labels().get("edition.changes.count", input.changes()));
    add(facts, "edition.fingerprint", input.sourceHash());
    String families = shop.setter().families();
    facts.add(shop.labels().get("edition.typeset", families) + " " + input.toolVersion());
    facts.removeIf(String::isBlank);
    return facts;
  }

  private void add(List<String> facts, String key, String value) {
    if (!value.isBlank()) {
      facts.add(shop.labels().get(key) + ": " + value);
    }
  }

  private static String sourced(Metadata metadata) {
    String address = metadata.sourceAddress();
    boolean both = !metadata.source().isEmpty() && !address.isEmpty();
    return metadata.source() + (both ? ", " : "") + address;
  }
}
