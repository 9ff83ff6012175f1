package org.engross.source.format;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.source.Style;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The styles of an OpenDocument text, those of styles.xml and those of content.xml. */
final class OdtStyles {
  private static final int LONGEST_CHAIN = 20;

  /** What a style says itself; nothing where it leaves a property to its parent. */
  private record Own(
      String parent,
      Optional<Boolean> bold,
      Optional<Boolean> italic,
      Optional<Boolean> centred,
      Optional<Boolean> hidden,
      String position,
      String list) {}

  private final Map<String, Own> styles = new TreeMap<>();
  private final Map<String, List<NumberedLevel>> lists = new TreeMap<>();
  private List<NumberedLevel> outline = List.of();

  OdtStyles(List<Document> files) {
    for (Document file : files) {
      file.getElementsByTag("style:style").forEach(style -> styles.put(key(style), own(style)));
      file.getElementsByTag("text:list-style")
          .forEach(style -> lists.put(style.attr("style:name"), levels(style)));
      for (Element style : file.getElementsByTag("text:outline-style")) {
        outline = levels(style);
      }
    }
  }

  /** The kinds of run a style of the family {@code text} or {@code paragraph} asks for. */
  Set<Style.Kind> kinds(String family, String name) {
    Set<Style.Kind> kinds = EnumSet.noneOf(Style.Kind.class);
    List<Own> chain = chain(family, name);
    if (first(chain, Own::bold)) {
      kinds.add(Style.Kind.BOLD);
    }
    if (first(chain, Own::italic)) {
      kinds.add(Style.Kind.ITALIC);
    }
    String position =
        chain.stream().map(Own::position).filter(p -> !p.isEmpty()).findFirst().orElse("");
    if (position.startsWith("super")) {
      kinds.add(Style.Kind.SUPERSCRIPT);
    } else if (position.startsWith("sub")) {
      kinds.add(Style.Kind.SUBSCRIPT);
    }
    return kinds;
  }

  boolean isCentred(String paragraphStyle) {
    return first(chain("paragraph", paragraphStyle), Own::centred);
  }

  /** Whether text of a style is not shown. */
  boolean isHidden(String family, String name) {
    return first(chain(family, name), Own::hidden);
  }

  /** The list style a paragraph style asks for; empty for none. */
  String list(String paragraphStyle) {
    return chain("paragraph", paragraphStyle).stream()
        .map(Own::list)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The levels of a list style; none for one that is not there. */
  List<NumberedLevel> levels(String listStyle) {
    return lists.getOrDefault(listStyle, List.of());
  }

  /** How headings are numbered, level by level. */
  List<NumberedLevel> outline() {
    return outline;
  }

  private interface Property {
    Optional<Boolean> of(Own own);
  }

  private static boolean first(List<Own> chain, Property property) {
    return chain.stream().flatMap(own -> property.of(own).stream()).findFirst().orElse(false);
  }

  /** A style and those it takes its properties from, itself first. */
  private List<Own> chain(String family, String name) {
    List<Own> chain = new ArrayList<>();
    Own own = styles.get(family + " " + name);
    while (own != null && chain.size() < LONGEST_CHAIN) {
      chain.add(own);
      own = styles.get(family + " " + own.parent());
    }
    return chain;
  }

  private static String key(Element style) {
    return style.attr("style:family") + " " + style.attr("style:name");
  }

  private static Own own(Element style) {
    String weight = property(style, "style:text-properties", "fo:font-weight");
    String slope = property(style, "style:text-properties", "fo:font-style");
    String align = property(style, "style:paragraph-properties", "fo:text-align");
    String display = property(style, "style:text-properties", "text:display");
    return new Own(
        style.attr("style:parent-style-name"),
        said(weight, weight.equals("bold") || weight.matches("[6-9]00")),
        said(slope, !slope.equals("normal")),
        said(align, align.equals("center")),
        said(display, display.equals("none")),
        property(style, "style:text-properties", "style:text-position"),
        style.attr("style:list-style-name"));
  }

  private static Optional<Boolean> said(String value, boolean meaning) {
    return value.isEmpty() ? Optional.empty() : Optional.of(meaning);
  }

  private static String property(Element style, String group, String name) {
    return style.children().stream()
        .filter(child -> child.tagName().equals(group))
        .map(child -> child.attr(name))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static List<NumberedLevel> levels(Element style) {
    List<NumberedLevel> levels = new ArrayList<>();
    for (Element level : style.children()) {
      String number = level.attr("text:level");
      if (number.matches("[1-9]|10")) {
        int at = Integer.parseInt(number) - 1;
        while (levels.size() <= at) {
          levels.add(NumberedLevel.PLAIN);
        }
        levels.set(at, level(level, at));
      }
    }
    return List.copyOf(levels);
  }

  private static NumberedLevel level(Element level, int at) {
    if (level.tagName().endsWith("bullet") || level.tagName().endsWith("image")) {
      return NumberedLevel.of("•", "bullet", 1);
    }
    String format = format(level.attr("style:num-format"));
    if (format.equals("none")) {
      String words = level.attr("style:num-prefix") + level.attr("style:num-suffix");
      return NumberedLevel.of(words, "none", 1);
    }
    int shown = Math.max(1, number(level.attr("text:display-levels"), 1));
    StringBuilder pattern = new StringBuilder(level.attr("style:num-prefix"));
    for (int i = Math.max(0, at + 1 - shown); i <= at; i++) {
      pattern.append("%").append(i + 1).append(i < at ? "." : "");
    }
    pattern.append(level.attr("style:num-suffix"));
    return NumberedLevel.of(pattern.toString(), format, number(level.attr("text:start-value"), 1));
  }

  static int number(String value, int otherwise) {
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  private static String format(String numFormat) {
    return switch (numFormat) {
      case "" -> "none";
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> numFormat.startsWith("а") ? "russianLower" : "decimal";
    };
  }
}
