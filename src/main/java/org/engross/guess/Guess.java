package org.engross.guess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.engross.guess.Passage.Zone;
import org.engross.recognise.Recognition;
import org.engross.source.SourceText;

/**
 * What a text seems to say of itself. Whatever is not found is empty.
 *
 * @param title as printed
 * @param kind what the document is, in English: "treaty", "resolution"
 * @param issuer the body that issued it
 * @param language BCP 47 tag
 * @param date when it was adopted or signed
 * @param place where
 */
public record Guess(
    String title,
    String kind,
    String issuer,
    String language,
    Optional<LocalDate> date,
    String place) {
  private static final Map<String, String> EXAMPLES =
      Map.of("type", "declaration", "date", "2000-12-31");

  /** Guesses from what was recognised, and from the front matter of the file if it has any. */
  public static Guess of(SourceText source, Recognition recognition) {
    String language =
        recognition.language().isEmpty()
            ? ScriptLanguage.of(source.text())
            : recognition.language();
    Map<String, Terms> known = new HashMap<>();
    Map<String, Dates> dates = new HashMap<>();
    Function<String, Terms> terms = l -> known.computeIfAbsent(l, Terms::new);
    Function<String, Dates> dated =
        l -> dates.computeIfAbsent(l, tag -> new Dates(terms.apply(tag)));
    List<Passage> passages = Passage.of(recognition.draft(), recognition.language());
    Terms own = terms.apply(recognition.language());
    Dates ownDates = dated.apply(recognition.language());
    Optional<FrontMatter> said = FrontMatter.of(source.text());
    String title =
        said.map(f -> f.text("title"))
            .filter(t -> !t.isEmpty())
            .orElseGet(() -> new Title(source, recognition, passages, own, ownDates).title());
    return new Guess(
        title,
        kind(title, passages, own),
        new Issuer(passages, terms).name(),
        language,
        said.flatMap(FrontMatter::date)
            .or(() -> new When(passages, terms, dated).date())
            .or(() -> ownDates.in(title).stream().map(Dates.Dated::date).findFirst()),
        new Where(passages, terms, dated).place());
  }

  /** What the title, or else a line of the front matter, calls the document. */
  private static String kind(String title, List<Passage> passages, Terms terms) {
    List<String> lines = new ArrayList<>();
    passages.stream()
        .filter(p -> p.zone() == Zone.FRONT && terms.has("adopted", p.text()))
        .map(Passage::text)
        .filter(line -> !firstKind(line, terms, true).isEmpty())
        .forEach(lines::add);
    lines.add(title);
    passages.stream().filter(p -> p.zone() == Zone.FRONT).map(Passage::text).forEach(lines::add);
    return lines.stream()
        .map(line -> firstKind(line, terms, false))
        .filter(kind -> !kind.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String firstKind(String line, Terms terms, boolean atStart) {
    Map<String, String> kinds = terms.values("kind");
    Matcher matcher = Terms.pattern(kinds.keySet()).matcher(line);
    boolean found = atStart ? matcher.lookingAt() : matcher.find();
    return found ? kinds.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), "") : "";
  }

  /** The same under another title. */
  public Guess withTitle(String other) {
    return new Guess(other, kind, issuer, language, date, place);
  }

  /** The same in another language. */
  public Guess withLanguage(String other) {
    return new Guess(title, kind, issuer, other, date, place);
  }

  /** The keys and values of an edition.yaml, of those that were found. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, "title", quoted(title));
    add(lines, "type", quoted(kind));
    add(lines, "issuer", quoted(issuer));
    date.ifPresent(day -> lines.add("date: " + day));
    add(lines, "place", quoted(place));
    lines.add("language: " + language);
    return lines;
  }

  private static void add(List<String> lines, String key, String value) {
    if (value.length() > 2) {
      lines.add(key + ": " + value);
    }
  }

  /** A whole edition.yaml: what was found, and the keys that are still to be filled in. */
  public String yaml() {
    List<String> yaml = new ArrayList<>();
    yaml.add("# Guessed from the text: please check.");
    yaml.addAll(lines());
    yaml.add("");
    yaml.add("# Please complete; take the \"# \" away where you fill something in.");
    missing().forEach(key -> yaml.add("# " + key + ": " + EXAMPLES.getOrDefault(key, "")));
    yaml.add("# short-title: ");
    yaml.add("# rights: ");
    yaml.add("# source: ");
    yaml.add("# source-address: https://");
    return String.join("\n", yaml) + "\n";
  }

  /** The keys of edition.yaml for which nothing was found. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    addIf(title.isEmpty(), missing, "title");
    addIf(kind.isEmpty(), missing, "type");
    addIf(issuer.isEmpty(), missing, "issuer");
    addIf(date.isEmpty(), missing, "date");
    addIf(place.isEmpty(), missing, "place");
    return missing;
  }

  private static void addIf(boolean condition, List<String> list, String element) {
    if (condition) {
      list.add(element);
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
