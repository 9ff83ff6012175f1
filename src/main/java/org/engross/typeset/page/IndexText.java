package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.font.Style;
import org.engross.typeset.page.Inline.Segment;

/** A line of words and links, put together piece by piece. */
final class IndexText {
  private final StringBuilder string = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final TagTree tags;
  private final int tag;
  private final String language;

  IndexText(TagTree tags, int tag, String language) {
    this.tags = tags;
    this.tag = tag;
    this.language = language;
  }

  IndexText words(String words, Style style) {
    if (!words.isEmpty()) {
      int start = string.length();
      string.append(words);
      segments.add(
          new Segment(start, string.length(), tag, Inline.NO_LINK, style, language, "", "", ""));
    }
    return this;
  }

  IndexText link(String words, Style style, String target, String description) {
    int start = string.length();
    string.append(words);
    int link = tags.add(tag, "Link");
    segments.add(
        new Segment(start, string.length(), link, link, style, language, target, description, ""));
    return this;
  }

  Inline inline() {
    return new Inline("", string.toString(), segments);
  }
}
