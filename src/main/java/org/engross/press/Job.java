package org.engross.press;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of the press.
 *
 * @param edition the edition's folder, with its text and edition.yaml
 * @param templates a folder of templates that are tried before the edition's own and the built-in
 *     ones
 * @param strict whether a warning stops the edition like an error
 * @param authorities whether the edition's authorities.yaml is used; without it names are found by
 *     rule alone
 */
public record Job(Path edition, Optional<Path> templates, boolean strict, boolean authorities) {
  /** An edition made in the usual way. */
  public static Job of(Path edition) {
    return new Job(edition, Optional.empty(), false, true);
  }

  /** The same for another edition. */
  public Job at(Path other) {
    return new Job(other, templates, strict, authorities);
  }
}
