package org.engross.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.publish.Folder;
import org.engross.publish.Work;
import org.engross.publish.html.HomePage;
import org.engross.publish.html.Redirects;
import org.engross.settings.Metadata;

/** All editions of a project: the folders under its {@code source-text/}. */
public final class Shelf {
  private final Path source;
  private final Job pattern;
  private final Progress progress;

  /**
   * @param source the folder that holds one folder for each edition
   * @param pattern how each edition is to be made; its own edition folder does not matter
   */
  public Shelf(Path source, Job pattern, Progress progress) {
    this.source = source;
    this.pattern = pattern;
    this.progress = progress;
  }

  /** What came of one edition. */
  public record Made(String slug, Outcome<Work> outcome) {}

  /** The editions' folders, by name: those that hold an edition.yaml or a text. */
  public List<Path> editions() throws IOException {
    if (!Files.isDirectory(source)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(source)) {
      return folders.filter(Files::isDirectory).filter(Shelf::isEdition).sorted().toList();
    }
  }

  /**
   * Makes every edition into a folder of its own name, and the page that lists them.
   *
   * @param site where the folders stand
   * @return what came of each, in the order of their names; the home page is written only when all
   *     are done
   */
  public List<Made> publish(Path site) throws IOException {
    List<Made> all = new ArrayList<>();
    for (Path folder : editions()) {
      String slug = folder.getFileName().toString();
      Job job = pattern.at(folder);
      Progress named = stage -> progress.begins(slug + ": " + stage);
      all.add(new Made(slug, new Press(job, named).build(site.resolve(slug))));
    }
    if (!all.isEmpty() && all.stream().allMatch(made -> made.outcome().isDone())) {
      writeHome(all, site);
      for (Made made : all) {
        Redirects.write(made.outcome().result().orElseThrow(), site);
      }
    }
    return all;
  }

  private void writeHome(List<Made> all, Path site) throws IOException {
    List<Metadata> editions =
        all.stream()
            .flatMap(made -> made.outcome().result().stream())
            .map(work -> work.edition().metadata())
            .toList();
    List<Path> templates = pattern.templates().stream().toList();
    String language = editions.get(0).language();
    new HomePage(templates).write("Editions", language, editions, new Folder(site));
  }

  private static boolean isEdition(Path folder) {
    return Files.exists(folder.resolve("edition.yaml")) || Files.exists(folder.resolve("text.txt"));
  }
}
