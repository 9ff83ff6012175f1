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
  V001(Severity.ERROR, "The words of an output differ from the words of the source.");

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
