package org.engross.publish.pdf;

import java.util.List;
import org.engross.settings.Metadata;
import org.engross.typeset.Composition;

/**
 * What one PDF file is made from.
 *
 * @param attachments files that travel inside it
 */
record Print(
    Composition composition,
    Metadata metadata,
    Conformance conformance,
    List<Attachment> attachments) {
  Print {
    attachments = List.copyOf(attachments);
  }

  /**
   * A file inside the file.
   *
   * @param mime its media type
   * @param description what a reader sees in the list of attachments
   */
  record Attachment(String name, String mime, String description, byte[] bytes) {}
}
