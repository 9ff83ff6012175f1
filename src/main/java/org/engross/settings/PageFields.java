package org.engross.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.engross.problem.Problem;

/** Reads the group {@code page} of edition.yaml. */
final class PageFields {
  static final List<String> KEYS =
      List.of("format", "body-size", "conformance", "fonts", "hyphenation-exceptions");

  private PageFields() {}

  static PageSettings read(YamlNode node, Path folder, List<Problem> problems) {
    Fields fields = Fields.of(node, Faults.EDITION, KEYS, problems);
    PageSettings usual = PageSettings.DEFAULT;
    String format = fields.oneOf("format", usual.format(), "a4", "letter", "a5", "170x240");
    String size =
        fields.oneOf(
            "body-size", String.valueOf(usual.bodySize()), "10", "11", "12", "13", "14", "16");
    String conformance = fields.oneOf("conformance", usual.conformance(), "ua1", "ua2");
    List<String> fonts = fields.texts("fonts");
    fonts.stream()
        .filter(font -> !isFile(folder, font))
        .forEach(
            font ->
                fields.wrong(
                    "fonts",
                    "names the file \"" + font + "\", which the edition's folder does not have",
                    "Put the font file beside edition.yaml."));
    List<String> words = fields.texts("hyphenation-exceptions");
    return new PageSettings(format, Integer.parseInt(size), conformance, fonts, words);
  }

  private static boolean isFile(Path folder, String name) {
    try {
      return Files.isRegularFile(folder.resolve(PageSettings.fontFile(name)));
    } catch (InvalidPathException notAName) {
      return false;
    }
  }
}
