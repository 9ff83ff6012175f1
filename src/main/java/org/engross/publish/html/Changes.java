package org.engross.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.problem.Place;
import org.engross.publish.html.view.ChangeView;
import org.engross.publish.html.view.ChangesView;
import org.engross.source.Ledger;
import org.engross.source.SourceText;

/** Makes the ledger readable: changes of one kind together, invisible characters made visible. */
final class Changes {
  /** How many changes of one kind are printed; data/ledger.json has them all. */
  private static final int SHOWN = 200;

  private static final int EXCERPT = 160;

  /** How many characters of the source are shown on either side of a change. */
  private static final int CONTEXT = 30;

  private static final Pattern LAST_WORDS = Pattern.compile("(?s)(?<!\\S)\\S.{0,29}\\z");
  private static final Pattern FIRST_WORDS = Pattern.compile("(?s)\\A.{0,29}\\S(?!\\S)");

  /** Where there is no space so near, words are cut. */
  private static final Pattern LAST_LETTERS = Pattern.compile("(?s).{0,30}\\z");

  private static final Pattern FIRST_LETTERS = Pattern.compile("(?s)\\A.{0,30}");

  private final Ledger ledger;
  private final SourceText source;

  Changes(Ledger ledger, SourceText source) {
    this.ledger = ledger;
    this.source = source;
  }

  List<ChangesView> groups() {
    Map<String, List<Ledger.Entry>> groups = new LinkedHashMap<>();
    for (Ledger.Entry entry : ledger.entries()) {
      groups
          .computeIfAbsent(entry.rule() + "\n" + entry.reason(), k -> new ArrayList<>())
          .add(entry);
    }
    List<ChangesView> views = new ArrayList<>();
    for (List<Ledger.Entry> group : groups.values()) {
      views.add(group(group, views.size() + 1));
    }
    return views;
  }

  private ChangesView group(List<Ledger.Entry> entries, int number) {
    List<ChangeView> shown = entries.stream().limit(SHOWN).map(this::change).toList();
    Ledger.Entry first = entries.get(0);
    return new ChangesView(
        "changes-" + number,
        first.rule(),
        first.reason(),
        entries.size(),
        shown,
        entries.size() - shown.size());
  }

  private ChangeView change(Ledger.Entry entry) {
    Place place = source.place(entry.start());
    String text = source.text();
    int start = Math.min(entry.start(), text.length());
    int end = Math.min(text.length(), Math.max(start, entry.end()));
    return new ChangeView(
        place.line(),
        place.column(),
        visible(entry.before()),
        visible(entry.after()),
        before(text, start),
        after(text, end));
  }

  private static String before(String text, int at) {
    String near = text.substring(Math.max(0, at - 2 * CONTEXT), at);
    String words = found(near, LAST_WORDS, LAST_LETTERS);
    return (at > words.length() ? "… " : "") + flat(words);
  }

  private static String after(String text, int at) {
    String near = text.substring(at, Math.min(text.length(), at + 2 * CONTEXT));
    String words = found(near, FIRST_WORDS, FIRST_LETTERS);
    return flat(words) + (text.length() - at > words.length() ? " …" : "");
  }

  private static String found(String near, Pattern words, Pattern letters) {
    Matcher whole = words.matcher(near);
    Matcher cut = letters.matcher(near);
    return whole.find() ? whole.group() : cut.find() ? cut.group() : "";
  }

  /** White space that cannot be seen is drawn as the signs proof-readers know. */
  static String visible(String text) {
    StringBuilder out = new StringBuilder();
    boolean words = text.codePoints().anyMatch(Character::isLetterOrDigit);
    text.codePoints().limit(EXCERPT).forEach(c -> out.append(c == ' ' && words ? " " : sign(c)));
    return text.codePointCount(0, text.length()) > EXCERPT ? out + "…" : out.toString();
  }

  private static String sign(int c) {
    return switch (c) {
      case ' ' -> "␣";
      case '\u00A0', '\u202F' -> "⍽";
      case '\n' -> "↵";
      case '\r' -> "";
      case '\t' -> "⇥";
      case '\f' -> "↡";
      default ->
          Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
              ? String.format(Locale.ROOT, "U+%04X", c)
              : Character.toString(c);
    };
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "");
  }
}
