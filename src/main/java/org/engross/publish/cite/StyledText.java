package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Reads the small XML the CSL processor writes: text, entities of HTML, spans of italic. */
final class StyledText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** The style's own word for a section before the slot; the locator brings its own. */
  private static final Pattern LABEL =
      Pattern.compile("(?<=, )\\p{L}+\\.?[ \\u00A0](?=" + Form.LOCATOR + ")");

  private StyledText() {}

  static List<Citation.Run> runs(String written) {
    String xml = written.strip();
    List<Citation.Run> runs = new ArrayList<>();
    List<Boolean> open = new ArrayList<>();
    Matcher tags = TAG.matcher(xml);
    int at = 0;
    while (tags.find()) {
      add(runs, xml.substring(at, tags.start()), open.contains(true));
      at = tags.end();
      if (!tags.group().startsWith("</")) {
        open.add(tags.group().contains("italic"));
      } else if (!open.isEmpty()) {
        open.remove(open.size() - 1);
      }
    }
    add(runs, xml.substring(at), open.contains(true));
    return runs;
  }

  private static void add(List<Citation.Run> runs, String xml, boolean italic) {
    String text =
        LABEL.matcher(StringEscapeUtils.unescapeHtml4(xml.replace("&apos;", "'"))).replaceAll("");
    // The processor leaves a stray comma after a body's name in styles that invert names.
    text = text.replace(", . ", ". ");
    // Some leave a mark behind an author who is not there, or before a place that is not.
    text = text.replace(", (", " (");
    if (runs.isEmpty()) {
      text = text.replaceFirst("^[\\s.,]+", "");
    }
    if (!text.isEmpty()) {
      runs.add(new Citation.Run(text, italic));
    }
  }
}
