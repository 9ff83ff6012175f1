package org.engross.publish.akn;

import java.io.IOException;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;

/** The edition as Akoma Ntoso. */
public final class AknPublication implements Publication {
  @Override
  public String name() {
    return "akn";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    to.write(work.edition().metadata().slug() + ".akn.xml", AknDocument.of(work));
  }
}
