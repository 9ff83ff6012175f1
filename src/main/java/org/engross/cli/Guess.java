package org.engross.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.ParagraphKind;
import org.engross.language.Labels;
import org.engross.recognise.Recognition;
import org.engross.source.SourceText;

/**
 * What a text seems to say of itself.
 *
 * @param title may be empty
 * @param language BCP 47 tag; may be empty
 * @param place may be empty
 */
record Guess(String title, String language, Optional<LocalDate> date, String place) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_DATELINE = 60;
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(\\p{Nd}{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(\\p{L}+)\\.?,?\\s+(?:de\\s+)?(\\p{Nd}{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\s+(\\p{Nd}{1,2})(?:st|nd|rd|th)?,\\s*(\\p{Nd}{4})");
  private static final Pattern CHINESE =
      Pattern.compile("(\\p{Nd}{4})年(\\p{Nd}{1,2})月(\\p{Nd}{1,2})日");
  private static final Pattern PLACE = Pattern.compile("^(\\p{Lu}[\\p{L} '’-]{1,40}),\\s");

  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?i:done|signed|given|fait|signé|hecho|geschehen|gedaan|совершено)"
              + " (?i:at|in|à|en|zu|te|в) (\\p{Lu}[\\p{L} '’-]{1,40}?)"
              + "(?:,|\\s+(?:on|le|el|am|\\p{Nd}))");
  private static final int MOST_WORDS = 4;

  static Guess of(SourceText source, Recognition recognition) {
    Guess guess = read(source, recognition);
    return FrontMatter.of(source.text()).map(guess::corrected).orElse(guess);
  }

  /** What the file itself says at its head counts before what its text seems to say. */
  private Guess corrected(FrontMatter said) {
    String better = said.text("title");
    Optional<LocalDate> day = said.date();
    return new Guess(
        better.isEmpty() ? title : better, language, day.isPresent() ? day : date, place);
  }

  private static Guess read(SourceText source, Recognition recognition) {
    String language = recognition.language();
    List<String> dated = texts(recognition.draft(), ParagraphKind.DATELINE);
    dated.addAll(texts(recognition.draft(), ParagraphKind.FRONT));
    dated.addAll(texts(recognition.draft(), ParagraphKind.TESTIMONIUM));
    texts(recognition.draft(), ParagraphKind.PARAGRAPH).stream()
        .filter(line -> line.length() <= LONGEST_DATELINE)
        .forEach(dated::add);
    Optional<LocalDate> date =
        dated.stream().flatMap(line -> date(line, language).stream()).findFirst();
    String title = title(source, recognition.draft(), language);
    return new Guess(title, language, date, place(dated, language));
  }

  /** The place where it was signed, or what stands before a date and a comma. */
  private static String place(List<String> dated, String language) {
    Optional<String> signed =
        dated.stream()
            .flatMap(line -> SIGNED.matcher(line).results())
            .map(found -> found.group(1))
            .findFirst();
    return signed.orElseGet(
        () ->
            dated.stream()
                .filter(line -> date(line, language).isPresent())
                .flatMap(line -> PLACE.matcher(line).results())
                .map(found -> found.group(1))
                .filter(name -> name.split(" ").length <= MOST_WORDS)
                .findFirst()
                .orElse(""));
  }

  /**
   * The longest line of the front matter that could be a title: not one that says when the text was
   * adopted, nor one in the middle of a sentence, unless there is no other; else a short first
   * line.
   */
  private static String title(SourceText source, Draft draft, String language) {
    List<String> front =
        texts(draft, ParagraphKind.FRONT).stream()
            .filter(line -> !line.startsWith("[") && line.length() <= LONGEST_TITLE)
            .toList();
    Comparator<String> byLength = Comparator.comparingInt(String::length);
    return front.stream()
        .filter(line -> date(line, language).isEmpty() && couldBegin(line))
        .max(byLength)
        .or(() -> front.stream().max(byLength))
        .orElseGet(() -> firstLine(source));
  }

  private static boolean couldBegin(String line) {
    return line.chars().filter(Character::isLetter).count() >= 3
        && !Character.isLowerCase(line.charAt(0))
        && line.charAt(0) != '('
        && !line.contains("vol. ");
  }

  private static String firstLine(SourceText source) {
    return source
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> line.chars().anyMatch(Character::isLetter))
        .findFirst()
        .filter(line -> line.length() <= 120 && !line.matches(".*[.,;:]$"))
        .orElse("");
  }

  private static List<String> texts(Draft draft, ParagraphKind kind) {
    List<String> texts = new ArrayList<>();
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof DraftBlock.Para para && para.kind() == kind) {
        texts.add(para.text().string().strip());
      }
    }
    return texts;
  }

  private static Optional<LocalDate> date(String line, String language) {
    Matcher first = DAY_FIRST.matcher(line);
    if (first.find()) {
      return date(first.group(3), month(first.group(2), language), first.group(1));
    }
    Matcher second = MONTH_FIRST.matcher(line);
    if (second.find()) {
      return date(second.group(3), month(second.group(1), language), second.group(2));
    }
    Matcher third = CHINESE.matcher(line);
    return third.find()
        ? date(third.group(1), Integer.parseInt(third.group(2)), third.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The month of a name in the text's language, 0 for none. */
  private static int month(String word, String language) {
    Labels labels = Labels.of(language.isEmpty() ? "en" : language);
    String lower = word.toLowerCase(Locale.ROOT);
    for (int month = 1; month <= 12; month++) {
      if (labels.month(month).toLowerCase(Locale.ROOT).equals(lower)) {
        return month;
      }
    }
    return 0;
  }

  /** The lines of an edition.yaml that hold what was found. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + quoted(title));
    lines.add("language: " + language);
    date.ifPresent(day -> lines.add("date: " + day));
    if (!place.isEmpty()) {
      lines.add("place: " + quoted(place));
    }
    return lines;
  }

  /** A whole edition.yaml: what was found, and the keys that are still to be filled in. */
  String yaml() {
    List<String> yaml = new ArrayList<>();
    yaml.add("# Guessed from the text: please check.");
    yaml.addAll(lines());
    yaml.add("");
    yaml.add("# Please complete; take the \"# \" away where you fill something in.");
    if (date.isEmpty()) {
      yaml.add("# date: 2000-12-31");
    }
    if (place.isEmpty()) {
      yaml.add("# place: ");
    }
    yaml.add("# short-title: ");
    yaml.add("# type: declaration");
    yaml.add("# issuer: ");
    yaml.add("# rights: ");
    yaml.add("# source: ");
    yaml.add("# source-address: https://");
    return String.join("\n", yaml) + "\n";
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
