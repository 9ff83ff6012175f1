package org.engross.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Labels;

/**
 * The words by which readers name places, in the language of an edition and in English, whether
 * short, as citations have them, or in full: "art. 5", "Article 5", "Статья 5", "第5条". They are
 * those of the labels; a language that is added brings its own.
 */
public final class PlaceWords {
  private static final Map<String, PlaceWords> READ = new ConcurrentHashMap<>();
  private static final String REFERENCE = "reference.";

  /** A letter or figure of a number; Chinese has other signs between two of them. */
  private static final String SIGN = "[\\p{N}\\p{L}&&[^\\p{IsHan}]]";

  /** Divisions that citations name by a bare number, or not at all. */
  private static final List<String> UNNAMED = List.of("section", "subsection", "body", "text");

  /** Stands before the number of a section in the one form. */
  public static final String SECTION = "SECTION#";

  /** A section in OSCOLA, and no page in German. */
  private static final String OSCOLA = "s {0}";

  private static final Pattern BARE_S = Pattern.compile("(?<![\\w.])s\\s+(?=\\d)");

  /**
   * One way of naming something.
   *
   * @param before the words before the number, or the whole name
   * @param pattern finds it; group 1 is the number
   * @param uniform what stands for it; {@code $1} is the number
   */
  private record Form(String before, Pattern pattern, String uniform) {
    static Form of(String label, String number, String uniform) {
      int slot = label.indexOf("{0}");
      String before = (slot < 0 ? label : label.substring(0, slot)).strip();
      String after = slot < 0 ? "" : label.substring(slot + 3).strip();
      boolean closed = !after.isEmpty();
      String gap = closed ? "\\s*" : "(?:\\s*(?=\\p{N})|\\s+)";
      String counted = slot < 0 ? "" : gap + "(" + number + ")\\s*" + Pattern.quote(after);
      return new Form(
          before,
          Pattern.compile(
              (closed ? "" : "(?<![\\p{L}\\p{N}#])")
                  + Pattern.quote(before)
                  + counted
                  + (closed ? "" : "(?![\\p{L}\\p{N}])")),
          uniform);
    }

    String in(String name) {
      return name.contains(before) ? pattern.matcher(name).replaceAll(uniform) : name;
    }
  }

  private final List<Form> pages = new ArrayList<>();
  private final List<Form> others = new ArrayList<>();

  private PlaceWords(String language) {
    List<Labels> labels = List.of(Labels.of(language), Labels.of("en"));
    String page = "\\d{1,6}|[ivxlc]{1,8}";
    forms(labels, pages, page, "", "page.short", "pages.short", "page.spoken", "pages.spoken");
    String paragraph = "\\d" + SIGN + "*(?:\\(" + SIGN + "+\\))*";
    String counted = paragraph + "(?:[–-]" + paragraph + ")?";
    forms(
        labels,
        others,
        counted,
        " ¶$1 ",
        "paragraph.short",
        "paragraphs.short",
        "paragraph.spoken",
        "recital.spoken");
    others.add(Form.of("paragraphs {0}", counted, " ¶$1 "));
    String number = SIGN + "+(?:[.\\-/]" + SIGN + "+)*|[〇一二三四五六七八九十百]+";
    String section = SECTION + "$1 ";
    forms(labels, others, number, section, "section.short", "section.spoken", "reference.section");
    for (String sign : List.of("sect. {0}", "§ {0}", "§§ {0}")) {
      others.add(Form.of(sign, number, section));
    }
    for (String key : Labels.of("en").keys()) {
      if (key.startsWith(REFERENCE) && !UNNAMED.contains(key.substring(REFERENCE.length()))) {
        division(labels, key.substring(REFERENCE.length()), number);
      }
    }
    others.sort(Comparator.comparingInt(form -> -form.before().length()));
  }

  /**
   * @param language BCP 47 tag of an edition's language
   */
  public static PlaceWords of(String language) {
    return READ.computeIfAbsent(Labels.of(language).language(), PlaceWords::new);
  }

  private static void forms(
      List<Labels> labels, List<Form> to, String number, String uniform, String... keys) {
    TreeSet<String> words = new TreeSet<>();
    for (Labels of : labels) {
      for (String key : keys) {
        words.add(plain(of.get(key)));
        words.add(plain(of.get(key)).replace(".", ""));
      }
    }
    words.remove(OSCOLA);
    words.forEach(word -> to.add(Form.of(word, number, uniform)));
  }

  /** "Art. {0}" and "Artikel {0}"; "Präambel" alone for one that bears no number. */
  private void division(List<Labels> labels, String kind, String number) {
    TreeSet<String> words = new TreeSet<>();
    for (Labels of : labels) {
      String reference = plain(of.get(REFERENCE + kind));
      words.add(reference);
      words.add(reference.replace(".", ""));
      if (of.knows("division." + kind)) {
        String name = plain(of.get("division." + kind));
        words.add(reference.contains("{0}") ? name + " {0}" : name);
      }
    }
    String mark = kind.toUpperCase(Locale.ROOT) + "#";
    for (String word : words) {
      others.add(Form.of(word, number, mark + (word.contains("{0}") ? "$1 " : "0 ")));
    }
  }

  /** A name in small letters, with plain spaces and the digits 0 to 9. */
  public static String plain(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    written
        .strip()
        .toLowerCase(Locale.ROOT)
        .replace('\u00A0', ' ')
        .codePoints()
        .forEach(
            c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return plain.toString();
  }

  /** Where a plain name names a page; group 1 is the number. */
  Optional<Matcher> page(String plain) {
    return pages.stream()
        .map(form -> form.pattern().matcher(plain))
        .filter(Matcher::find)
        .findFirst();
  }

  /**
   * The one form for all names of a place: "ARTICLE#5 ¶2" for "Art. 5, Abs. 2" and "article 5 ¶2",
   * "SECTION#3.2 ¶4" for "§ 3.2, ¶ 4". Other words stay.
   *
   * @param plain as {@link #plain} gives it
   */
  public String uniform(String plain) {
    String name = BARE_S.matcher(plain.replaceAll("¶+\\s*", "¶")).replaceAll(" " + SECTION);
    for (Form form : others) {
      name = form.in(name);
    }
    return name.replaceAll("[\\s,;،、，]+", " ")
        .replaceAll(" ?([–-]) ?(?=\\p{N})", "$1")
        .replaceAll("# (?=[\\p{N}\\p{L}])", "#")
        .strip();
  }
}
