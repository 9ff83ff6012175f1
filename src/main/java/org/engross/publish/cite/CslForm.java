package org.engross.publish.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.engross.settings.Metadata;

/**
 * Has the CSL processor write a style's citation with slots in it. Title and issuers are slots as
 * well: the processor would change the case of letters and the quotation marks in them, and a
 * document's own words are not changed. Reading a style takes longer than all that is done with it,
 * so each is read once in a locale, for every edition that asks.
 */
final class CslForm {
  private static final String ID = "edition";

  /** Stands for the title; issuers follow, one character each. All are for private use. */
  private static final char TITLE = '\uE010';

  /** By style and locale. */
  private static final Map<String, CslForm> READ = new TreeMap<>();

  private final Style style;
  private final CSL csl;

  /** What is cited at the moment. */
  private CSLItemData item = new CSLItemDataBuilder().id(ID).build();

  /** The form written last and what it is of: a page that is made anew cites the same facts. */
  private Optional<Written> last = Optional.empty();

  private record Written(Metadata metadata, Form form) {}

  private CslForm(Style style, String locale) throws IOException {
    this.style = style;
    this.csl = new CSL(new Cited(), style.csl(), locale);
    csl.setOutputFormat("fo");
  }

  /**
   * @throws IOException if the style is not on the class path
   */
  static Form of(Style style, Metadata metadata) throws IOException {
    return of(style, style.locale(metadata.language())).form(metadata);
  }

  private static synchronized CslForm of(Style style, String locale) throws IOException {
    String key = style + " " + locale;
    CslForm form = READ.get(key);
    if (form == null) {
      form = new CslForm(style, locale);
      READ.put(key, form);
    }
    return form;
  }

  private final class Cited implements ItemDataProvider {
    @Override
    public CSLItemData retrieveItem(String id) {
      return item;
    }

    @Override
    public List<String> getIds() {
      return List.of(ID);
    }
  }

  private synchronized Form form(Metadata metadata) {
    if (last.isEmpty() || !last.get().metadata().equals(metadata)) {
      last = Optional.of(new Written(metadata, write(metadata)));
    }
    return last.get().form();
  }

  private Form write(Metadata metadata) {
    item = item(style, metadata);
    List<Citation.Run> place = filled(cite(Form.LOCATOR), metadata);
    List<Citation.Run> whole = filled(cite(""), metadata);
    if (!style.inText()) {
      return new Form(place, whole, List.of(), List.of());
    }
    String entry = String.join("", csl.makeBibliography().getEntries());
    List<Citation.Run> reference = filled(StyledText.runs(entry), metadata);
    return new Form(reference, reference, place, whole);
  }

  private List<Citation.Run> cite(String locator) {
    // Begins anew each time, for a second citation of the same item would be an "ibid.".
    csl.reset();
    csl.registerCitationItems(ID);
    CSLCitationItemBuilder item = new CSLCitationItemBuilder(ID);
    if (!locator.isEmpty()) {
      item.label(CSLLabel.SECTION).locator(locator);
    }
    return StyledText.runs(csl.makeCitation(new CSLCitation(item.build())).get(0).getText());
  }

  /** Puts title and issuers in; one that ends in a stop of its own gets no second. */
  private static List<Citation.Run> filled(List<Citation.Run> runs, Metadata metadata) {
    List<Citation.Run> filled = new ArrayList<>();
    boolean stopped = false;
    for (Citation.Run run : runs) {
      StringBuilder text = new StringBuilder();
      for (char c : run.text().toCharArray()) {
        String value = value(c, metadata);
        if (!value.isEmpty()) {
          text.append(value);
        } else if (c != '.' || !stopped) {
          text.append(c);
        }
        stopped = value.matches("(?s).*[.?!]");
      }
      if (!text.isEmpty()) {
        filled.add(new Citation.Run(text.toString(), run.italic()));
      }
    }
    return filled;
  }

  /** What a character stands for; the empty string for one that stands for itself. */
  private static String value(char slot, Metadata metadata) {
    int issuer = slot - TITLE - 1;
    if (slot == TITLE) {
      return metadata.title();
    }
    return issuer >= 0 && issuer < metadata.issuers().size() ? metadata.issuers().get(issuer) : "";
  }

  private static CSLName[] issuers(Metadata metadata) {
    CSLName[] names = new CSLName[metadata.issuers().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = new CSLNameBuilder().literal(String.valueOf((char) (TITLE + 1 + i))).build();
    }
    return names;
  }

  private static CSLItemData item(Style style, Metadata metadata) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(ID)
            .type(style.type())
            .title(String.valueOf(TITLE))
            .language(metadata.language())
            .author(issuers(metadata));
    metadata.date().ifPresent(d -> item.issued(d.getYear(), d.getMonthValue(), d.getDayOfMonth()));
    if (!metadata.place().isEmpty()) {
      item.publisherPlace(metadata.place()).eventPlace(metadata.place());
    }
    if (!metadata.symbol().isEmpty()) {
      item.number(metadata.symbol());
    }
    if (!metadata.baseAddress().isEmpty()) {
      item.URL(Form.ADDRESS);
    }
    genre(style, metadata, item);
    return item.build();
  }

  /** The type is an English word, so it is named only in English editions; OSCOLA has no slot. */
  private static void genre(Style style, Metadata metadata, CSLItemDataBuilder item) {
    boolean english = "en".equals(Locale.forLanguageTag(metadata.language()).getLanguage());
    if (!english || style == Style.OSCOLA || metadata.type().isEmpty()) {
      return;
    }
    String type = metadata.type();
    boolean capital = style == Style.MLA || style == Style.APA;
    item.genre(capital ? type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) : type);
  }
}
