package org.engross.recognise.clean;

import java.util.Locale;
import org.engross.source.SourceText;

/**
 * R903: comments, and tags that only a browser reads, are not the document's text. Example: {@code
 * <!-- page 3 -->}, {@code <meta charset='utf-8'>}.
 */
final class Comments implements Eraser {
  private static final String[] TAGS = {"<meta", "<link", "<!doctype", "<?xml", "<html", "</html"};

  @Override
  public void erase(SourceText source, Erasures erasures, boolean markdown) {
    String text = source.text();
    int from = text.indexOf('<');
    int deadComment = 0;
    while (from >= 0) {
      int end = -1;
      if (text.startsWith("<!--", from) && deadComment == 0) {
        int close = text.indexOf("-->", from + 4);
        end = close < 0 ? -1 : close + 3;
        deadComment = close < 0 ? 1 : 0;
      } else if (isTag(text, from)) {
        int close = text.indexOf('>', from);
        end = close < 0 || close - from > 2000 ? -1 : close + 1;
      }
      if (end > 0) {
        erasures.remove(from, end, "R903", "A comment or tag that is not part of the text.");
      }
      from = text.indexOf('<', Math.max(end, from + 1));
    }
  }

  private static boolean isTag(String text, int from) {
    String head = text.substring(from, Math.min(text.length(), from + 12)).toLowerCase(Locale.ROOT);
    for (String tag : TAGS) {
      if (head.startsWith(tag)) {
        return true;
      }
    }
    return false;
  }
}
