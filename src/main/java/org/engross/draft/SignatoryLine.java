package org.engross.draft;

/** One line of a signatory. */
public record SignatoryLine(Role role, RichText text) {
  /** What the line says of the signatory. */
  public enum Role {
    /** The party bound: "For the Kingdom of Norway:", "of the Republic of India". */
    PARTY,
    /** The office held: "Prime Minister". */
    OFFICE,
    NAME,
    /** "(signed)", "L.S." and the like. */
    MARK
  }

  SignatoryLine content() {
    return new SignatoryLine(role, text.content());
  }
}
