package org.engross.publish.html;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.engross.publish.JsonTree;
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

  List<VersionView> views() {
    return earlier().stream()
        .map(version -> new VersionView(version.edition(), date(version), version.address()))
        .toList();
  }

  private String date(Version version) {
    return version.date().isEmpty() ? "" : site.words().date(LocalDate.parse(version.date()));
  }

  /** This edition and the earlier ones as JSON. */
  String json() throws IOException {
    Metadata metadata = site.metadata();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "data/schemas/versions.json");
    root.put("title", metadata.title());
    String date = metadata.editionDate().map(LocalDate::toString).orElse("");
    version(
        root.putObject("current"), new Version(metadata.edition(), date, metadata.baseAddress()));
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
