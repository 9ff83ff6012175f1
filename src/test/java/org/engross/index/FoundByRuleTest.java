package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules alone find, without any list of names. */
class FoundByRuleTest {
  @Test
  void acronymsOfBodiesAreToldByTheirCompany() {
    assertEquals(
        List.of("WHO", "World Bank", "XYZB"),
        found("We thank the WHO, the World Bank and the XYZB. The ICT and MSME sectors grow."));
    assertEquals(
        List.of("FATF", "FATF"),
        found("The FATF members met. Standards of the FATF and the GDP matter."));
    assertEquals(List.of("G20", "G7"), found("In the G20 and in the G7, SMEs count."));
  }

  @Test
  void anAcronymRepeatsTheNameWhoseInitialsItGives() {
    Index index = index("The United Nations met. The UN agreed.");
    assertEquals(List.of("United Nations (UN)"), headings(index));
    assertEquals(2, index.mentions().size());
  }

  @Test
  void anAcronymInBracketsTellsWhereItsNameBegins() {
    assertEquals(
        List.of("Kosovo Force", "United Nations Protection Force"),
        found("The Kosovo Force (KFOR) and the United Nations Protection Force (UNPROFOR) stay."));
    assertEquals(
        List.of("Mission intégrée des Nations Unies pour la stabilisation au Mali"),
        found(
            "La Mission intégrée des Nations Unies pour la stabilisation au Mali (MINUSMA) agit.",
            "fr"));
  }

  @Test
  void documentsByNumberDateAndYear() {
    assertEquals(
        List.of(
            "Executive Order 13985",
            "Privacy Act of 1974",
            "Convention of November 23, 1865",
            "Regulation (EU) 2021/1119 of the European Parliament and of the Council"),
        found(
            "See Executive Order 13985 of January 20, 2021, the Privacy Act of 1974, the Convention"
                + " of November 23, 1865, and Regulation (EU) 2021/1119 of the European Parliament"
                + " and of the Council."));
  }

  @Test
  void lettersOfANumberAreNoBodies() {
    String text = "The European Community (EC) adopted Directive 95/46/EC.";
    assertEquals(List.of("European Community", "Directive 95/46/EC"), found(text));
    assertEquals(
        2, index(text).mentions().stream().filter(m -> m.kind() == EntityKind.BODY).count());
  }

  @Test
  void aTextThatSetsUpAnOrganNamesItByItsClass() {
    assertEquals(
        List.of("Assembly", "Secretariat", "Assembly", "Secretariat"),
        found(
            "There shall be an Assembly, with a permanent Secretariat.\n"
                + "The Assembly meets; the permanent Secretariat serves it; the Board does not."));
  }

