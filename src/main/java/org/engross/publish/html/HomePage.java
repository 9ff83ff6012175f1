package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.engross.language.Labels;
import org.engross.publish.Folder;
import org.engross.publish.html.view.EditionLine;
import org.engross.publish.html.view.EditionsModel;
import org.engross.settings.Metadata;

/** The home page that lists several editions, each in a folder named by its slug. */
public final class HomePage {
  private final List<Path> templates;

  /**
   * @param templates folders whose templates are taken before Engross's own, the first one first
   */
  public HomePage(List<Path> templates) {
    this.templates = List.copyOf(templates);
  }

  /**
   * Writes {@code index.html} and its assets.
   *
   * @param title what the collection is called
   * @param language BCP 47 tag of the page's own words
   * @param editions in the order in which they are listed
   * @throws IOException if the disk fails or a template is wrong
   */
  public void write(String title, String language, List<Metadata> editions, Folder to)
      throws IOException {
    Labels words = Labels.of(language);
    List<EditionLine> lines = editions.stream().map(HomePage::line).toList();
    EditionsModel model =
        new EditionsModel(title, language, Site.direction(language), words, lines);
    String page = Templates.of(templates).fill("html/editions.ftlh", model);
    Letters letters = new Letters();
    letters.see(page);
    Assets.write(to, letters);
    to.write("index.html", page);
    to.write(".nojekyll", "");
  }

  private static EditionLine line(Metadata metadata) {
    String date = metadata.date().map(Labels.of(metadata.language())::date).orElse("");
    String gap = metadata.place().isEmpty() || date.isEmpty() ? "" : ", ";
    return new EditionLine(
        metadata.title(),
        metadata.issuers(),
        metadata.place() + gap + date,
        metadata.slug() + "/index.html",
        metadata.language(),
        Site.direction(metadata.language()));
  }
}
