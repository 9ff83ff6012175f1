package org.engross.problem;

/**
 * Every kind of fault that Engross reports, in one place. The letter names the stage: S source, E
 * edition.yaml, R recognise, M Markdown, A authorities, X index, T typeset, P publish, V verify, C
 * citations.
 */
public enum Code {
  S001(Severity.ERROR, "The text is empty."),
  S002(Severity.ERROR, "The text cannot be read as characters."),
  S003(Severity.WARNING, "The text was read in an encoding other than UTF-8."),
  S004(Severity.ERROR, "There is no text in the edition's folder."),
  S005(Severity.ERROR, "The format of the text is not known."),
  S006(Severity.ERROR, "The file is damaged or protected."),
  S007(Severity.ERROR, "The file holds pictures of pages but no text."),
  S008(Severity.ERROR, "Source and ledger do not give the words of the edition."),
  S009(Severity.NOTICE, "What stands around the text of a web page was not read."),
  E001(Severity.ERROR, "edition.yaml is missing."),
  E002(Severity.ERROR, "edition.yaml is not valid YAML."),
  E003(Severity.ERROR, "A key of edition.yaml is not known."),
  E004(Severity.ERROR, "A value of edition.yaml is not of the right form."),
  E005(Severity.ERROR, "A key that every edition needs is missing."),
  D001(Severity.NOTICE, "A number is printed twice."),
  D002(Severity.WARNING, "A note mark has no note."),
  D003(Severity.NOTICE, "A note has no mark."),
  C001(Severity.ERROR, "A place that could be cited is no longer in the text."),
  C002(Severity.ERROR, "A line of citations.lock cannot be read."),
  T001(Severity.ERROR, "No face has a character of the text, so that its PDF cannot be made."),
  T002(Severity.ERROR, "A script of the text cannot be set correctly in a PDF yet."),
  T003(Severity.ERROR, "A font file that edition.yaml names cannot be used."),
  T004(Severity.WARNING, "A line has very wide word spaces because its words cannot be divided."),
  T005(Severity.WARNING, "A string without places to divide it was broken where the line ended."),
  T006(Severity.WARNING, "A page ends within a word."),
  T007(Severity.WARNING, "A font of the edition has rules of a kind that is not applied."),
  A001(Severity.ERROR, "The authority file is not valid YAML."),
  A002(Severity.ERROR, "A key of the authority file is not known."),
  A003(Severity.ERROR, "A value of the authority file is not of the right form."),
  A004(Severity.ERROR, "An entry of the authority file has no heading."),
  A005(Severity.ERROR, "A file that the authority file includes is missing."),
  A006(Severity.ERROR, "Two entries of the authority file have the same id."),
  A007(Severity.ERROR, "An entry refers to an entry that does not exist."),
  A008(Severity.ERROR, "A cross-reference leads to another one, or back to itself."),
  A009(Severity.ERROR, "The same form belongs to two entries."),
  A010(Severity.WARNING, "An entry of the authority file is never met in the text."),
  X001(Severity.WARNING, "A short form cannot be resolved."),
  X002(Severity.NOTICE, "One name is spelt in several ways."),
  X003(Severity.NOTICE, "Two names look alike."),
  X004(Severity.NOTICE, "There are no naming rules for a language of the text."),
  R501(Severity.WARNING, "A number is missing in a series."),
  R502(Severity.WARNING, "A number stands twice in a series."),
  R503(Severity.WARNING, "A number is out of order in its series."),
  R504(Severity.WARNING, "A number seems to be misprinted."),
  R505(Severity.NOTICE, "A hyphen at the end of a line may not belong to the word."),
  R506(Severity.NOTICE, "A line could also be something else."),
  R507(Severity.WARNING, "A note has no mark in the text."),
  R508(Severity.WARNING, "The text seems to break off."),
  R509(Severity.NOTICE, "A word may be damaged."),
  R510(Severity.WARNING, "Characters of the source have no place in the text."),
  R511(Severity.NOTICE, "The language was detected from the text."),
  R512(Severity.NOTICE, "The source's own list of contents is left out."),
  R513(Severity.WARNING, "There are more or fewer divisions than the editor says."),
  P001(Severity.ERROR, "A template cannot be filled."),
  P002(
      Severity.ERROR,
      "A page of the editor's cannot be read, or not stand in the site under its name."),
  P003(Severity.WARNING, "The edition is no longer signed."),
  V001(Severity.ERROR, "The words of an output differ from the words of the source."),
  V002(Severity.ERROR, "A link leads nowhere."),
  V003(Severity.ERROR, "An id stands more than once on a page."),
  V004(Severity.ERROR, "A citable place is missing from an output."),
  V005(Severity.ERROR, "A name does not stand where the index says."),
  V006(Severity.ERROR, "A file differs from the manifest."),
  V007(Severity.ERROR, "A file that a finished folder needs is missing or cannot be read."),
  V008(Severity.ERROR, "The signature of the manifest is missing or is not the publisher's."),
  V009(Severity.ERROR, "A data file does not agree with the edition."),
  V010(Severity.ERROR, "A page has another number in one of the outputs."),
  M001(Severity.WARNING, "A name in braces is not known."),
  M002(Severity.WARNING, "A note mark in the Markdown has no note."),
  M003(Severity.WARNING, "A tag in the Markdown is not known or not closed."),
  M004(Severity.WARNING, "A note stands twice in the Markdown."),
  M005(Severity.WARNING, "A block of the Markdown has no place in a text."),
  M006(Severity.WARNING, "A value in braces is not of the right form."),
  M007(Severity.ERROR, "The Markdown of the edition is not in UTF-8."),
  M010(Severity.WARNING, "The Markdown does not read back as it was written.");

  private final Severity severity;
  private final String summary;

  Code(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  public String id() {
    return name();
  }

  /** The severity it has unless the place says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** One sentence that says what the code stands for. */
  public String summary() {
    return summary;
  }
}
