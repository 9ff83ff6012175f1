package org.engross.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.markdown.HostileDrafts;
import org.engross.markdown.Provenance;
import org.engross.source.SourcedText;

/** Whatever the draft: it is built, its ids are unique, and its texts stand in their order. */
class AnyDraftProperty {
  @Property(
      seed = "20210917",
      tries = 400,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void idsAreUniqueAndTextsKeepTheirOrder(@ForAll("drafts") Draft draft) {
    Edition edition = EditionBuilder.build(draft, Drafts.metadata()).value();
    List<TextUnit> units = edition.units();
    List<String> ids = new ArrayList<>(units.stream().map(TextUnit::id).toList());
    List<String> references = new ArrayList<>();
    edition.divisions().forEach(d -> references(d, references));
    assertEquals(new TreeSet<>(ids).size(), ids.size(), ids::toString);
    assertEquals(new TreeSet<>(references).size(), references.size(), references::toString);
    assertEquals(
        texts(draft),
        units.stream()
            .filter(u -> !u.section().equals("notes"))
            .map(u -> u.text().string())
            .toList());
  }

  private static List<String> texts(Draft draft) {
    List<DraftBlock> body =
        draft.blocks().stream().filter(b -> !(b instanceof DraftBlock.NoteText)).toList();
    return Provenance.texts(new Draft(body)).stream()
        .map(SourcedText::string)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static void references(Division division, List<String> references) {
    references.add(division.reference());
    division.divisions().forEach(d -> references(d, references));
  }

  @Provide
  Arbitrary<Draft> drafts() {
    return HostileDrafts.drafts();
  }
}
