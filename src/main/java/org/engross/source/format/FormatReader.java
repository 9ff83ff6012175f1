package org.engross.source.format;

import org.engross.problem.Checked;
import org.engross.source.SourceText;

/** Reads the text out of one file format. */
interface FormatReader {
  /**
   * Takes the text as a reader of the file sees it: printed numbers and note marks included, one
   * block a line (or, for PDF, one printed line a line), blocks parted by a blank line.
   *
   * @param name the file's name, for messages
   * @param bytes the whole file
   * @return the text, with what was wrong; an unreadable file gives an empty text and an error
   */
  Checked<SourceText> read(String name, byte[] bytes);
}
