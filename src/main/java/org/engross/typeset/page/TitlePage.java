package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.settings.Metadata;
import org.engross.typeset.Placed;

/** Title, who issued it, place and date; at the foot what edition it is. */
final class TitlePage {
  private final Workshop shop;
  private final Metadata metadata;

  TitlePage(Workshop shop, Metadata metadata) {
    this.shop = shop;
    this.metadata = metadata;
  }

  List<Placed> set(int parent) {
    int tag = shop.tags().add(parent, "Sect");
    FrontPage page = new FrontPage(shop, true);
    PageDesign design = shop.design();
    int leading = design.leading();
    Styles styles = shop.styles();
    FrontPage.Look title = new FrontPage.Look(styles.title(), "H1", 2 * leading, 0);
    FrontPage.Look party = new FrontPage.Look(styles.smallCaps(), "P", leading, design.size());
    FrontPage.Look plain = new FrontPage.Look(styles.text(), "P", leading, 0);
    int top = design.height() / leading * 3 / 10 * leading;
    int titleTop = top - Math.min(0, page.height(metadata.title(), title));
    int depth = page.set(metadata.title(), title, tag, titleTop) + leading;
    for (String issuer : metadata.issuers()) {
      depth = page.set(issuer, party, tag, depth);
    }
    depth += metadata.issuers().isEmpty() ? 0 : leading;
    depth = page.set(placeAndDate(), plain, tag, depth);
    page.set(metadata.symbol(), plain, tag, depth);
    imprint(page, tag);
    List<Placed> items = new ArrayList<>();
    items.addAll(page.items());
    return items;
  }

  private void imprint(FrontPage page, int tag) {
    PageDesign design = shop.design();
    FrontPage.Look look = new FrontPage.Look(shop.styles().small(), "P", design.smallLeading(), 0);
    List<String> lines = new ArrayList<>();
    lines.add(metadata.languageName());
    lines.add(edition());
    lines.add(metadata.editor());
    int height = lines.stream().mapToInt(line -> page.height(line, look)).sum();
    int depth = design.folioLine() * design.leading() - height;
    for (String line : lines) {
      depth = page.set(line, look, tag, depth);
    }
  }

  private String placeAndDate() {
    String date = metadata.date().map(shop.labels()::date).orElse("");
    boolean both = !metadata.place().isEmpty() && !date.isEmpty();
    return metadata.place() + (both ? ", " : "") + date;
  }

  private String edition() {
    String number =
        metadata.edition().isEmpty() ? "" : shop.labels().get("edition.number", metadata.edition());
    String date = metadata.editionDate().map(shop.labels()::date).orElse("");
    return number + (number.isEmpty() || date.isEmpty() ? "" : ", ") + date;
  }
}
