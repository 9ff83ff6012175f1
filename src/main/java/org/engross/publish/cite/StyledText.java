package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small XML the CSL processor writes: text, the five entities, spans of italic. */
final class StyledText {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  /** The style's own word for a section before the slot; the locator brings its own. */
  private static final Pattern LABEL =
      Pattern.compile("(?<=, )\\p{L}+\\.?[ \\u00A0](?=" + Form.LOCATOR + ")");

  private static final Pattern ENTITY = Pattern.compile("&(\\w+);");

  /** The five of XML and those the processor writes for quotation marks and spaces. */
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("sbquo", "‚"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("bdquo", "„"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("lsaquo", "‹"),
          Map.entry("rsaquo", "›"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("nbsp", "\u00A0"));

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
    String text = LABEL.matcher(unescape(xml)).replaceAll("");
    // The processor leaves a stray comma after a body's name in styles that invert names.
    text = text.replace(", . ", ". ");
    if (runs.isEmpty()) {
      text = text.stripLeading();
    }
    if (!text.isEmpty()) {
      runs.add(new Citation.Run(text, italic));
    }
  }

  private static String unescape(String xml) {
    Matcher entities = ENTITY.matcher(xml);
    return entities.replaceAll(
        entity -> Matcher.quoteReplacement(ENTITIES.getOrDefault(entity.group(1), entity.group())));
  }
}
