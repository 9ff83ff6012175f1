package org.engross.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.engross.draft.DraftBlock;
import org.engross.source.SourceLoader;
import org.engross.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Pandoc makes of a text (heads in the styles of a word processor that are bold besides, lists
 * that number themselves, notes, a table) is recognised as the text itself is.
 */
class OtherProgramsTest {
  private static final Path FOLDER = Path.of("src/test/resources/formats");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pandoc-charter.docx",
        "pandoc-charter.odt",
        "pandoc-charter.html",
        "pandoc-charter-zh.docx",
        "pandoc-charter-zh.odt",
        "pandoc-charter-zh.html"
      })
  void blocksAreThoseOfTheMarkdown(String file) throws IOException {
    String markdown = file.substring(0, file.lastIndexOf('.')) + ".md";
    assertEquals(blocks(markdown), blocks(file));
  }

  private static List<String> blocks(String file) throws IOException {
    SourceText source = SourceLoader.read(FOLDER.resolve(file)).value();
    Recognition recognition = Recogniser.recognise(source, "", Map.of());
    assertEquals(List.of(), Account.faults(source, recognition));
    return recognition.draft().blocks().stream().map(OtherProgramsTest::shown).toList();
  }

  /** Kind, number and words; programs choose their own bullets. */
  private static String shown(DraftBlock block) {
    if (block instanceof DraftBlock.Head head) {
      return head.kind() + " " + head.label().string() + " " + head.title().string();
    }
    if (block instanceof DraftBlock.Para para) {
      String label = para.label().string().replace('•', '-');
      return para.kind() + " " + label + " " + para.text().string();
    }
    if (block instanceof DraftBlock.NoteText note) {
      return "NOTE " + note.label().string() + note.paragraphs().get(0).string();
    }
    return block.getClass().getSimpleName();
  }
}
