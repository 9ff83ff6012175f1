package org.engross.publish.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.Drafts;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.edition.TextUnit;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.index.Reference;
import org.engross.publish.Work;
import org.engross.register.Register;
import org.engross.settings.EarlierAddresses;
import org.engross.settings.Metadata;
import org.engross.settings.PageSettings;
import org.engross.settings.Settings;
import org.engross.source.Ledger;
import org.engross.source.SourceText;
import org.engross.typeset.Composition;
import org.engross.typeset.PageMap;

/** Works for the tests of the site: small editions with an index and pages, without a PDF. */
final class Works {
  static final String BASE = "https://example.org/harbours/";

  private Works() {}

  /** A declaration in English with every kind of block, two indexes and pages. */
  static Work declaration() {
    return work(draft(), metadata("harbours", "en", BASE), 400, names());
  }

  /** The same text without pages, names or address. */
  static Work bare() {
    return work(draft(), metadata("harbours", "tg", ""), 0, Map.of());
  }

  /**
   * @param pageLength a page begins after so many characters; 0 for a text without pages
   * @param names headings with their kinds, found in the text as they are
   */
  static Work work(Draft draft, Metadata metadata, int pageLength, Map<String, EntityKind> names) {
    Edition edition = EditionBuilder.build(draft, metadata).value();
    SourceText source = SourceText.of("text.txt", plain(edition));
    Settings settings = new Settings(metadata, PageSettings.DEFAULT, Map.of(), List.of());
    Composition composition =
        new Composition(
            595_000, 842_000, List.of(), List.of(), List.of(), pages(edition, pageLength));
    Index index = index(edition, names);
    return new Work(
        settings, source, ledger(source), draft, "", edition, index, composition, Register.EMPTY);
  }

  static Metadata metadata(String slug, String language, String base) {
    return Metadata.builder(slug)
        .title("Oslo Declaration on Quiet Harbours & Open Seas")
        .shortTitle("Oslo Declaration")
        .type("declaration")
        .issuers(List.of("Northern Harbour Council"))
        .date(Optional.of(LocalDate.of(2019, 5, 2)))
        .place("Oslo")
        .language(language)
        .languageName("Original in English")
        .rights("Public domain")
        .source("Text handed out at the close of the meeting")
        .sourceAddress("https://example.org/source")
        .symbol("NHC/2019/7")
        .editor("A. Editor")
        .editionDate(Optional.of(LocalDate.of(2020, 1, 15)))
        .baseAddress(base)
        .identifiers(List.of("https://doi.org/10.5555/12345678"))
        .note("An edition for tests.")
        .build();
  }

  /** The settings of an edition whose folder had another name before. */
  static Settings moved(String slug, String before) {
    return new Settings(
        metadata(slug, "en", BASE),
        PageSettings.DEFAULT,
        Map.of(),
        List.of(),
        new EarlierAddresses(List.of(before), List.of()));
  }

  static Map<String, EntityKind> names() {
    Map<String, EntityKind> names = new LinkedHashMap<>();
    names.put("Charter of the Northern Harbours", EntityKind.DOCUMENT);
    names.put("Convention on Fog Signals", EntityKind.DOCUMENT);
    names.put("Harbour Secretariat", EntityKind.BODY);
    names.put("Northern Harbours", EntityKind.BODY);
    return names;
  }

  static Draft draft() {
    String noted = "They thank the Harbour Secretariat1 for its work, in situ and at sea.";
    int mark = noted.indexOf("1 for");
    int latin = noted.indexOf("in situ");
    return Drafts.draft(
        Drafts.preamble(),
        Drafts.opening("The Member States of the Northern Harbour Council,"),
        Drafts.recital("recalling the Charter of the Northern Harbours and all that follows it;"),
        Drafts.recital("resolved to keep their harbours quiet, hereby state the following:"),
        Drafts.section("1.", "QUIET HARBOURS"),
        Drafts.para(
            "The Member States will observe the Charter of the Northern Harbours in every harbour,"
                + " at every hour & in any weather, <without> exception."),
        Drafts.marked(
            noted,
            new Mark(mark, mark + 1, MarkKind.NOTE, "n1"),
            Mark.of(mark, mark + 1, MarkKind.SUPERSCRIPT),
            new Mark(latin, latin + 7, MarkKind.LANGUAGE, "la"),
            Mark.of(latin, latin + 12, MarkKind.EMPHASIS)),
        Drafts.subsection("1.1.", "Fog"),
        Drafts.para(
            "The Convention on Fog Signals applies where the Charter of the Northern Harbours is"
                + " silent. ".repeat(3)),
        Drafts.para("The Member States will, in fog:"),
        Drafts.point(1, "(a)", "sound their horns;"),
        Drafts.point(1, "(b)", "wait, and listen:"),
        Drafts.point(2, "(i)", "at anchor;"),
        Drafts.point(2, "(ii)", "under way."),
        Drafts.para(ParagraphKind.WRAP_UP, 1, "", "This applies to all ships."),
        Drafts.subsection("1.2.", "Signals"),
        Drafts.numbered("12.", "Signals are those of the table."),
        Drafts.table(1, "Signal|Meaning", "one long|I am here", "two short|I am going"),
        Drafts.head(DivisionKind.CONCLUSIONS, 1, "", "Conclusions"),
        Drafts.para("The Member States will go on, with the Harbour Secretariat."),
        Drafts.head(DivisionKind.SIGNATURES, 1, "", ""),
        Drafts.signatory("President", "of the Republic of Fjords", "Ada Bergen"),
        Drafts.signatory("Prime Minister", "of the Kingdom of Skerries", "Ole Holm"),
        Drafts.para(ParagraphKind.DATELINE, 0, "", "Oslo, 2 May 2019"),
        Drafts.note("n1", "1", "Established by the Charter of the Northern Harbours."));
  }

