package org.engross.recognise.clean;

import java.util.regex.Pattern;
import org.engross.source.SourceText;

/**
 * R910: what an electronic library prints around the texts that it gives out, up to its own mark of
 * where the text starts and from that of where it ends, is not the document's. Example: {@code ***
 * START OF THE PROJECT GUTENBERG EBOOK THE MAGNA CARTA ***}.
 */
final class ProviderFrame implements Eraser {
  private static final Pattern START =
      Pattern.compile("^\\*{3}\\s?START OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\\b.*");
  private static final Pattern END =
      Pattern.compile(
          "^(?:\\*{3}\\s?END OF (?:THE|THIS) PROJECT GUTENBERG E(?:BOOK|TEXT)\\b.*"
              + "|End of (?:the |this )?Project Gutenberg(?:'s|’s)? .*)");
  private static final int FARTHEST = 600;

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    int start = -1;
    for (int i = 0; i < Math.min(FARTHEST, source.lineCount()) && start < 0; i++) {
      start = START.matcher(source.line(i).strip()).matches() ? i : -1;
    }
    if (start < 0) {
      return;
    }
    int after = source.lineStart(start) + source.line(start).length();
    erasures.remove(0, after, "R910", "What the provider of the file put before the text.");
    for (int i = start + 1; i < source.lineCount(); i++) {
      if (END.matcher(source.line(i).strip()).matches()) {
        int from = source.lineStart(i);
        int to = source.text().length();
        erasures.remove(from, to, "R910", "What the provider of the file put behind the text.");
        return;
      }
    }
  }
}
