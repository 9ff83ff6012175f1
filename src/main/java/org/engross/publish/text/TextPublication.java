package org.engross.publish.text;

import java.io.IOException;
import org.engross.publish.Folder;
import org.engross.publish.Publication;
import org.engross.publish.Work;

/** The whole text in one file without any markup, and the Markdown the edition was made from. */
public final class TextPublication implements Publication {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public void publish(Work work, Folder to) throws IOException {
    String slug = work.edition().metadata().slug();
    to.write(slug + ".txt", PlainText.of(work.edition()));
    to.write(slug + ".md", work.markdown());
  }
}
