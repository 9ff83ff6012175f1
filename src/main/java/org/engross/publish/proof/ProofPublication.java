package org.engross.publish.proof;

import java.io.IOException;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;

/**
 * The source as it was read, and where each text of the edition was copied from. With the ledger
 * the two prove the edition: what no text was copied from stands in the ledger or is white space.
 */
public final class ProofPublication implements Publication {
  /** The source's characters, in UTF-8; offsets of the data files count in it. */
  public static final String SOURCE = "data/source.txt";

  /** For each text of the edition, the pieces of the source it consists of. */
  public static final String ORIGINS = "data/origins.json";

  @Override
  public String name() {
    return "proof";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    to.write(SOURCE, work.source().text());
    to.write(ORIGINS, OriginsFile.of(work));
  }
}
