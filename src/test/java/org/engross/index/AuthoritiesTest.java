package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.engross.edition.Edition;
import org.engross.index.authority.Authority;
import org.engross.index.authority.Name;
import org.engross.index.authority.Status;
import org.engross.problem.Checked;
import org.engross.problem.Problem;
import org.junit.jupiter.api.Test;

class AuthoritiesTest {
  @Test
  void aLineIsEnoughForAName() {
    Authority bank = own("bodies:\n  - Asian Bank of Letters (ABL)\n").get(0);
    assertEquals("Asian Bank of Letters", bank.heading());
    assertEquals("ABL", bank.acronym("en"));
    assertEquals("asian-bank-of-letters", bank.id());
    assertEquals(Status.EXISTING, bank.status());
  }

  @Test
  void bracketsThatAreNoAcronymStayInTheName() {
    Authority fund = own("bodies:\n  - Development Fund (Special Account)\n").get(0);
    assertEquals("Development Fund (Special Account)", fund.heading());
  }

  @Test
  void whatTheCommonFileKnowsIsAdded() {
    Authority un = own("bodies:\n  - World Trade Organisation (WTO)\n").get(0);
    assertEquals("World Trade Organisation", un.heading());
    assertTrue(un.names().stream().anyMatch(n -> n.text().equals("OMC")));
  }

  @Test
  void referencesMayBeHeadingsOrAcronyms() {
    String yaml = "bodies:\n  - heading: Board of Letters\n    parent: UN\n";
    assertEquals("united-nations", own(yaml).get(0).parent());
  }

  @Test
  void tellsAnUnknownKeyWithItsPlaceAndTheNearestKnownOne() {
    Problem problem = problems("bodies:\n  - heading: A Board\n    varients: [Board A]\n").get(0);
    assertEquals("authorities.yaml:3:5", problem.place().toString());
    assertEquals("A002", problem.code().id());
    assertTrue(problem.hint().contains("variants"), problem.hint());
  }

  @Test
  void tellsAReferenceToNothing() {
    String yaml = "bodies:\n  - heading: A Board\n    parent: Nobody at All\n";
    assertEquals("A007", problems(yaml).get(0).code().id());
  }

  @Test
  void tellsTwoEntriesWithOneForm() {
    String yaml =
        "bodies:\n  - heading: A Board\n    variants: [The Board]\n"
            + "  - heading: B Board\n    variants: [The Board]\n";
    assertEquals("A009", problems(yaml).get(0).code().id());
  }

  @Test
  void tellsAChainOfCrossReferences() {
    String yaml =
        "bodies:\n  - heading: A Board\n    see: B Board\n  - heading: B Board\n    see: C Board\n"
            + "  - C Board\n";
    assertEquals("A008", problems(yaml).get(0).code().id());
  }

  @Test
  void tellsAMissingFile() {
    assertEquals("A005", problems("include: [shared.yaml]\n").get(0).code().id());
  }

  @Test
  void readsIncludedFiles() {
    Checked<Authorities> read =
        Authorities.read(
            "authorities.yaml",
            "include: [shared.yaml]\n",
            "en",
            name -> Optional.of("bodies:\n  - Board of Shared Things\n"));
    assertTrue(read.problems().isEmpty());
    assertTrue(read.value().find("board-of-shared-things").isPresent());
  }

  @Test
  void theCommonFileIsSoundAndLarge() {
    List<Authority> common = Authorities.common().shared();
    assertTrue(common.size() >= 200, "entries: " + common.size());
    Set<String> ids = new TreeSet<>();
    Set<String> forms = new TreeSet<>();
    for (Authority authority : common) {
      assertTrue(ids.add(authority.id()), authority.id());
      for (Name name : authority.names()) {
        String form = name.language() + " " + name.text();
        boolean french = name.language().equals("fr");
        assertTrue(forms.add(form) || french && name.role() == Name.Role.ACRONYM, form);
      }
    }
    long french =
        common.stream()
            .filter(a -> a.names().stream().anyMatch(n -> n.language().equals("fr")))
            .count();
    assertTrue(french >= 200, "in French: " + french);
  }

  private static List<Authority> own(String yaml) {
    Checked<Authorities> read = read(yaml);
    assertEquals(List.of(), read.problems());
    return read.value().own();
  }

  private static List<Problem> problems(String yaml) {
    return read(yaml).problems();
  }

  private static Checked<Authorities> read(String yaml) {
    return Authorities.read("authorities.yaml", yaml, "en", name -> Optional.empty());
  }

  @Test
  void theExamplesOfTheDocumentsAreSound() throws java.io.IOException {
    String page = java.nio.file.Files.readString(java.nio.file.Path.of("docs/authorities.md"));
    java.util.regex.Matcher example =
        java.util.regex.Pattern.compile("```yaml\n(.*?)```", java.util.regex.Pattern.DOTALL)
            .matcher(page);
    int entries = 0;
    while (example.find()) {
      var read =
          Authorities.read("authorities.yaml", example.group(1), "en", n -> Optional.empty());
      assertEquals(List.of(), read.problems());
      entries += read.value().own().size();
    }
    assertEquals(6, entries);
  }

  @Test
  void arabicNamesAreFoundWithWhatIsWrittenAsPartOfThem() {
    String yaml =
        """
        documents: [{heading: "ميثاق الأمم المتحدة"}, {heading: "الاتفاقية الدولية"}]
        bodies: [{heading: "الأمم المتحدة"}]
        """;
    Authorities names =
        Authorities.read("authorities.yaml", yaml, "ar", n -> java.util.Optional.empty()).value();
    Edition edition =
        PlainEdition.of(
            "عملا بميثاق الأمم المتحدة وبالاتفاقية الدولية وللأمم المتحدة دور.", "ar", "");
    var index = Indexer.index(edition, names, IndexOptions.DEFAULT);
    assertEquals(
        List.of("ميثاق الأمم المتحدة", "الاتفاقية الدولية", "الأمم المتحدة"),
        index.value().mentions().stream()
            .filter(m -> !m.inner())
            .map(
                m ->
                    index.value().entries().stream()
                        .filter(e -> e.id().equals(m.entry()))
                        .map(Entry::heading)
                        .findFirst()
                        .orElseThrow())
            .toList());
    assertTrue(index.problems().stream().anyMatch(p -> p.code() == org.engross.problem.Code.X004));
  }
}
