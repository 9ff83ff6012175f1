package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engross.publish.pdf.Print.Attachment;
import org.engross.settings.PageSettings;
import org.engross.typeset.Composition;
import org.engross.typeset.Convention;
import org.engross.typeset.Texts;
import org.engross.typeset.Typesetter;
import org.engross.typeset.TypesettingInput;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** An independent judge finds whole editions, real and invented, to keep all they claim. */
class EditionsVeraPdfTest {
  private static final PageSettings PAGE = PageSettings.DEFAULT;

  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(strings = {"declaration", "convention", "resolution", "charter", "chinese"})
  void keepsAllFourFlavours(String edition) throws Exception {
    TypesettingInput input = input(edition);
    Composition composition = new Typesetter().typeset(input).value();
    byte[] source = input.source().text().getBytes(StandardCharsets.UTF_8);
    List<Attachment> attachments =
        List.of(new Attachment("source.txt", "text/plain", "The source text", source));
    Map<String, List<String>> faults = new LinkedHashMap<>();
    for (Conformance conformance : Conformance.values()) {
      Print print = new Print(composition, input.edition().metadata(), conformance, attachments);
      byte[] file = PdfFile.bytes(print);
      for (String flavour : flavours(conformance)) {
        faults.put(flavour, VeraPdfTest.faults(file, flavour));
      }
    }
    assertEquals(
        Map.of("ua1", List.of(), "3a", List.of(), "ua2", List.of(), "4f", List.of()), faults);
  }

  private static List<String> flavours(Conformance conformance) {
    return conformance == Conformance.UA1 ? List.of("ua1", "3a") : List.of("ua2", "4f");
  }

  private static TypesettingInput input(String edition) throws Exception {
    return switch (edition) {
      case "declaration" -> Texts.declaration(PAGE);
      case "convention" -> Convention.input(PAGE);
      case "chinese" -> Texts.chinese(PAGE);
      case "resolution" -> Texts.corpus("unga-res-78-272-raw.txt", "en", PAGE);
      default -> Texts.corpus("new-atlantic-charter-2021.md", "en-US", PAGE);
    };
  }
}
