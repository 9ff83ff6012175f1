package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Path;

/** A page of the editor's, or a file beside it, that the site has no room for under its name. */
public final class PageFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final String file;

  PageFault(Path file, String fault) {
    super(fault);
    this.file = file.getFileName().toString();
  }

  /** The name of the file in the folder of the editor's pages. */
  public String file() {
    return file;
  }
}
