package org.engross.source.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern LIST_STYLE =
      Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)");
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
  private final PageFrame frame;
  private final Deque<Integer> counters = new ArrayDeque<>();
  private Node done;
  private boolean oneLine;
  private boolean behindLabel;
  private int preformatted;
  private Look look = Look.PLAIN;

  MarkupWalk(TextBuilder text, PageFrame frame) {
    this.text = text;
    this.frame = frame;
  }

  void walk(Node root) {
    NodeTraversor.traverse(this, root);
  }

  @Override
  public void head(Node node, int depth) {
    if (done != null) {
      return;
    }
    if (node instanceof TextNode words) {
      words(words.getWholeText());
    } else if (node instanceof Element element) {
      boolean out = depth > 0 && frame.leavesOut(element);
      if (out || isDataTable(element)) {
        if (!out) {
          table(element);
        }
        done = element;
      } else {
        open(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (done == null && node instanceof Element element) {
      close(element);
    } else if (done == node) {
      done = null;
    }
  }

  private void words(String words) {
    behindLabel &= words.isBlank();
    if (preformatted == 0 || oneLine) {
      text.addFolded(words);
      return;
    }
    String[] lines = words.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        text.endLine(look);
      }
      text.add(lines[i]);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    preformatted += tag.equals("pre") ? 1 : 0;
    if (STYLES.containsKey(tag)) {
      text.begin(STYLES.get(tag), element.attr("href"));
    } else if (oneLine) {
      space(element);
    } else if (tag.equals("br")) {
      text.endLine(look);
    } else if (NoteList.beginsAt(element)) {
      noteRule();
    } else if (isBlock(element)) {
      beginBlock(element, tag);
    }
  }

  private void noteRule() {
    text.endLineIfAny(look);
    text.blankLine();
    text.add(TextBuilder.NOTE_RULE);
    text.endLine(Look.PLAIN);
    look = Look.PLAIN;
  }

  private void space(Element element) {
    if (isBlock(element) || element.normalName().equals("br")) {
      text.addFolded(" ");
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || CELLS.contains(element.normalName());
  }

  private void beginBlock(Element element, String tag) {
    if (!behindLabel) {
      text.endLineIfAny(look);
      text.blankLine();
    }
    look = lookOf(element, tag);
    if (tag.equals("ol") || tag.equals("ul")) {
      counters.push(tag.equals("ul") ? -1 : start(element) - 1);
    } else if (tag.equals("li")) {
      text.add(itemLabel(element));
      behindLabel = true;
    }
  }

  private void close(Element element) {
    String tag = element.normalName();
    preformatted -= tag.equals("pre") ? 1 : 0;
    if (STYLES.containsKey(tag)) {
      text.end();
    } else if (oneLine) {
      space(element);
    } else if (CELLS.contains(tag) && TableShape.isLabel(List.of(element.text()))) {
      text.addFolded(" ");
      behindLabel = true;
    } else if (isBlock(element) && !behindLabel) {
      endBlock();
    }
    if (!oneLine && (tag.equals("ol") || tag.equals("ul")) && !counters.isEmpty()) {
      counters.pop();
    }
  }

  private void endBlock() {
    text.endLineIfAny(look);
    look = Look.PLAIN;
    text.blankLine();
  }

  /** A table whose cells belong in rows; those within it are read as part of their cell. */
  private boolean isDataTable(Element element) {
    if (oneLine || !element.normalName().equals("table")) {
      return false;
    }
    return !TableShape.laysOut(
        rows(element).stream().map(r -> r.stream().map(MarkupWalk::paragraphs).toList()).toList());
  }

  private static List<List<Element>> rows(Element table) {
    return table.select("tr").stream()
        .filter(row -> row.closest("table") == table)
        .map(row -> row.children().stream().filter(c -> CELLS.contains(c.normalName())).toList())
        .toList();
  }

  private static List<String> paragraphs(Element cell) {
    List<Element> blocks = cell.select("p, li, h1, h2, h3, h4, h5, h6");
    return blocks.isEmpty() ? List.of(cell.text()) : blocks.stream().map(Element::text).toList();
  }

  private void table(Element table) {
    text.endLineIfAny(look);
    text.blankLine();
    for (Element caption : table.children().select("caption")) {
      oneLine(caption);
      text.endLineIfAny(Look.PLAIN);
      text.blankLine();
    }
    for (List<Element> row : rows(table)) {
      for (int i = 0; i < row.size(); i++) {
        if (i > 0) {
          text.nextCell();
        }
        oneLine(row.get(i));
        String span = row.get(i).attr("colspan");
        int more = span.matches("[2-9]|[1-5]\\d") ? Integer.parseInt(span) - 1 : 0;
        for (int k = 0; k < more; k++) {
          text.nextCell();
        }
      }
      text.endLineIfAny(Look.PLAIN);
    }
    text.blankLine();
  }

  private void oneLine(Element part) {
    oneLine = true;
    NodeTraversor.traverse(this, part);
    oneLine = false;
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
    return switch (listType(item.parent())) {
      case "a", "lower-alpha", "lower-latin" -> ListLabel.number(number, "lowerLetter") + ") ";
      case "A", "upper-alpha", "upper-latin" -> ListLabel.number(number, "upperLetter") + ") ";
      case "i", "lower-roman" -> Numerals.toRoman(number) + ") ";
      case "I", "upper-roman" -> Numerals.toRoman(number).toUpperCase(Locale.ROOT) + ". ";
      case "none" -> "";
      case "disc", "circle", "square" -> "• ";
      default -> number + (NoteList.holds(item) ? " " : ". ");
    };
  }

  /** How a list is numbered: by its type, or by the style written on it. */
  private static String listType(Element list) {
    if (list == null) {
      return "";
    }
    Matcher style = LIST_STYLE.matcher(list.attr("style"));
    return style.find() ? style.group(1) : list.attr("type");
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
}
