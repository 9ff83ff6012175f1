package org.engross.recognise.clean;

import java.util.List;
import org.engross.source.SourceText;

/** Takes markup out of a source text, so that only the document's own words remain. */
public final class Cleaner {
  private static final List<Eraser> ERASERS =
      List.of(
          new FormatStyles(),
          new ControlCharacters(),
          new FrontMatter(),
          new ProviderFrame(),
          new Comments(),
          new GluedHeads(),
          new MarkdownLines(),
          new NoteSigns(),
          new Escapes(),
          new InlineTags(),
          new Emphasis());

  private Cleaner() {}

  public static CleanText clean(SourceText source) {
    Erasures erasures = new Erasures(source);
    boolean markdown = MarkdownLines.isMarkdown(source);
    for (Eraser eraser : ERASERS) {
      eraser.erase(source, erasures, markdown);
    }
    return erasures.finish();
  }
}
