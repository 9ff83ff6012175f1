package org.engross.source.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engross.language.Numerals;
import org.engross.source.Look;
import org.engross.source.Style;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Goes through an HTML body in reading order and writes it as lines, without recursion. */
final class MarkupWalk implements NodeVisitor {
  private static final Set<String> ROWS = Set.of("tr");
  private static final Map<String, Style.Kind> STYLES =
      Map.ofEntries(
          Map.entry("i", Style.Kind.ITALIC),
          Map.entry("em", Style.Kind.ITALIC),
          Map.entry("cite", Style.Kind.ITALIC),
          Map.entry("b", Style.Kind.BOLD),
          Map.entry("strong", Style.Kind.BOLD),
          Map.entry("u", Style.Kind.UNDERLINE),
          Map.entry("sup", Style.Kind.SUPERSCRIPT),
          Map.entry("sub", Style.Kind.SUBSCRIPT),
          Map.entry("a", Style.Kind.LINK));

  private final TextBuilder text;
  private final Set<String> leftOut;
  private final Deque<Integer> counters = new ArrayDeque<>();
  private int hidden;
  private int cells;
  private Look look = Look.PLAIN;

  MarkupWalk(TextBuilder text, Set<String> leftOut) {
    this.text = text;
    this.leftOut = leftOut;
  }

  void walk(Node root) {
    NodeTraversor.traverse(this, root);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && hidden == 0) {
      text.addFolded(words.getWholeText());
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (isHidden(element)) {
      hidden++;
    }
    if (hidden == 0) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (hidden == 0) {
      close(element);
    }
    if (isHidden(element)) {
      hidden--;
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    if (STYLES.containsKey(tag)) {
      text.begin(STYLES.get(tag), element.attr("href"));
    } else if (tag.equals("br")) {
      text.endLine(look);
    } else if (tag.equals("td") || tag.equals("th")) {
      if (cells++ > 0) {
        text.add("\t");
      }
    } else if (element.isBlock() && cells == 0) {
      beginBlock(element, tag);
    }
  }

  private void beginBlock(Element element, String tag) {
    text.endLineIfAny(look);
    if (ROWS.contains(tag)) {
      return;
    }
    text.blankLine();
    look = lookOf(element, tag);
    if (tag.equals("ol") || tag.equals("ul")) {
      counters.push(tag.equals("ul") ? -1 : start(element) - 1);
    } else if (tag.equals("li")) {
      text.add(itemLabel(element));
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    if (STYLES.containsKey(tag)) {
      text.end();
    } else if (ROWS.contains(tag)) {
      text.endLineIfAny(Look.PLAIN);
      cells = 0;
    } else if (element.isBlock() && cells == 0) {
      text.endLineIfAny(look);
      look = Look.PLAIN;
      if ((tag.equals("ol") || tag.equals("ul")) && !counters.isEmpty()) {
        counters.pop();
      }
      if (!tag.equals("tbody") && !tag.equals("thead")) {
        text.blankLine();
      }
    }
  }

  /** The number or bullet that a browser prints before an item. */
  private String itemLabel(Element item) {
    int last = counters.isEmpty() ? -1 : counters.pop();
    if (last == -1) {
      counters.push(-1);
      return "• ";
    }
    String stated = item.attr("value");
    int number = stated.matches("\\d{1,6}") ? Integer.parseInt(stated) : last + 1;
    counters.push(number);
    Element list = item.parent();
    String type = list == null ? "" : list.attr("type");
    return switch (type) {
      case "a" -> (char) ('a' + (number - 1) % 26) + ") ";
      case "A" -> (char) ('A' + (number - 1) % 26) + ") ";
      case "i" -> Numerals.toRoman(number) + ") ";
      case "I" -> Numerals.toRoman(number).toUpperCase(Locale.ROOT) + ". ";
      default -> number + ". ";
    };
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static Look lookOf(Element element, String tag) {
    int heading = tag.matches("h[1-6]") ? tag.charAt(1) - '0' : 0;
    String style = element.attr("style").replace(" ", "") + element.attr("align");
    boolean centred = style.contains("center");
    return new Look(heading, onlyChildIs(element, "b", "strong"), false, centred, 0, 0);
  }

  private static boolean onlyChildIs(Element element, String... tags) {
    String whole = element.text();
    Element child = element.firstElementChild();
    return child != null && Set.of(tags).contains(child.normalName()) && child.text().equals(whole);
  }

  private boolean isHidden(Element element) {
    return leftOut.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }
}
