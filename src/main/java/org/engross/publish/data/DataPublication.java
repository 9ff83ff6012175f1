package org.engross.publish.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;
import org.engross.register.RegisterFile;

/**
 * The data files, in fixed forms that other programs read, with their JSON Schemas. Offsets count
 * characters (Unicode code points) of the source without its byte order mark, from zero.
 */
public final class DataPublication implements Publication {
  private static final String SCHEMAS = "/org/engross/schemas/";

  /**
   * The schemas of all data files of an edition, whatever writes them, and of the reports that
   * commands print; each is named after what it describes.
   */
  static final List<String> NAMES =
      List.of(
          "bibliography",
          "changes",
          "citations",
          "cite-box",
          "edition",
          "index",
          "ledger",
          "manifest",
          "mention",
          "navigation",
          "origins",
          "pages",
          "places",
          "search",
          "verification",
          "versions");

  @Override
  public String name() {
    return "data";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    to.write("data/edition.json", EditionFile.of(work.edition(), work.composition().pageMap()));
    to.write("data/index.json", IndexFile.of(work));
    to.write("data/mentions.jsonl", MentionsFile.of(work));
    to.write("data/pages.json", PagesFile.of(work));
    to.write("data/citations.json", CitationTreesFile.of(work));
    NavigationFile navigation = new NavigationFile(work);
    to.write("data/dts/navigation-section.json", navigation.bySection());
    to.write("data/dts/navigation-page.json", navigation.byPage());
    to.write("data/ledger.json", LedgerFile.of(work.source(), work.ledger()));
    to.write("data/" + RegisterFile.NAME, RegisterFile.write(work.register()));
    for (String name : NAMES) {
      to.write("data/schemas/" + name + ".json", schema(name));
    }
  }

  static byte[] schema(String name) throws IOException {
    try (InputStream in = DataPublication.class.getResourceAsStream(SCHEMAS + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("no schema in the program: " + name);
      }
      return in.readAllBytes();
    }
  }
}
