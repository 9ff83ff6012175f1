package org.engross.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final int CONTEXT = 24;

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
    int end = Math.min(text.length(), Math.max(entry.start(), entry.end()));
    int from = Math.max(0, entry.start() - CONTEXT);
    String before = text.substring(from, Math.min(entry.start(), text.length()));
    String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return new ChangeView(
        place.line(),
        place.column(),
        visible(entry.before()),
        visible(entry.after()),
        flat(before) + "[…]" + flat(after));
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
