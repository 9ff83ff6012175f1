package org.engross.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Place;
import org.engross.problem.Problem;
import org.engross.source.Look;
import org.engross.source.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads HTML: its text without scripts, what is hidden, and what stands around the text. */
final class HtmlReader implements FormatReader {
  private static final int SHOWN = 60;

  @Override
  public Checked<SourceText> read(String name, byte[] bytes) {
    try {
      // No charset: jsoup follows the byte order mark, then the page's own statement, then UTF-8.
      Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
      PageFrame frame = new PageFrame();
      Element root = frame.text(page);
      TextBuilder text = new TextBuilder();
      new MarkupWalk(text, frame).walk(root);
      text.endLineIfAny(Look.PLAIN);
      return new Checked<>(text.build(name), leftOut(name, page, root, frame));
    } catch (IOException | IllegalArgumentException e) {
      return Formats.fault(
          Code.S002,
          name,
          "This HTML file states an encoding that cannot be read.",
          "Save it as UTF-8 and try again.");
    }
  }

  /** One notice of all that a reader of the page sees and that is not part of its text. */
  private static List<Problem> leftOut(String name, Document page, Element root, PageFrame frame) {
    String words = String.join(" ", frame.around());
    if (root != page.body()) {
      words = "all outside <" + root.normalName() + ">" + (words.isEmpty() ? "" : ", " + words);
    }
    if (words.isEmpty()) {
      return List.of();
    }
    String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
    String hint = "If it belongs to the text, save the page as plain text and take that instead.";
    String message = "What stands around the text of the page was not read: " + shown + ".";
    return List.of(Problem.of(Code.S009, Place.file(name), message, hint));
  }
}
