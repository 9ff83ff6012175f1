package org.engross.verify;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.edition.Edition;
import org.engross.index.Index;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.Ledger;
import org.engross.source.SourceText;
import org.engross.typeset.PageMap;

/**
 * Proves a finished folder against its source. Nothing of what wrote the folder is trusted: pages
 * and PDF are read again, and what they must say is worked out from the source and the ledger.
 */
public final class Verifier {
  private Verifier() {}

  /**
   * Reads a folder that has just been made.
   *
   * @param folder with the site and the PDF
   * @param pages where the PDF's pages begin; {@link PageMap#EMPTY} when no PDF was made
   * @throws IOException when the disk fails
   */
  public static Report verify(
      Path folder, SourceText source, Ledger ledger, Edition edition, Index index, PageMap pages)
      throws IOException {
    Expectation expected = new EditionExpectation(edition).of(source, ledger, index, pages);
    String slug = edition.metadata().slug();
    return new FolderCheck(folder, slug, expected).check();
  }

  /**
   * Reads a folder that was made at another time, with nothing but what is in it.
   *
   * @throws IOException when the disk fails
   */
  public static Report verify(Path folder) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (String name : FolderData.NEEDED) {
      if (!Files.isRegularFile(folder.resolve(name))) {
        problems.add(missing(name, "The file is not in the folder."));
      }
    }
    if (problems.size() == FolderData.NEEDED.size()) {
      return new Report(List.of(noEdition()), List.of());
    }
    if (!problems.isEmpty()) {
      return new Report(problems, List.of());
    }
    ManifestCheck manifest = new ManifestCheck(folder);
    problems.addAll(manifest.check());
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("files", manifest.files()));
    try {
      FolderData data = new FolderData(folder);
      Report report =
          new FolderCheck(folder, data.slug(), data.expectation()).check(data.edition());
      figures.addAll(report.figures());
      problems.addAll(report.problems());
    } catch (FolderData.Unreadable e) {
      problems.add(missing(e.file(), e.getMessage()));
    } catch (CharacterCodingException e) {
      problems.add(missing("data", "A file is not text in UTF-8."));
    }
    return new Report(problems, figures);
  }

  private static Problem noEdition() {
    return Problem.of(
        Code.V007,
        Place.file("manifest.json"),
        "This is not the folder of a finished edition: it has none of the files that prove one.",
        "Name the folder of one edition, in which its index.html and manifest.json stand.");
  }

  private static Problem missing(String name, String message) {
    return Problem.of(
        Code.V007,
        Place.file(name),
        message,
        "Without it the folder cannot be proved: make it again, or fetch it again.");
  }
}
