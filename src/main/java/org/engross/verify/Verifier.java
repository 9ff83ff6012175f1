package org.engross.verify;

import java.io.IOException;
import java.nio.file.Path;
import org.engross.edition.Edition;
import org.engross.index.Index;
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
}
