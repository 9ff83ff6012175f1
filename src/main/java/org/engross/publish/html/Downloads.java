package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.publish.Folder;
import org.engross.publish.html.view.DownloadView;

/** The files of the other formats that stand in the folder already, with their sizes. */
final class Downloads {
  private record Kind(String suffix, String format, String label) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(".pdf", "PDF", "download.pdf"),
          new Kind(".epub", "EPUB", "download.epub"),
          new Kind(".txt", "TXT", "download.txt"),
          new Kind(".md", "Markdown", "download.md"),
          new Kind(".docx", "DOCX", "download.docx"),
          new Kind(".akn.xml", "Akoma Ntoso", "download.akn"),
          new Kind(".tei.xml", "TEI", "download.tei"));

  private static final List<Kind> DATA =
      List.of(
          new Kind("data/edition.json", "JSON", "download.edition"),
          new Kind("data/index.json", "JSON", "download.index"),
          new Kind("data/pages.json", "JSON", "download.pages"));

  private final Site site;
  private final Folder folder;

  Downloads(Site site, Folder folder) {
    this.site = site;
    this.folder = folder;
  }

  List<DownloadView> list() throws IOException {
    List<DownloadView> views = new ArrayList<>();
    for (Kind kind : KINDS) {
      add(site.metadata().slug() + kind.suffix(), kind, views);
    }
    for (Kind kind : DATA) {
      add(kind.suffix(), kind, views);
    }
    return views;
  }

  private void add(String file, Kind kind, List<DownloadView> views) throws IOException {
    Path path = folder.path().resolve(file);
    if (Files.isRegularFile(path)) {
      String name = site.words().get(kind.label());
      views.add(new DownloadView(name, kind.format(), file, size(Files.size(path))));
    }
  }

  /** A size in kB of a thousand bytes, in MB above a thousand of those. */
  static String size(long bytes) {
    if (bytes < 999_500) {
      return Math.max(1, (bytes + 500) / 1000) + "\u00A0kB";
    }
    long tenths = (bytes + 50_000) / 100_000;
    return tenths / 10 + "." + tenths % 10 + "\u00A0MB";
  }
}
