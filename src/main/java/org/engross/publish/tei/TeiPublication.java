package org.engross.publish.tei;

import java.io.IOException;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;

/** The edition as TEI P5. */
public final class TeiPublication implements Publication {
  @Override
  public String name() {
    return "tei";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    to.write(work.edition().metadata().slug() + ".tei.xml", TeiDocument.of(work));
  }
}
