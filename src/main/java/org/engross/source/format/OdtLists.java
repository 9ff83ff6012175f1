package org.engross.source.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * The numbers of lists and headings in an OpenDocument text. A list begins anew unless it says that
 * it continues the last one of its style; a list within a list is a deeper level of it.
 */
final class OdtLists {
  private final OdtStyles styles;
  private final NumberedList headings;
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, NumberedList> byStyle = new TreeMap<>();
  private final Map<String, NumberedList> byId = new TreeMap<>();
  private NumberedList current = new NumberedList(java.util.List.of());
  private boolean itemWaits;

  OdtLists(OdtStyles styles) {
    this.styles = styles;
    this.headings = new NumberedList(styles.outline());
  }

  void begin(Element list) {
    String style = list.attr("text:style-name");
    if (!open.isEmpty()) {
      open.push(style.isEmpty() ? open.peek() : style);
      return;
    }
    open.push(style);
    String continued = list.attr("text:continue-list");
    if (byId.containsKey(continued)) {
      current = byId.get(continued);
    } else if (!list.attr("text:continue-numbering").equals("true")
        || !byStyle.containsKey(style)) {
      current = new NumberedList(styles.levels(style));
    } else {
      current = byStyle.get(style);
    }
    byStyle.put(style, current);
    if (!list.attr("xml:id").isEmpty()) {
      byId.put(list.attr("xml:id"), current);
    }
  }

  void end() {
    open.pop();
    itemWaits = false;
  }

  void item(Element item) {
    itemWaits = true;
    int start = OdtStyles.number(item.attr("text:start-value"), -1);
    if (start >= 0) {
      current.startAt(open.size() - 1, start);
    }
  }

  /** The number printed before a paragraph or heading; empty for none. */
  String label(Element block) {
    if (itemWaits && !open.isEmpty()) {
      itemWaits = false;
      return current.next(open.size() - 1);
    }
    boolean head = block.tagName().equals("text:h");
    String level = block.attr("text:outline-level");
    boolean counts =
        head && level.matches("[1-9]") && !block.attr("text:is-list-header").equals("true");
    return counts && open.isEmpty() ? headings.next(Integer.parseInt(level) - 1) : "";
  }
}
