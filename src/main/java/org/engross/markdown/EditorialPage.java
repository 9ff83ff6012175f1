package org.engross.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Locale;

/**
 * A page that an editor wrote for the site in Markdown: an introduction, editorial principles. It
 * is no part of the edited text, so it may hold whatever CommonMark with tables and footnotes
 * knows; HTML in it is shown as characters.
 *
 * @param name the page's name without ending, such as "introduction"
 * @param title its first head
 * @param html what follows, as HTML without that head
 */
public record EditorialPage(String name, String title, String html) {
  private static final MutableDataSet OPTIONS = options();
  private static final Parser PARSER = Parser.builder(OPTIONS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

  /**
   * Reads a page.
   *
   * @param name the page's name without ending; stands as its title where the page has no head
   * @param markdown what the editor wrote
   */
  public static EditorialPage read(String name, String markdown) {
    Document document = PARSER.parse(markdown.replace("\r\n", "\n"));
    String title = named(name);
    Node first = document.getFirstChild();
    if (first instanceof Heading head && head.getLevel() == 1) {
      title = new TextCollectingVisitor().collectAndGetText(head).strip();
      head.unlink();
    }
    return new EditorialPage(name, title, html(document));
  }

  private static String named(String name) {
    String words = name.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Further heads of the first level go one down, for a page has one title. */
  private static String html(Document document) {
    return RENDERER
        .render(document)
        .replaceAll("<(/?)h1\\b", "<$1h2")
        .replaceAll("(<t[dh]) align=\"\\w+\"", "$1")
        .replaceAll("<a href=\"(?=https?:)", "<a rel=\"external\" href=\"")
        .replaceAll("(<a href=\"[a-z0-9-]+)\\.md(?=[\"#])", "$1.html");
  }

  private static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create(), FootnoteExtension.create()));
    options.set(HtmlRenderer.ESCAPE_HTML, true);
    options.set(HtmlRenderer.RENDER_HEADER_ID, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, true);
    options.set(HtmlRenderer.SUPPRESSED_LINKS, "(?i)(?:javascript|data|vbscript):.*");
    options.set(HtmlRenderer.INDENT_SIZE, 0);
    return options;
  }
}
