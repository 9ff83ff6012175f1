package org.engross.publish.html;

import java.io.IOException;

/** A template that cannot be filled: the fault of whoever wrote it, with its line and column. */
public final class TemplateFault extends IOException {
  private static final long serialVersionUID = 1L;

  TemplateFault(String template, Exception cause) {
    super("template " + template + ": " + cause.getMessage(), cause);
  }
}
