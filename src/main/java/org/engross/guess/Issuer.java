package org.engross.guess;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.ParagraphKind;
import org.engross.guess.Passage.Zone;

/** Which body speaks in a document: "The General Assembly,", "We, the Leaders of …, met". */
final class Issuer {
  private static final int MOST_WORDS = 18;
  private static final Pattern WE =
      Pattern.compile(
          "^(?:\\p{Nd}+[.)] )?(?:We|Nous|Nosotros|Wir|Wij|Мы), (?:the |les? |los |las |die |de )?"
              + "(\\p{L}[^,;:]+?(?: \\([^)]*\\))?),");

  /** The formula of each executive order of a President of the United States. */
  private static final Pattern VESTED =
      Pattern.compile(
          "vested in me as (\\p{Lu}\\p{L}+)(?: (of [^,]+?))? by .*?(?:laws )?(of the"
              + " \\p{Lu}[^,;]+)[,;]");

  /** "1982年12月4日 第五届全国人民代表大会第五次会议通过": a body between a date and "adopted". */
  private static final Pattern CHINESE =
      Pattern.compile("日 ?(?:第\\p{IsHan}{1,3}届)?(\\p{IsHan}{2,14}?)(?:第\\p{IsHan}{1,3}次会议)?通过");

  /** How a sovereign begins a charter. */
  private static final Pattern GRACE =
      Pattern.compile(
          "^(?i:(\\p{L}+), by the grace of God,? (\\p{L}+ of (?:the )?\\p{L}+))(?=,| )");

  private static final Pattern ARTICLE =
      Pattern.compile(
          "^(?:(?i:the|le|la|les|el|los|las|der|die|das|de|het) |(?i:l['’]))(?=\\p{L})");

  private final List<Passage> passages;
  private final Function<String, Terms> terms;

  Issuer(List<Passage> passages, Function<String, Terms> terms) {
    this.passages = passages;
    this.terms = terms;
  }

  /** The body's name without its article; empty if none is found. */
  String name() {
    return first(this::opening).or(() -> first(this::adoptedBy)).orElse("");
  }

  private Optional<String> first(Function<Passage, Optional<String>> find) {
    return passages.stream()
        .filter(p -> p.zone() == Zone.FRONT || p.zone() == Zone.OPENING)
        .flatMap(p -> find.apply(p).stream())
        .findFirst();
  }

  private Optional<String> opening(Passage passage) {
    if (passage.zone() != Zone.OPENING) {
      return Optional.empty();
    }
    return we(passage.text())
        .or(() -> vested(passage.text()))
        .or(() -> byTheGrace(passage.text()))
        .or(() -> body(passage))
        .filter(name -> isBody(passage, name))
        .map(name -> capital(ARTICLE.matcher(name).replaceFirst("")));
  }

  private static String capital(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
  }

  private static Optional<String> we(String text) {
    Matcher matcher = WE.matcher(text);
    boolean found = matcher.find();
    boolean list = found && text.substring(matcher.end()).matches("(?s) (?:the|and) \\p{Lu}.*");
    return found && !list ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<String> byTheGrace(String text) {
    Matcher matcher = GRACE.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1) + ", " + matcher.group(2))
        : Optional.empty();
  }

  private static Optional<String> vested(String text) {
    Matcher matcher = VESTED.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1) + " " + matcher.group(3))
        : Optional.empty();
  }

  /** The words a preamble opens with, if they are a name and a comma and no more. */
  private static Optional<String> body(Passage passage) {
    String text =
        passage.text().replaceFirst(" \\((?i:hereinafter|hereafter|ci-après)[^)]*\\)", "");
    boolean name =
        passage.kind() == ParagraphKind.OPENING
            && text.endsWith(",")
            && text.split(" ").length <= MOST_WORDS
            && text.indexOf(',') == text.length() - 1;
    return name ? Optional.of(text.substring(0, text.length() - 1)) : Optional.empty();
  }

  /** The parties to a treaty, and a people that gives itself a constitution, issue nothing. */
  private boolean isBody(Passage passage, String name) {
    Terms words = terms.apply(passage.language());
    String bare = ARTICLE.matcher(name).replaceFirst("");
    boolean parties = words.has("parties", bare) && bare.split(" ").length <= 5;
    return !parties && !words.startsWith("parties", bare) && !words.startsWith("recital", bare);
  }

  /** "Adopted by the General Assembly on …". */
  private Optional<String> adoptedBy(Passage passage) {
    Matcher chinese = CHINESE.matcher(passage.text());
    if (passage.zone() == Zone.FRONT && chinese.find()) {
      return Optional.of(chinese.group(1));
    }
    Terms words = terms.apply(passage.language());
    Matcher adopted = words.any("adopted").matcher(passage.text());
    if (passage.zone() != Zone.FRONT || !adopted.find()) {
      return Optional.empty();
    }
    Pattern by =
        Pattern.compile(
            "(?i:"
                + words.choice("by")
                + ")\\s*"
                + "(\\p{Lu}.*?)(?=,|\\.|;| (?:on|at|in|dans|à|le|en|el|am|de su) |$)");
    Matcher matcher = by.matcher(passage.text().substring(adopted.end()));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
