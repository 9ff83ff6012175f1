package org.engross.settings;

import org.engross.problem.Code;

/**
 * The codes under which the faults of one kind of YAML file are reported.
 *
 * @param syntax it is not valid YAML
 * @param unknownKey a key is not known
 * @param wrongForm a value is not of the right form
 * @param missing a key that must be there is missing
 */
public record Faults(Code syntax, Code unknownKey, Code wrongForm, Code missing) {
  /** Those of edition.yaml. */
  public static final Faults EDITION = new Faults(Code.E002, Code.E003, Code.E004, Code.E005);
}
