package org.engross.publish.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engross.edition.TextUnit;
import org.engross.index.Entry;
import org.engross.index.Mention;
import org.engross.language.Labels;
import org.engross.publish.SoftSpaces;
import org.engross.publish.Work;
import org.engross.publish.cite.Citations;
import org.engross.publish.cite.CitedPlaces;
import org.engross.publish.cite.Seal;
import org.engross.publish.cite.Style;
import org.engross.publish.html.view.SiteView;
import org.engross.publish.picture.TitlePicture;
import org.engross.settings.Metadata;
import org.engross.typeset.Locator;
import org.engross.typeset.Locators;
import org.engross.typeset.PageMap;
import org.engross.typeset.font.Faces;

/** What all pages of one edition's site look up: addresses, locators, names, page starts. */
final class Site {
  private final String seal;
  private final Work work;
  private final EditorialPages editorial;
  private final Labels words;
  private final Addresses addresses;
  private final Locators locators;
  private final CitedPlaces places;
  private final Moves moves;
  private final Twins twins;
  private final Citations citations;
  private final CiteParts citeParts;
  private final SoftSpaces softSpaces;
  private final Map<String, TextUnit> units = new HashMap<>();
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, List<PageMap.PageStart>> starts = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();

  private Site(Work work, EditorialPages editorial) {
    this.work = work;
    this.editorial = editorial;
    this.words = Labels.of(metadata().language());
    this.addresses = Addresses.of(work.edition());
    this.locators = Locators.of(work.edition(), pages());
    this.places = CitedPlaces.of(work.edition(), pages(), addresses::absolute);
    this.moves = new Moves(this, work.register());
    this.twins = Twins.of(work.edition(), this);
    this.citations = Citations.of(metadata());
    this.citeParts = CiteParts.of(work.edition(), places, citations);
    this.softSpaces = SoftSpaces.in(work.edition());
    work.edition().units().forEach(unit -> units.put(unit.id(), unit));
    for (Mention mention : work.index().mentions()) {
      mentions.computeIfAbsent(mention.unit(), u -> new ArrayList<>()).add(mention);
    }
    for (PageMap.PageStart start : pages().starts()) {
      starts.computeIfAbsent(start.unit(), u -> new ArrayList<>()).add(start);
    }
    work.index().entries().forEach(entry -> entries.put(entry.id(), entry));
    this.seal = Seal.of(metadata(), work.source()).toString();
  }

  private TitlePicture.Words onPicture() {
    Metadata metadata = metadata();
    return new TitlePicture.Words(
        metadata.issuers(), metadata.title(), Heads.occasion(metadata, this));
  }

  static Site of(Work work, EditorialPages editorial) {
    return new Site(work, editorial);
  }

  /** The no-break spaces at which a line may end. */
  SoftSpaces softSpaces() {
    return softSpaces;
  }

  /** What the editor wrote for the site. */
  EditorialPages editorial() {
    return editorial;
  }

  Work work() {
    return work;
  }

  Metadata metadata() {
    return work.edition().metadata();
  }

  PageMap pages() {
    return work.composition().pageMap();
  }

  Labels words() {
    return words;
  }

  /** Whether the edition has a PDF; one whose script cannot be set has none. */
  boolean hasPdf() {
    return !work.composition().pages().isEmpty();
  }

  /** Whether there is a picture of the title page: not for a title whose letters the faces lack. */
  boolean hasPicture() {
    return TitlePicture.isFor(onPicture(), Faces.builtIn());
  }

  /** Draws the title page as a PNG file, if there can be one. */
  Optional<byte[]> picture() {
    return TitlePicture.png(onPicture(), Faces.builtIn());
  }

  Twins twins() {
    return twins;
  }

  Addresses addresses() {
    return addresses;
  }

  CitedPlaces places() {
    return places;
  }

  /** The old ids of each place. */
  Moves moves() {
    return moves;
  }

  Citations citations() {
    return citations;
  }

  /** The name of a style; only that of the United Nations has one in each language. */
  String styleName(Style style) {
    return style == Style.UNITED_NATIONS ? words.get("cite.united-nations") : style.title();
  }

  /** The pages of citations. */
  CiteParts citeParts() {
    return citeParts;
  }

  Locators locators() {
    return locators;
  }

  /** The locator of a character. */
  Locator locator(String unit, int offset) {
    return locators.of(unit, offset);
  }

  Optional<TextUnit> unit(String id) {
    return Optional.ofNullable(units.get(id));
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /**
   * The page of an entry. One that only says where to look has none of its own: its page is that of
   * the first entry it points to.
   */
  String entryPage(String id) {
    String own = entry(id).filter(e -> !e.see().isEmpty()).map(e -> e.see().get(0)).orElse(id);
    return Addresses.entry(own);
  }

  /** The mentions in a unit, in the order of the text. */
  List<Mention> mentions(String unit) {
    return mentions.getOrDefault(unit, List.of());
  }

  /**
   * Whether a note is the editor's, so that it is no part of the text. Its mark is, by an entry of
   * the ledger.
   */
  boolean isEditorial(String note) {
    return work.edition().notes().stream().anyMatch(n -> n.id().equals(note) && n.editorial());
  }

  /** The pages that begin in a unit. */
  List<PageMap.PageStart> starts(String unit) {
    return starts.getOrDefault(unit, List.of());
  }

  /** The link from a file to a page of the PDF. */
  String pdf(String from, PageMap.PageStart start) {
    return Addresses.root(from) + metadata().slug() + ".pdf#page=" + start.physical();
  }

  /** "rtl" or "ltr" for a language. */
  static String direction(String languageTag) {
    return ULocale.forLanguageTag(languageTag).isRightToLeft() ? "rtl" : "ltr";
  }

  SiteView view() {
    Metadata metadata = metadata();
    return new SiteView(
        metadata.slug(),
        metadata.title(),
        metadata.shortTitle().isEmpty() ? metadata.title() : metadata.shortTitle(),
        metadata.language(),
        direction(metadata.language()),
        sameLanguage(metadata.language()) ? "" : words.language(),
        words,
        metadata.edition(),
        hasPdf(),
        seal,
        metadata.baseAddress());
  }

  private boolean sameLanguage(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals(words.language());
  }
}
