package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.junit.jupiter.api.Test;

class SoftSpacesTest {
  private static final String TIED = "The work of\u00A0the Parties in\u00A0this field goes on.";

  @Test
  void aTextThatTiesItsLittleWordsMayEndALineThere() {
    SoftSpaces soft = SoftSpaces.in(edition(TIED, 12));
    assertEquals(List.of(12, 27), soft.ends(TIED));
    assertEquals(TIED.replace('\u00A0', ' '), soft.loosened(TIED));
  }

  @Test
  void numbersInitialsAndSignsStayTogether() {
    SoftSpaces soft = SoftSpaces.in(edition(TIED, 12));
    String kept =
        "Article\u00A05, 10\u00A0000 t, J.\u00A0Smith, p.\u00A09, «\u00A0mot\u00A0»,"
            + " est\u00A0: 17\u00A0May, 5\u00A0%";
    assertEquals(List.of(), soft.ends(kept));
  }

  @Test
  void fewSuchSpacesAreMeant() {
    assertEquals(List.of(), SoftSpaces.in(edition(TIED, 4)).ends(TIED));
    String rare = "A long paragraph of plain words and spaces. ".repeat(60);
    assertEquals(List.of(), SoftSpaces.in(edition(rare + TIED, 6)).ends(TIED));
  }

  private static Edition edition(String paragraph, int times) {
    List<DraftBlock> blocks = new ArrayList<>(List.of(Drafts.section("1.", "Work")));
    for (int i = 0; i < times; i++) {
      blocks.add(Drafts.para(paragraph));
    }
    return EditionBuilder.build(new Draft(blocks), Drafts.metadata()).value();
  }
}
