package org.engross.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.publish.Folder;
import org.engross.publish.html.HomePage;
import org.engross.publish.html.Redirects;
import org.engross.settings.EditionFile;
import org.engross.settings.Settings;

/** What a site of several editions has beside them: the page that lists them, and old names. */
final class ShelfHome {
  private final Path source;
  private final Job pattern;

  ShelfHome(Path source, Job pattern) {
    this.source = source;
    this.pattern = pattern;
  }

  /**
   * Writes both for all editions that stand in the site, be it from an earlier time; nothing where
   * there is none.
   */
  void write(List<Made> all, Path site) throws IOException {
    List<HomePage.Listed> listed = new ArrayList<>();
    for (Made made : all) {
      Path edition = site.resolve(made.name());
      if (Files.isRegularFile(edition.resolve(Manifest.NAME))) {
        Settings settings = EditionFile.read(source.resolve(made.name())).value();
        listed.add(new HomePage.Listed(made.name(), settings.metadata()));
        Redirects.write(settings, edition.toAbsolutePath().getParent());
      }
    }
    if (!listed.isEmpty()) {
      new HomePage(pattern.templates().stream().toList()).write(listed, new Folder(site));
    }
  }
}
