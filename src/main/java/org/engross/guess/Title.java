package org.engross.guess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.guess.Passage.Zone;
import org.engross.recognise.Recognition;
import org.engross.source.SourceText;

/**
 * The title among the lines of the front matter: one that is set as a head, or that names a kind of
 * document ("Convention", "Charter"), or else the longest that is neither a date nor a mark of the
 * printer's; with the lines over which it goes on.
 */
final class Title {
  private static final int LONGEST = 300;
  private static final int LONGEST_WHOLE = 450;
  private static final int LONGEST_FIRST_LINE = 120;
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_WORDS = 3;

  /** "78/272. Agreement under the …": the number of a resolution of the United Nations. */
  private static final Pattern RESOLUTION = Pattern.compile("^\\p{Nd}+/\\p{Nd}+\\. (\\p{Lu}.+)$");

  /** The mark of acts of the European Union that also bind the European Economic Area. */
  private static final Pattern EEA =
      Pattern.compile(
          " \\((?:Text with EEA relevance|Texte présentant de l['’]intérêt pour l['’]EEE"
              + "|Text von Bedeutung für den EWR|Texto pertinente a efectos del EEE)\\)$");

  private final SourceText source;
  private final Draft draft;
  private final String language;
  private final List<Passage> front;
  private final Terms terms;
  private final Dates dates;
  private final Pattern kinds;

  Title(
      SourceText source,
      Recognition recognition,
      List<Passage> passages,
      Terms terms,
      Dates dates) {
    this.source = source;
    this.draft = recognition.draft();
    this.language = recognition.language();
    this.front = passages.stream().filter(p -> p.zone() == Zone.FRONT).toList();
    this.terms = terms;
    this.dates = dates;
    this.kinds = Terms.pattern(terms.values("kind").keySet());
  }

  /** The title as printed; empty if none is found. */
  String title() {
    Comparator<Passage> byLength = Comparator.comparingInt(p -> p.text().length());
    return ofTheFirstText()
        .or(this::ofAResolution)
        .or(() -> first(p -> source.look(p.firstLine() - 1).heading() == 1 && couldBe(p)))
        .or(() -> first(p -> couldBe(p) && namesItsKind(p)))
        .or(() -> front.stream().filter(this::couldBe).max(byLength).map(this::whole))
        .or(() -> front.stream().filter(this::isWords).max(byLength).map(this::whole))
        .orElseGet(this::firstLine);
  }

  /** In a file of several texts, the title of the one in the language of the whole. */
  private Optional<String> ofTheFirstText() {
    return draft.blocks().stream()
        .filter(b -> b instanceof DraftBlock.Head head && head.kind() == DivisionKind.TEXT)
        .map(b -> (DraftBlock.Head) b)
        .filter(head -> head.language().isEmpty() || head.language().equals(language))
        .filter(head -> !head.title().isEmpty())
        .map(head -> head.title().string().strip())
        .findFirst();
  }

  private Optional<String> ofAResolution() {
    return front.stream()
        .map(p -> RESOLUTION.matcher(p.text()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .findFirst();
  }

  private Optional<String> first(Predicate<Passage> which) {
    return front.stream().filter(which).findFirst().map(this::whole);
  }

  /** Begins with the name of a kind of document, or holds one and no date, in several words. */
  private boolean namesItsKind(Passage line) {
    boolean several = line.text().split(" ").length >= FEWEST_WORDS;
    boolean begins = kinds.matcher(line.text()).lookingAt();
    return several && (begins || kinds.matcher(line.text()).find() && isUndated(line));
  }

  private boolean couldBe(Passage line) {
    boolean states =
        terms.startsWith("adopted", line.text()) || terms.startsWith("at", line.text());
    return isWords(line)
        && !states
        && (isUndated(line) || kinds.matcher(line.text()).find())
        && !(terms.has("adopted", line.text()) && !isUndated(line));
  }

  private boolean isUndated(Passage line) {
    return dates.in(line.text()).isEmpty();
  }

  private boolean isWords(Passage line) {
    String text = line.text();
    return text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
        && text.length() <= LONGEST
        && !Character.isLowerCase(text.charAt(0))
        && "([*".indexOf(text.charAt(0)) < 0
        && text.indexOf('©') < 0
        && !text.contains("vol. ");
  }

  /** A title with the lines that go on with it. */
  private String whole(Passage first) {
    StringBuilder title = new StringBuilder(first.text());
    Passage last = first;
    for (Passage next : front.subList(front.indexOf(first) + 1, front.size())) {
      if (!goesOn(last, next) || title.length() + next.text().length() > LONGEST_WHOLE) {
        break;
      }
      title.append(' ').append(next.text());
      last = next;
    }
    return EEA.matcher(title).replaceFirst("");
  }

  /** In small letters, after a comma, or at once below in letters of the same kind. */
  private boolean goesOn(Passage last, Passage next) {
    String text = next.text();
    if (last.text().matches(".*(?:,| \\p{Ll}{1,4})$") || Character.isLowerCase(text.charAt(0))) {
      return true;
    }
    boolean below = next.firstLine() == last.lastLine() + 1;
    boolean alike = isCapitals(text) == isCapitals(last.text());
    boolean words = text.chars().noneMatch(Character::isDigit) && text.indexOf(':') < 0;
    boolean heading = source.look(next.firstLine() - 1).heading() > 0;
    return below
        && alike
        && words
        && !heading
        && couldBe(next)
        && !kinds.matcher(text).find()
        && !terms.startsWith("preamble", text);
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  private String firstLine() {
    return source
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> line.chars().anyMatch(Character::isLetter))
        .findFirst()
        .filter(line -> line.length() <= LONGEST_FIRST_LINE && !line.matches(".*[.,;:]$"))
        .orElse("");
  }
}
