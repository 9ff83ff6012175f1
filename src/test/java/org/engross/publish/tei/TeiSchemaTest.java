package org.engross.publish.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.engross.Drafts;
import org.engross.Works;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.publish.Folder;
import org.engross.source.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TEI as Engross writes it fits the Guidelines, and a document that does not is told of. */
class TeiSchemaTest {
  @TempDir private Path folder;

  @Test
  void anEditionFits() throws Exception {
    String document = document();
    for (String element : List.of("listOrg", "back", "note", "table", "item", "pb", "ab")) {
      assertTrue(document.contains("<" + element), element + " in " + document);
    }
    assertEquals(List.of(), TeiSchema.faults(document));
  }

  @ParameterizedTest
  @CsvSource({
    "<body>, <body>words",
    "<head>, <head n='1'>",
    "<table , <row><cell/></row><table ",
    "<item , <item type='x' ",
    "place=\"bottom\", where='bottom'",
    "</fileDesc>, </fileDesc><fileDesc/>",
    "<pb , <break ",
    "ref=\"#name_, reference=\"#name_",
    "xml:id=\"preamble\", xml:id='1'",
    "<listOrg>, <listOrg/><listOrg>",
  })
  void whatTeiDoesNotHaveIsTold(String from, String to) throws Exception {
    String document = document();
    assertTrue(document.contains(from), from);
    assertFalse(TeiSchema.faults(document.replace(from, to.replace('\'', '"'))).isEmpty(), to);
  }

  private String document() throws Exception {
    List<DraftBlock> blocks = new ArrayList<>(Drafts.declaration().blocks());
    blocks.add(Drafts.para(ParagraphKind.PARAGRAPH, 0, "1.", "The Member States decide:"));
    blocks.add(Drafts.para(ParagraphKind.POINT, 1, "(a)", "to meet;"));
    blocks.add(Drafts.head(DivisionKind.ANNEX, 1, "Annex I", "Lists"));
    blocks.add(Drafts.marked("With a note1.", new Mark(11, 12, MarkKind.NOTE, "1")));
    blocks.add(Drafts.note("1", "1", "The note."));
    blocks.add(Drafts.table(1, "a|b", "c|d"));
    var work = Works.of(Drafts.sourced(new Draft(blocks)), Ledger.EMPTY, "Member States");
    new TeiPublication().publish(work, new Folder(folder));
    return Files.readString(folder.resolve("sample-declaration.tei.xml"));
  }
}