  private static String plain(Edition edition) {
    StringBuilder text = new StringBuilder();
    edition.units().forEach(unit -> text.append(unit.text().string()).append('\n'));
    return text.toString();
  }

  private static Ledger ledger(SourceText source) {
    List<Ledger.Entry> entries = new ArrayList<>();
    entries.add(new Ledger.Entry(3, " ", "", "R001", "A space at the end of a line is dropped."));
    entries.add(new Ledger.Entry(20, "\n", " ", "R021", "A broken line is joined to the next."));
    return new Ledger(source.text().isEmpty() ? List.of() : entries);
  }

  /** A page begins after every so many characters of the text, wherever that is. */
  static PageMap pages(Edition edition, int length) {
    if (length == 0) {
      return PageMap.EMPTY;
    }
    List<PageMap.PageStart> starts = new ArrayList<>();
    Map<String, Integer> pagesOf = new LinkedHashMap<>();
    List<String> labels = new ArrayList<>(List.of("i", "ii"));
    int count = 0;
    for (TextUnit unit : edition.units()) {
      int size = unit.text().string().length();
      boolean head = unit.role() == TextUnit.Role.DIVISION_TITLE || unit.id().endsWith("__label");
      if (starts.isEmpty()) {
        start(starts, labels, unit.id(), 0);
      }
      pagesOf.put(unit.id(), starts.size() - 1);
      while (!head && count + size > starts.size() * length) {
        int offset = Math.max(0, starts.size() * length - count);
        start(starts, labels, unit.id(), offset);
        if (offset == 0) {
          pagesOf.put(unit.id(), starts.size() - 1);
        }
      }
      count += size;
    }
    return new PageMap(starts, labels, pagesOf);
  }

  private static void start(
      List<PageMap.PageStart> starts, List<String> labels, String unit, int offset) {
    int number = starts.size() + 1;
    labels.add(String.valueOf(number));
    starts.add(new PageMap.PageStart(String.valueOf(number), number + 2, unit, offset));
  }

  private static Index index(Edition edition, Map<String, EntityKind> names) {
    List<Mention> mentions = new ArrayList<>();
    for (TextUnit unit : edition.units()) {
      names.forEach((name, kind) -> find(unit, name, kind, mentions));
    }
    List<Entry> entries = new ArrayList<>();
    names.forEach((name, kind) -> entries.add(entry(name, kind, mentions)));
    return new Index(entries, mentions);
  }

  private static void find(TextUnit unit, String name, EntityKind kind, List<Mention> mentions) {
    String text = unit.text().string();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int start = at;
      int end = at + name.length();
      boolean inner =
          mentions.stream()
              .anyMatch(m -> m.unit().equals(unit.id()) && m.start() < end && start < m.end());
      mentions.add(
          new Mention(
              id(name), kind, unit.id(), start, end, name, 0, name.length(), "name", inner));
    }
  }

  private static Entry entry(String name, EntityKind kind, List<Mention> mentions) {
    List<Reference> references = new ArrayList<>();
    for (Mention m : mentions) {
      if (m.entry().equals(id(name))) {
        boolean main = references.isEmpty();
        references.add(new Reference(m.unit(), m.start(), m.unit(), m.start(), main));
      }
    }
    List<String> seeAlso =
        name.equals("Harbour Secretariat") ? List.of("northern-harbours") : List.of();
    List<Entry.Relation> relations =
        name.equals("Charter of the Northern Harbours")
            ? List.of(new Entry.Relation("issuer", List.of("northern-harbours")))
            : List.of();
    String group = name.substring(0, 1);
    return new Entry(
        id(name),
        kind,
        name,
        name,
        group,
        references,
        List.of(),
        List.of(),
        seeAlso,
        relations,
        "");
  }

  private static String id(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
  }
}
