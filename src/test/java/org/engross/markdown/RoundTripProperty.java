package org.engross.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.engross.Drafts;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;

/** What is read of what was written says the same. */
class RoundTripProperty {
  @Property(
      seed = "20210917",
      tries = 250,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void everyDraftComesBack(@ForAll("drafts") Draft draft) {
    String markdown = DraftWriter.write(draft, Drafts.metadata());
    assertEquals(draft.content(), DraftReader.read(markdown).value().content(), markdown);
  }

  @Property(
      seed = "20210917",
      tries = 250,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void everyTextComesBack(@ForAll("texts") RichText label, @ForAll("texts") RichText text) {
    DraftBlock para =
        new DraftBlock.Para(ParagraphKind.PARAGRAPH, 0, "", label, text, Found.NOWHERE);
    Draft draft = new Draft(List.of(para));
    String markdown = DraftWriter.write(draft, Drafts.metadata());
    assertEquals(draft.content(), DraftReader.read(markdown).value().content(), markdown);
  }

  @Provide
  Arbitrary<Draft> drafts() {
    return HostileDrafts.drafts();
  }

  @Provide
  Arbitrary<RichText> texts() {
    return HostileDrafts.texts();
  }
}
