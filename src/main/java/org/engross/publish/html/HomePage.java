package org.engross.publish.html;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.engross.language.Labels;
import org.engross.publish.Folder;
import org.engross.publish.Letters;
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
   * An edition in the list.
   *
   * @param folder where it stands, below the home page's folder, with "/" between the parts
   */
  public record Listed(String folder, Metadata metadata) {}

  /**
   * Writes {@code index.html} and its assets. The page speaks the language of the editions where
   * they have one in common, English otherwise, and lists them by title.
   *
   * @throws IOException if the disk fails or a template is wrong
   */
  public void write(List<Listed> editions, Folder to) throws IOException {
    Labels words = words(editions);
    Collator order = Collator.getInstance(ULocale.forLanguageTag(words.language()));
    List<EditionLine> lines =
        editions.stream()
            .sorted(
                Comparator.comparing((Listed l) -> l.metadata().title(), order::compare)
                    .thenComparing(Listed::folder))
            .map(HomePage::line)
            .toList();
    String language = words.language();
    EditionsModel model =
        new EditionsModel(
            words.get("editions.title"), language, Site.direction(language), words, lines);
    String page = Templates.of(templates).fill("html/editions.ftlh", model);
    Letters letters = new Letters();
    letters.see(page);
    Assets.write(to, letters, false);
    to.write("index.html", page);
    to.write(".nojekyll", "");
  }

  private static Labels words(List<Listed> editions) {
    List<String> languages =
        editions.stream()
            .map(edition -> Labels.of(edition.metadata().language()).language())
            .distinct()
            .toList();
    return Labels.of(languages.size() == 1 ? languages.get(0) : "en");
  }

  private static EditionLine line(Listed edition) {
    Metadata metadata = edition.metadata();
    String date = metadata.date().map(Labels.of(metadata.language())::date).orElse("");
    String gap = metadata.place().isEmpty() || date.isEmpty() ? "" : ", ";
    return new EditionLine(
        metadata.title(),
        metadata.issuers(),
        metadata.place() + gap + date,
        edition.folder() + "/index.html",
        metadata.language(),
        Site.direction(metadata.language()));
  }
}
