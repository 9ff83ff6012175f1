package org.engross.typeset;

import static org.engross.Drafts.article;
import static org.engross.Drafts.head;
import static org.engross.Drafts.note;
import static org.engross.Drafts.numbered;
import static org.engross.Drafts.opening;
import static org.engross.Drafts.para;
import static org.engross.Drafts.point;
import static org.engross.Drafts.preamble;
import static org.engross.Drafts.recital;
import static org.engross.Drafts.table;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.index.EntityKind;
import org.engross.index.Entry;
import org.engross.index.Index;
import org.engross.index.Mention;
import org.engross.index.Reference;
import org.engross.settings.PageSettings;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/** An invented convention with every kind of block, a long note, a long table, an index. */
public final class Convention {
  private static final String LONG =
      "The Parties shall keep the moles, the lights and the fairways of the harbour in good order,"
          + " shall dredge the inner basin to a depth of nine metres, and shall publish each year,"
          + " not later than the first of March, an account of what was done and of what it cost.";

  private Convention() {}

  public static TypesettingInput input(PageSettings page) {
    Edition edition =
        EditionBuilder.build(draft(), Texts.metadata("Convention on the Harbour of Aldra", "en-GB"))
            .value();
    return Texts.input(edition, index(edition), SourceText.of("text.txt", ""), page);
  }

  static Draft draft() {
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(preamble());
    blocks.add(opening("THE HIGH CONTRACTING PARTIES, riparian States of the Bay of Aldra,"));
    blocks.add(recital("Mindful of the ancient freedom of the harbour and of those who use it,"));
    blocks.add(recital("Recalling the Treaty of Norrvik of 3 May 1911 and its Protocol,"));
    blocks.add(para(ParagraphKind.ENACTING, 0, "", "Have agreed as follows:"));
    blocks.add(head(DivisionKind.CHAPTER, 1, "CHAPTER I", "GENERAL PROVISIONS"));
    blocks.add(article(2, "Article 1", "Terms"));
    blocks.add(para("For the purposes of this Convention:"));
    blocks.add(point(1, "(a)", "“harbour” means the waters within the two moles;"));
    blocks.add(point(1, "(b)", "“vessel” means any craft, except:"));
    blocks.add(point(2, "(i)", "ships of war;"));
    blocks.add(point(2, "(ii)", "boats of less than four metres."));
    blocks.add(article(2, "Article 2", "Freedom of the harbour"));
    blocks.add(noted("1.", "The harbour is open to the vessels of all nations.1", "n1", "1"));
    blocks.add(numbered("2.", LONG));
    blocks.add(noted("3.", "Nothing in this Article touches the rights of the town.2", "n2", "2"));
    blocks.add(
        para(
            ParagraphKind.QUOTATION,
            0,
            "",
            "The harbour belongs to no one, and its"
                + " light to everyone who sees it: so it was written over the gate in 1640."));
    blocks.add(head(DivisionKind.CHAPTER, 1, "CHAPTER II", "THE COMMISSION"));
    for (int i = 3; i < 9; i++) {
      blocks.add(article(2, "Article " + i, ""));
      blocks.add(para("The Commission has its seat in the Custom House. " + LONG));
      blocks.add(para(LONG + " It reports to the Parties."));
    }
    blocks.add(
        para(
            ParagraphKind.TESTIMONIUM,
            0,
            "",
            "IN WITNESS WHEREOF the undersigned, being"
                + " duly authorised, have signed this Convention."));
    for (String state :
        List.of(
            "Aldra",
            "Brenn",
            "Corvia",
            "Dunmark",
            "Estaria",
            "Fjelland",
            "Gaspe",
            "Holm",
            "Istria Minor",
            "Jutmark")) {
      blocks.add(signatory(state));
    }
    blocks.add(para(ParagraphKind.DATELINE, 0, "", "Done at Aldra, 12 June 1924"));
    blocks.add(head(DivisionKind.ANNEX, 1, "Annex", "Dues of the harbour"));
    blocks.add(para("The dues are those of the table below."));
    blocks.add(table(1, dues()));
    blocks.add(note("n1", "1", "Vessels in distress enter at all times. ".repeat(40).strip()));
    blocks.add(note("n2", "2", "The rights of 1640."));
    return new Draft(blocks);
  }

  private static String[] dues() {
    List<String> rows = new ArrayList<>(List.of("Vessel|Conditions|Crowns"));
    for (int i = 1; i <= 45; i++) {
      String words =
          i % 7 == 0 ? "laden, entering by night with a pilot, in the months of ice" : "laden";
      rows.add("Class " + i + "|" + words + "|" + i * 125);
    }
    return rows.toArray(String[]::new);
  }

  private static DraftBlock noted(String label, String text, String key, String mark) {
    int at = text.length() - mark.length();
    RichText rich =
        new RichText(text, List.of(new Mark(at, text.length(), MarkKind.NOTE, key)), Origin.NONE);
    return new DraftBlock.Para(
        ParagraphKind.PARAGRAPH, 0, "", RichText.of(label), rich, Found.NOWHERE);
  }

  private static DraftBlock signatory(String state) {
    return new DraftBlock.Signatory(
        List.of(
            new SignatoryLine(SignatoryLine.Role.PARTY, RichText.of("For " + state + ":")),
            new SignatoryLine(SignatoryLine.Role.MARK, RichText.of("(signed)")),
            new SignatoryLine(SignatoryLine.Role.NAME, RichText.of("A. Person")),
            new SignatoryLine(SignatoryLine.Role.OFFICE, RichText.of("Envoy of " + state))),
        Found.NOWHERE);
  }

  private static Index index(Edition edition) {
    List<Mention> mentions = new ArrayList<>();
    List<Reference> treaty = new ArrayList<>();
    List<Reference> commission = new ArrayList<>();
    edition
        .units()
        .forEach(
            unit -> {
              find(
                  unit.id(),
                  unit.text().string(),
                  "Treaty of Norrvik",
                  "norrvik",
                  EntityKind.DOCUMENT,
                  mentions,
                  treaty);
              find(
                  unit.id(),
                  unit.text().string(),
                  "Commission",
                  "commission",
                  EntityKind.BODY,
                  mentions,
                  commission);
            });
    Entry document =
        entry("norrvik", EntityKind.DOCUMENT, "Treaty of Norrvik (1911)", "T", treaty, List.of());
    Entry body =
        entry(
            "commission",
            EntityKind.BODY,
            "Commission of the Harbour of Aldra",
            "C",
            commission,
            List.of());
    Entry see =
        entry(
            "harbour-commission",
            EntityKind.BODY,
            "Harbour Commission",
            "H",
            List.of(),
            List.of("commission"));
    return new Index(List.of(document, body, see), mentions);
  }

  private static void find(
      String unit,
      String text,
      String name,
      String entry,
      EntityKind kind,
      List<Mention> mentions,
      List<Reference> references) {
    int at = text.indexOf(name);
    if (at >= 0) {
      int end = at + name.length();
      mentions.add(new Mention(entry, kind, unit, at, end, name, -1, -1, "name", false));
      references.add(new Reference(unit, at, unit, at, references.isEmpty()));
    }
  }

  private static Entry entry(
      String id,
      EntityKind kind,
      String heading,
      String group,
      List<Reference> references,
      List<String> see) {
    return new Entry(
        id, kind, heading, heading, group, references, List.of(), see, List.of(), List.of(), "");
  }
}
