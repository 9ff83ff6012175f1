package org.engross.publish.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** An independent judge finds each file to keep both standards it claims. */
class VeraPdfTest {
  @BeforeAll
  static void judge() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({"UA1,ua1", "UA1,3a", "UA2,ua2", "UA2,4f"})
  void keepsWhatItClaims(Conformance conformance, String flavour) throws Exception {
    assertEquals(List.of(), faults(PdfFile.bytes(Sample.print(conformance)), flavour));
  }

  @ParameterizedTest
  @CsvSource({"UA1,ua1", "UA1,3a", "UA2,ua2", "UA2,4f"})
  void aWholeEditionKeepsWhatItClaims(Conformance conformance, String flavour) throws Exception {
    byte[] file = PdfFile.bytes(new SetEdition().print(conformance));
    assertEquals(List.of(), faults(file, flavour));
  }

  @Test
  void theJudgeFindsFaults() throws Exception {
    byte[] file = PdfFile.bytes(Sample.print(Conformance.UA1));
    assertFalse(faults(file, "ua2").isEmpty(), "a file of the one standard is none of the other");
  }

  /** What the judge finds against a file; the flavour is checked, for names match loosely. */
  static List<String> faults(byte[] file, String name) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      assertEquals(name, result.getPDFAFlavour().getId().toLowerCase(Locale.ROOT));
      List<String> faults =
          result.getTestAssertions().stream()
              .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
              .map(VeraPdfTest::line)
              .distinct()
              .toList();
      assertEquals(faults.isEmpty(), result.isCompliant());
      return faults;
    }
  }

  private static String line(TestAssertion fault) {
    return fault.getRuleId().getClause()
        + "-"
        + fault.getRuleId().getTestNumber()
        + " "
        + fault.getMessage()
        + " "
        + fault.getLocation().getContext();
  }
}
