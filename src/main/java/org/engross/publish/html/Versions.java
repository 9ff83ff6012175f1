package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.engross.publish.JsonTree;
import org.engross.publish.html.view.EditionChangesView;
import org.engross.publish.html.view.VersionView;
import org.engross.settings.EarlierAddresses.Version;
import org.engross.settings.Metadata;

/** The editions that are kept beside this one: as a page, and as data for programs. */
final class Versions {
  static final String FILE = "versions.html";
  static final String DATA = "versions.json";

  private final Site site;

  Versions(Site site) {
    this.site = site;
  }

  List<Version> earlier() {
    return site.work().settings().addresses().versions();
  }

  /** This edition, then those before it, the latest first. */
  List<VersionView> views() {
    List<EditionChangesView> changed = new History(site).editions();
    List<VersionView> views = new ArrayList<>();
    views.add(view(current(), changed));
    earlier().forEach(version -> views.add(1, view(version, changed)));
    return views;
  }

  private VersionView view(Version version, List<EditionChangesView> changed) {
    boolean current = version.edition().equals(site.metadata().edition());
    int changes =
        changed.stream()
            .filter(edition -> edition.edition().equals(version.edition()))
            .flatMap(edition -> edition.groups().stream())
            .mapToInt(group -> group.places().size())
            .sum();
    String href = current ? "" : version.address();
    return new VersionView(version.edition(), date(version), href, current, changes);
  }

  private Version current() {
    Metadata metadata = site.metadata();
    String date = metadata.editionDate().map(LocalDate::toString).orElse("");
    return new Version(metadata.edition(), date, metadata.baseAddress());
  }

  private String date(Version version) {
    return version.date().isEmpty() ? "" : site.words().date(LocalDate.parse(version.date()));
  }

  /** This edition and the earlier ones as JSON. */
  String json() throws IOException {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "data/schemas/versions.json");
    root.put("title", site.metadata().title());
    version(root.putObject("current"), current());
    ArrayNode list = root.putArray("versions");
    earlier().forEach(version -> version(list.addObject(), version));
    return JsonTree.line(root) + "\n";
  }

  private static void version(ObjectNode to, Version version) {
    to.put("edition", version.edition());
    if (!version.date().isEmpty()) {
      to.put("date", version.date());
    }
    if (!version.address().isEmpty()) {
      to.put("address", version.address());
    }
  }
}
