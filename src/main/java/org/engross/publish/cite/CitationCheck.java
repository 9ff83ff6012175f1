package org.engross.publish.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.publish.Work;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.EarlierLabels;
import org.engross.register.Quotation;
import org.engross.register.Register;
import org.engross.typeset.PageMap;

/**
 * Says whether a citation that Engross printed still agrees with an edition.
 *
 * @param seal the seal the citation has; without a hash if it has none
 * @param sameText whether the seal is that of this edition's text
 * @param place the place it names; empty if none is recognised
 * @param gone the place it names, if that was taken out of the text since
 * @param printed how the edition that was cited printed the place, where it is printed otherwise
 *     now
 * @param pageAgrees whether the page it names is one that the place stands on; true if it names
 *     none
 * @param quotation what became of the words it quotes; empty if it quotes none
 */
public record CitationCheck(
    Seal seal,
    boolean sameText,
    Optional<Cited> place,
    Optional<Register.Withdrawn> gone,
    Optional<Cited> printed,
    boolean pageAgrees,
    Optional<Quotation> quotation) {
  private static final Pattern ID = Pattern.compile("#([a-z]+(?:_[\\w-]+)+)");
  private static final Pattern PAGE =
      Pattern.compile("(?:\\bpp?\\. ?|\\bat |\\bpages? )(\\d+|[ivxlc]+)(?:[–-](\\d+|[ivxlc]+))?");
  private static final Pattern MACHINE =
      Pattern.compile("\\s*(?:\\[\\s*\\{|\\{|@\\w+\\{|TY {2}- )");

  /** Words in the marks of any language; an apostrophe within a word does not end them. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "“[^”]{12,}”|\"[^\"]{12,}\"|«[^»]{12,}»|„[^“”]{12,}[“”]|「[^」]{4,}」|“[^”]{4,}”(?<=\\p{IsHan}.)"
              + "|‘(?:[^’]|’(?=\\p{L})){12,}’");

  /** An address is recognised by the id in it, so that those of places are not needed. */
  private static final UnaryOperator<String> NOWHERE = id -> "";

  /** Whether place, page and words all agree. */
  public boolean agrees() {
    boolean words =
        quotation.map(q -> q.agreement().compareTo(Quotation.Agreement.ABRIDGED) <= 0).orElse(true);
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
    CitedPlaces places = CitedPlaces.of(work.edition(), pages, NOWHERE);
    boolean sameText = own.hash().equals(seal.hash());
    boolean older = !seal.isMissing() && !sameText && !seal.edition().equals(own.edition());
    Register register = work.register();
    List<Named> names = older ? named(places, register, seal.edition()) : named(places);
    Optional<Named> named = byLocator(citation, names, Citations.of(work.settings().metadata()));
    Optional<Register.Withdrawn> gone = gone(citation, named, register);
    Optional<Cited> place =
        gone.isPresent()
            ? Optional.empty()
            : byAddress(citation, places, register).or(() -> named.flatMap(Named::now));
    Optional<Cited> printed = named.filter(name -> !name.isPrintedStill()).map(Named::printed);
    boolean pageAgrees = place.map(there -> pageAgrees(citation, there)).orElse(false);
    List<CitableText> texts = CitableTexts.of(work.edition(), pages);
    Optional<Quotation> quotation =
        quoted(citation, work.settings().metadata().title())
            .map(words -> Quotation.find(words, texts));
    return new CitationCheck(seal, sameText, place, gone, printed, pageAgrees, quotation);
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

  /**
   * A place under the name that an edition gave it.
   *
   * @param printed with the section and the paragraph of that edition
   * @param now the same place in this one; empty if it was taken out
   */
  private record Named(Cited printed, Optional<Cited> now) {
    boolean isPrintedStill() {
      return now.isPresent()
          && printed.section().equals(now.get().section())
          && printed.paragraph().equals(now.get().paragraph());
    }
  }

  private static List<Named> named(CitedPlaces places) {
    return places.all().stream().map(place -> new Named(place, Optional.of(place))).toList();
  }

  /** The places as an earlier edition named them. */
  private static List<Named> named(CitedPlaces places, Register register, String edition) {
    List<Named> named = new ArrayList<>();
    for (EarlierLabels.Earlier label : EarlierLabels.in(register, edition)) {
      places
          .find(label.id())
          .map(now -> new Named(under(label, now), Optional.of(now)))
          .ifPresent(named::add);
    }
    for (EarlierLabels.Earlier label : EarlierLabels.goneSince(register, edition)) {
      Cited nowhere = new Cited(label.id(), "", "", List.of(), "");
      named.add(new Named(under(label, nowhere), Optional.empty()));
    }
    return named;
  }

  /** Whether the place named, by its id or as an earlier edition printed it, was taken out. */
  private static Optional<Register.Withdrawn> gone(
      String citation, Optional<Named> named, Register register) {
    Matcher address = ID.matcher(citation);
    Optional<String> id =
        address.find()
            ? Optional.of(address.group(1))
            : named.filter(name -> name.now().isEmpty()).map(name -> name.printed().id());
    return register.withdrawn().stream()
        .filter(gone -> id.isPresent() && gone.id().equals(id.get()))
        .findFirst();
  }

  /** A place whose label has not changed keeps the finer name that its points have. */
  private static Cited under(EarlierLabels.Earlier label, Cited now) {
    if (label.until().isEmpty()) {
      return now;
    }
    String[] parts = label.label().split(" ¶", 2);
    String paragraph = parts.length > 1 ? parts[1] : "";
    return new Cited(now.id(), parts[0], paragraph, now.pages(), now.address());
  }

  /** By the longest locator that it contains. */
  private static Optional<Named> byLocator(String citation, List<Named> places, Citations styles) {
    Optional<Named> best = Optional.empty();
    int longest = 0;
    for (Named place : places) {
      for (Style style : Style.values()) {
        String where = styles.where(style, place.printed()).replace('\u00A0', ' ');
        if (where.length() > longest
            && contains(citation, where)
            && !goesOn(citation, styles, style, place.printed())) {
          best = Optional.of(place);
          longest = where.length();
        }
      }
    }
    return best;
  }

  /** Whether a citation names a paragraph of a section, so that it is not the section it means. */
  private static boolean goesOn(String citation, Citations styles, Style style, Cited section) {
    if (!section.paragraph().isEmpty()) {
      return false;
    }
    Cited any = new Cited(section.id(), section.section(), "0", List.of(), "");
    String inside = styles.where(style, any).replace('\u00A0', ' ');
    return citation.contains(inside.substring(0, inside.length() - 1));
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

  /** The words in quotation marks that are not the title; a form for machines quotes none. */
  private static Optional<String> quoted(String citation, String title) {
    if (MACHINE.matcher(citation).lookingAt()) {
      return Optional.empty();
    }
    String plain = title.replace('\u00A0', ' ');
    Matcher quoted = QUOTED.matcher(citation.replace(plain, ""));
    while (quoted.find()) {
      String words = quoted.group().strip();
      words = words.substring(1, words.length() - 1).strip();
      if (!plain.contains(words.replaceAll("[,.]$", ""))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }
}
