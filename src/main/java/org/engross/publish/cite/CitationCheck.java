package org.engross.publish.cite;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.language.Labels;
import org.engross.publish.Work;
import org.engross.register.CitableText;
import org.engross.register.CitableTexts;
import org.engross.register.PlaceWords;
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
 * @param elsewhere the place its words name, if its address leads to another one
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
    Optional<Cited> elsewhere,
    boolean pageAgrees,
    Optional<Quotation> quotation) {
  private static final Pattern ID = Pattern.compile("#([a-z]+(?:_[\\w-]+)+)");
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
    return place.isPresent() && elsewhere.isEmpty() && pageAgrees && words && wordsAtPlace();
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
    String citation = plain(Seal.without(written));
    PageMap pages = work.composition().pageMap();
    CitedPlaces places = CitedPlaces.of(work.edition(), pages, NOWHERE);
    boolean sameText = own.hash().equals(seal.hash());
    boolean older = !seal.isMissing() && !sameText && !seal.edition().equals(own.edition());
    Register register = work.register();
    PrintedPlaces names =
        older ? PrintedPlaces.then(places, register, seal.edition()) : PrintedPlaces.now(places);
    Citations styles = Citations.of(work.settings().metadata());
    String title = work.settings().metadata().title();
    String language = work.settings().metadata().language();
    Optional<PrintedPlaces.Named> named =
        names.find(bare(citation, title), PlaceWords.of(language));
    Optional<Register.Withdrawn> gone = gone(citation, named, register);
    Optional<Cited> place =
        gone.isPresent()
            ? Optional.empty()
            : byAddress(citation, places, register)
                .or(() -> named.flatMap(PrintedPlaces.Named::now));
    Optional<Cited> printed =
        named.filter(name -> !name.isPrintedStill()).map(PrintedPlaces.Named::printed);
    Optional<Cited> elsewhere =
        elsewhere(citation, places, named.flatMap(PrintedPlaces.Named::now));
    List<String> pagesNamed = pages(citation, printed.or(() -> place), styles, work);
    boolean pageAgrees =
        place.map(at -> at.pages().isEmpty() || at.pages().containsAll(pagesNamed)).orElse(false);
    List<CitableText> texts = CitableTexts.of(work.edition(), pages);
    Optional<Quotation> quotation =
        quoted(citation, work.settings().metadata().title())
            .map(words -> Quotation.find(words, texts));
    return new CitationCheck(
        seal, sameText, place, gone, printed, elsewhere, pageAgrees, quotation);
  }

  /** The pages that a citation names beside a place. */
  private static List<String> pages(
      String citation, Optional<Cited> place, Citations styles, Work work) {
    String oscola = plain(place.map(at -> styles.where(Style.OSCOLA, at)).orElse(""));
    Labels labels = Labels.of(work.settings().metadata().language());
    return PageWords.of(labels).in(bare(citation, work.settings().metadata().title()), oscola);
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

  /** Whether the place named, by its id or as an earlier edition printed it, was taken out. */
  private static Optional<Register.Withdrawn> gone(
      String citation, Optional<PrintedPlaces.Named> named, Register register) {
    Matcher address = ID.matcher(citation);
    Optional<String> id =
        address.find()
            ? Optional.of(address.group(1))
            : named.filter(name -> name.now().isEmpty()).map(name -> name.printed().id());
    return register.withdrawn().stream()
        .filter(gone -> id.isPresent() && gone.id().equals(id.get()))
        .findFirst();
  }

  /**
   * The place that the words of a citation name, if its address leads to another one in this
   * edition. An id that only leads on to a place is of an edition that may have named it otherwise.
   */
  private static Optional<Cited> elsewhere(
      String citation, CitedPlaces places, Optional<Cited> named) {
    Matcher id = ID.matcher(citation);
    Optional<Cited> addressed = id.find() ? places.find(id.group(1)) : Optional.empty();
    return named.filter(place -> addressed.isPresent() && !isWithin(place, addressed.get()));
  }

  /** Whether two places are one, or have one name, as a paragraph and its section may. */
  private static boolean isWithin(Cited place, Cited addressed) {
    return place.id().equals(addressed.id())
        || place.section().equals(addressed.section())
            && place.paragraph().equals(addressed.paragraph());
  }

  /** With ordinary spaces for no-break ones. */
  static String plain(String words) {
    return words.replace('\u00A0', ' ');
  }

  /** A citation without its title and without what it quotes, in which no page is named. */
  private static String bare(String citation, String title) {
    String words = citation.replace(plain(title), "");
    return MACHINE.matcher(words).lookingAt() ? words : QUOTED.matcher(words).replaceAll("”");
  }

  /** The words in quotation marks that are not the title; a form for machines quotes none. */
  private static Optional<String> quoted(String citation, String title) {
    if (MACHINE.matcher(citation).lookingAt()) {
      return Optional.empty();
    }
    String plain = plain(title);
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
