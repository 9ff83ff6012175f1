package org.engross.publish.html.view;

import java.util.List;

/**
 * A note.
 *
 * @param id its id
 * @param aliases old ids under which it was cited, which lead here
 * @param label the mark as printed
 * @param editorial whether it is the editor's and not the source's
 * @param back id of the mark that leads to it; empty if none does
 * @param paragraphs its text
 */
public record NoteView(
    String id,
    List<String> aliases,
    List<Inline> label,
    boolean editorial,
    String back,
    List<CellView> paragraphs) {
  public NoteView {
    aliases = List.copyOf(aliases);
    label = List.copyOf(label);
    paragraphs = List.copyOf(paragraphs);
  }
}
