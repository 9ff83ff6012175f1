package org.engross.publish.html;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A page of the editor's that cannot be read, or one, or a file beside it, that the site has no
 * room for under its name.
 */
public final class PageFault extends IOException {
  private static final long serialVersionUID = 1L;

  private static final String NAMES =
      "Give it another name, of small letters, figures and hyphens.";

  private final String file;
  private final String hint;

  private PageFault(Path file, String fault, String hint) {
    super(fault);
    this.file = file.getFileName().toString();
    this.hint = hint;
  }

  /** A name that cannot be one of the site's. */
  static PageFault ofName(Path file, String fault) {
    return new PageFault(file, fault, NAMES);
  }

  /** A page whose bytes are no text. */
  static PageFault ofLetters(Path file) {
    return new PageFault(file, "The page is not in UTF-8.", "Save it again as UTF-8.");
  }

  /** What the editor can do. */
  public String hint() {
    return hint;
  }

  /** The name of the file in the folder of the editor's pages. */
  public String file() {
    return file;
  }
}
