package org.engross.publish.html;

import java.util.List;
import org.engross.publish.cite.Cited;
import org.engross.publish.cite.Form;

/** A place made of slots, for forms that the cite box fills. Private-use characters stay as is. */
final class CiteSlots {
  static final Cited PLACE = new Cited("\uE003", "\uE002", "", List.of("\uE004"), Form.ADDRESS);

  private CiteSlots() {}
}
