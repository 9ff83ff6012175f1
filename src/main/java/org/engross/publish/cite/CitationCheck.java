package org.engross.publish.cite;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.publish.Work;
import org.engross.publish.html.Addresses;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.Quotation;
import org.engross.register.Register;
import org.engross.typeset.PageMap;

/**
 * Says whether a citation that Engross printed still agrees with an edition.
 *
 * @param seal the seal the citation has; without a hash if it has none
 * @param sameText whether the seal is that of this edition's text
 * @param place the place it names; empty if none is recognised
 * @param pageAgrees whether the page it names is one that the place stands on; true if it names
 *     none
 * @param quotation what became of the words it quotes; empty if it quotes none
 */
public record CitationCheck(
    Seal seal,
    boolean sameText,
    Optional<Cited> place,
    boolean pageAgrees,
    Optional<Quotation> quotation) {
  private static final Pattern ID = Pattern.compile("#([a-z]+(?:_[\\w-]+)+)");
  private static final Pattern PAGE =
      Pattern.compile("(?:\\bpp?\\. ?|\\bat |\\bpages? )(\\d+|[ivxlc]+)(?:[–-](\\d+|[ivxlc]+))?");
  private static final Pattern QUOTED = Pattern.compile("[“\"«]\\s?([^”\"»]{12,})[”\"»]");

  /** Whether place, page and words all agree. */
  public boolean agrees() {
    boolean words =
        quotation
            .map(
                q ->
                    q.agreement() == Quotation.Agreement.EXACT
                        || q.agreement() == Quotation.Agreement.FOLDED)
            .orElse(true);
    return place.isPresent() && pageAgrees && words && wordsAtPlace();
  }

  /** Whether the words quoted stand at the place named. */
  public boolean wordsAtPlace() {
    return quotation.isEmpty()
        || place.isEmpty()
        || quotation.get().places().stream()
            .anyMatch(
                at ->
                    at.id().equals(place.get().id())
                        || at.id().startsWith(place.get().id() + "__"));
  }

  /** Checks a citation against an edition. */
  public static CitationCheck of(String written, Work work) {
    Seal seal = Seal.in(written);
    Seal own = Seal.of(work.settings().metadata(), work.source());
    String citation = Seal.without(written).replace('\u00A0', ' ');
    PageMap pages = work.composition().pageMap();
    Addresses addresses = Addresses.of(work.edition());
    CitedPlaces places = CitedPlaces.of(work.edition(), pages, addresses::absolute);
    Optional<Cited> place =
        byAddress(citation, places, work.register())
            .or(() -> byLocator(citation, places, Citations.of(work.settings().metadata())));
    boolean pageAgrees = place.map(there -> pageAgrees(citation, there)).orElse(false);
    List<CitableText> texts = CitableTexts.of(work.edition(), pages);
    Optional<Quotation> quotation =
        quoted(citation, work.settings().metadata().title())
            .map(words -> Quotation.find(words, texts));
    return new CitationCheck(seal, own.hash().equals(seal.hash()), place, pageAgrees, quotation);
  }

  /** By the id in an address; an old one leads to the place that answers for it. */
  private static Optional<Cited> byAddress(String citation, CitedPlaces places, Register register) {
    Matcher id = ID.matcher(citation);
    if (!id.find()) {
      return Optional.empty();
    }
    return places
        .find(id.group(1))
        .or(
            () ->
                Optional.ofNullable(register.answers().get(id.group(1)))
                    .flatMap(answer -> places.find(answer.id())));
  }

  /** By the longest locator that it contains. */
  private static Optional<Cited> byLocator(String citation, CitedPlaces places, Citations styles) {
    Optional<Cited> best = Optional.empty();
    int longest = 0;
    for (Cited place : places.all()) {
      for (Style style : Style.values()) {
        String where = styles.where(style, place).replace('\u00A0', ' ');
        if (where.length() > longest && contains(citation, where)) {
          best = Optional.of(place);
          longest = where.length();
        }
      }
    }
    return best;
  }

  /** Whether a locator stands in a citation as words of its own: "para 4" is not in "para 41". */
  private static boolean contains(String citation, String where) {
    for (int at = citation.indexOf(where); at >= 0; at = citation.indexOf(where, at + 1)) {
      int end = at + where.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(citation.charAt(at - 1));
      boolean ends = end == citation.length() || !continues(citation, end);
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean continues(String citation, int end) {
    char next = citation.charAt(end);
    boolean decimal =
        next == '.' && end + 1 < citation.length() && Character.isDigit(citation.charAt(end + 1));
    return Character.isLetterOrDigit(next) || next == '(' || decimal;
  }

  private static boolean pageAgrees(String citation, Cited place) {
    Matcher page = PAGE.matcher(citation);
    if (!page.find() || place.pages().isEmpty()) {
      return true;
    }
    boolean last = page.group(2) == null || place.pages().contains(page.group(2));
    return place.pages().contains(page.group(1)) && last;
  }

  private static Optional<String> quoted(String citation, String title) {
    Matcher quoted = QUOTED.matcher(citation);
    while (quoted.find()) {
      String words = quoted.group(1).strip();
      if (!title.contains(words.replaceAll("[,.]$", ""))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }
}
