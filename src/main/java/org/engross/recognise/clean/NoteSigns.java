package org.engross.recognise.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.MarkKind;
import org.engross.source.SourceText;

/**
 * R908: the signs that Markdown writes around the mark of a note. Example: {@code the votes[^3]}.
 */
final class NoteSigns implements Eraser {
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s\\[]{1,20})\\](?!:)");

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    Matcher m = MARK.matcher(source.text());
    String reason = "Signs around the mark of a note.";
    while (m.find()) {
      boolean free = erasures.isFree(m.start(), m.end());
      if (free && m.start() > 0 && source.text().charAt(m.start() - 1) != '\n') {
        erasures.remove(m.start(), m.start(1), "R908", reason);
        erasures.remove(m.end(1), m.end(), "R908", reason);
        erasures.mark(m.start(1), m.end(1), MarkKind.SUPERSCRIPT, "");
      }
    }
  }
}
