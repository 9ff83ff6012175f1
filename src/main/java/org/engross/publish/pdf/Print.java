package org.engross.publish.pdf;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.engross.settings.Metadata;
import org.engross.typeset.Composition;

/**
 * What one PDF file is made from.
 *
 * @param aliases old ids, each with the id that answers for it now
 * @param attachments files that travel inside it
 */
record Print(
    Composition composition,
    Metadata metadata,
    Conformance conformance,
    SortedMap<String, String> aliases,
    List<Attachment> attachments) {
  Print {
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    attachments = List.copyOf(attachments);
  }

  /** A file of an edition whose ids are all as they were. */
  Print(
      Composition composition,
      Metadata metadata,
      Conformance conformance,
      List<Attachment> attachments) {
    this(composition, metadata, conformance, new TreeMap<>(), attachments);
  }

  /**
   * A file inside the file.
   *
   * @param mime its media type
   * @param description what a reader sees in the list of attachments
   */
  record Attachment(String name, String mime, String description, byte[] bytes) {}
}