  @Test
  void theFormulaSaysWhoseCouncilActs() {
    Index index =
        index(
            "THE EUROPEAN PARLIAMENT AND THE COUNCIL OF THE EUROPEAN UNION,\n"
                + "The Council of Europe was heard.\n"
                + "The Commission reports to the Council.");
    assertEquals(
        "council-of-the-european-union",
        index.mentions().stream()
            .filter(m -> m.surface().equals("Council"))
            .map(Mention::entry)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aKnownNameDoesNotGrow() {
    Index index =
        Indexer.index(
                PlainEdition.of("The European Commission of the Danube sat.", "en", ""),
                Authorities.common(),
                IndexOptions.DEFAULT)
            .value();
    assertEquals(
        List.of("European Commission", "European Commission of the Danube"), headings(index));
  }

  @Test
  void smallNounsInFrenchAndRussian() {
    assertEquals(
        List.of(
            "code de l'environnement", "Commission nationale de l'informatique et des libertés"),
        found(
            "Vu le code de l'environnement ; la Commission nationale de l'informatique et des"
                + " libertés entendue ; vu un code de conduite.",
            "fr"));
    assertEquals(
        List.of("Организации Договора о коллективной безопасности"),
        found("Деятельность Организации Договора о коллективной безопасности одобрена.", "ru"));
  }

  @Test
  void severalNumbersAfterOneNounHaveItsOrgan() {
    Index index =
        index(
            "Security Council resolutions 242 (1967) and 338 (1973); Executive Orders 13873,"
                + " 14017.");
    assertEquals(
        List.of(
            "Executive Order 13873",
            "Executive Order 14017",
            "Security Council resolution 242 (1967)",
            "Security Council resolution 338 (1973)"),
        headings(index).stream().filter(h -> h.matches(".*\\d.*")).sorted().toList());
  }

  @Test
  void datesWithinATitleAndYearsBeforeItAreNoPartOfTheHeading() {
    Index index =
        index(
            "The Agreement of 13 April 2016 on Better Law-Making and the 1951 Convention relating"
                + " to the Status of Refugees apply. The Agreement on Better Law-Making stands.");
    assertEquals(
        List.of("Agreement on Better Law-Making", "Convention relating to the Status of Refugees"),
        headings(index));
  }

  @Test
  void oneOfManyAndTheDocumentItselfAreNoNames() {
    assertEquals(
        List.of("Companies Act, 1973", "Vienna Document"),
        found(
            "Any Act of the Province may cite the Companies Act, 1973, and the Vienna Document."
                + " We ordain this Constitution for the United States of America."));
  }

  @Test
  void theLawsTellWhoseConstitutionItIs() {
    assertEquals(
        List.of("Constitution of the United States of America"),
        headings(
            index("By the Constitution and the laws of the United States of America, I order.")));
  }

  @Test
  void whatIsToBeCalledOtherwiseIsHeadedSo() {
    assertEquals(
        List.of("Reparation Commission"),
        headings(
            index(
                "An Inter-Allied Commission, to be called the Reparation Commission, shall sit. The"
                    + " Reparation Commission decides.")));
  }

  @Test
  void namesInFrenchGoOnToTheirSubject() {
    assertEquals(
        List.of(
            "Accord de partenariat en matière de coopération de défense",
            "Haute Autorité de la communication audiovisuelle",
            "Conseil franco-allemand de défense et de sécurité",
            "loi n° 78-17 du 6 janvier 1978"),
        found(
            "Selon l'Accord de partenariat en matière de coopération de défense, la Haute Autorité"
                + " de la communication audiovisuelle et le Conseil franco-allemand de défense et"
                + " de sécurité décident. Vu la loi n° 78-17 du 6 janvier 1978.",
            "fr"));
  }

  @Test
  void namesInRussianAreHeadedInTheNominative() {
    Index index =
        Indexer.index(
                PlainEdition.of(
                    "Согласно Венской конвенции о дипломатических сношениях, Договору о дружбе,"
                        + " сотрудничестве и взаимной помощи и Указу Президента Российской"
                        + " Федерации от 2 июля 2021 г. № 400 обратиться к Деловому совету и к"
                        + " Верховному Суду.",
                    "ru",
                    ""),
                Authorities.none(),
                IndexOptions.DEFAULT)
            .value();
    assertEquals(
        List.of(
            "Венская конвенция о дипломатических сношениях",
            "Верховный Суд",
            "Деловой совет",
            "Договор о дружбе, сотрудничестве и взаимной помощи",
            "Указ Президента Российской Федерации от 2 июля 2021 г. № 400"),
        headings(index));
  }

  private static List<String> found(String text) {
    return found(text, "en");
  }

  private static List<String> found(String text, String language) {
    return Indexer.index(
            PlainEdition.of(text, language, ""), Authorities.none(), IndexOptions.DEFAULT)
        .value()
        .mentions()
        .stream()
        .filter(m -> !m.inner())
        .map(Mention::surface)
        .toList();
  }

  private static List<String> headings(Index index) {
    return index.entries().stream().filter(e -> e.see().isEmpty()).map(Entry::heading).toList();
  }

  private static Index index(String text) {
    return Indexer.index(PlainEdition.of(text, "en", ""), Authorities.none(), IndexOptions.DEFAULT)
        .value();
  }
}
