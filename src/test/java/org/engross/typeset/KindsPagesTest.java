package org.engross.typeset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.engross.language.LanguageGuess;
import org.engross.typeset.font.Cut;
import org.engross.typeset.font.Faces;
import org.engross.typeset.font.Scripts;
import org.engross.typeset.font.Style;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of the pages of a whole edition of every kind of text in the tests. */
class KindsPagesTest {
  private static final List<String> SETTINGS = List.of("a4 12", "a5 10", "letter 16");
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/test/resources/kinds"), Path.of("src/test/resources/reference"));

  private static final Faces FACES = Faces.builtIn();
  private static final Style TEXT = Style.of(Cut.REGULAR, 12_000);

  @TestFactory
  List<DynamicTest> pagesAreSound() throws IOException {
    List<DynamicTest> tests = texts().stream().map(KindsPagesTest::test).toList();
    assertTrue(tests.size() > 50, "texts: " + tests.size());
    return tests;
  }

  private static DynamicTest test(Path file) {
    return DynamicTest.dynamicTest(
        file.getFileName().toString(),
        () -> {
          String language = new LanguageGuess().guess(Files.readString(file));
          for (String setting : SETTINGS) {
            TypesettingInput input =
                Texts.read(file, "The Title of a Text", language, SoundPages.page(setting));
            SoundPages.checkShort(input, file.getFileName() + " " + setting);
          }
        });
  }

  /** Whether the built-in faces have a character and can set its script. */
  private static boolean canSet(int c) {
    return c < ' ' || Scripts.canSet(c) && FACES.face(TEXT, c).isPresent();
  }

  /** All texts that can be set without a face of their own. */
  private static List<Path> texts() throws IOException {
    List<Path> texts = new java.util.ArrayList<>();
    for (Path folder : FOLDERS) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          String name = file.getFileName().toString();
          boolean text = name.endsWith(".txt") || name.endsWith(".md") && !name.matches("[A-Z].*");
          if (text && Files.readString(file).codePoints().allMatch(KindsPagesTest::canSet)) {
            texts.add(file);
          }
        }
      }
    }
    return texts;
  }
}
