package org.engross.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.source.Look;
import org.engross.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads HTML: its body without scripts, navigation and what is hidden. */
final class HtmlReader implements FormatReader {
  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "template", "nav", "noscript", "iframe", "svg", "button", "form");

  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    try {
      // No charset: jsoup follows the byte order mark, then the page's own statement, then UTF-8.
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      TextBuilder text = new TextBuilder();
      new MarkupWalk(text, LEFT_OUT).walk(page.body());
      text.endLineIfAny(Look.PLAIN);
      return Checked.of(text.build(name));
    } catch (IOException e) {
      return Formats.fault(
          Code.S002,
          name,
          "This HTML file states an encoding that cannot be read.",
          "Save it as UTF-8 and try again.");
    }
  }
}
