package org.engross.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Kinds of names that texts had which no rule had seen before; the sentences are our own. */
class FoundInFreshTextsTest {
  @Test
  void governmentsOfTwoStatesAreParties() {
    assertEquals(
        List.of(),
        found("Le Gouvernement de la République française et le Gouvernement du Japon,", "fr"));
    assertEquals(
        List.of("Правительство Российской Федерации"),
        found("Правительство Российской Федерации осуществляет меры.", "ru"));
  }

  @Test
  void treatiesGoOnOverTheirParties() {
    assertEquals(
        List.of("Accord entre la France, l'Italie et le Royaume de Suède"),
        found("Vu l'Accord entre la France, l'Italie et le Royaume de Suède, signé à Rome.", "fr"));
    assertEquals(
        List.of("Договор о дружбе и сотрудничестве между Францией и Канадой"),
        headings(
            "Принимая во внимание Договор о дружбе и сотрудничестве между Францией и Канадой,",
            "ru"));
    assertEquals(
        List.of(
            "Соглашение между Правительством Канады и Правительством Италии о сотрудничестве в"
                + " области исследования и использования космоса в мирных целях"),
        headings(
            "в соответствии с Соглашением между Правительством Канады и Правительством Италии о"
                + " сотрудничестве в области исследования и использования космоса в мирных целях,",
            "ru"));
  }

  @Test
  void agreementsInSmallLettersAreNamedByDateOrParties() {
    assertEquals(
        List.of(
            "convention du 27 septembre 1968", "accord de coopération culturelle du 18 mars 1968"),
        found(
            "Vu la convention du 27 septembre 1968 et l'accord de coopération culturelle du 18 mars"
                + " 1968, et un accord de coopération,",
            "fr"));
  }

  @Test
  void numbersOfAListHaveTheirDates() {
    assertEquals(
        List.of("Resolución 41/60 J", "Resolución 42/39 K", "Resolución 43/76"),
        headings(
            "Recordando sus resoluciones 41/60 J, de 3 de diciembre de 1986, 42/39 K, de 30 de"
                + " noviembre de 1987, y 43/76, de 7 de diciembre de 1988,",
            "es"));
  }

  @Test
  void theFormulaSaysWhoseResolutionsAreRecalled() {
    Index index =
        Indexer.index(
                PlainEdition.of(
                    "The Security Council,\nRecalling its resolutions 1612 (2005) and 1674 (2006),",
                    "en",
                    "",
                    "resolution"),
                Authorities.common(),
                IndexOptions.DEFAULT)
            .value();
    assertEquals(
        List.of(
            "Security Council resolution 1612 (2005)", "Security Council resolution 1674 (2006)"),
        index.entries().stream()
            .filter(e -> e.kind() == EntityKind.DOCUMENT)
            .map(Entry::heading)
            .toList());
  }

  @Test
  void anActIsDefinedBehindItsNumber() {
    Index index =
        index(
            "the Affordable Care Act (Public Law 111-148), as amended (the \"Act\"), is repealed.\n"
                + "Under the Act, agencies comply with the Administrative Procedure Act.",
            "en");
    assertEquals(
        List.of("Affordable Care Act", "Administrative Procedure Act"),
        index.mentions().stream()
            .filter(m -> m.unit().endsWith("para_2"))
            .map(m -> heading(index, m))
            .toList());
  }

  @Test
  void germanHeadingsStandInTheNominative() {
    assertEquals(
        List.of("Bundesrat", "Drittes Überleitungsgesetz", "Ländereinführungsgesetz"),
        headings(
            "nach Zustimmung des Bundesrates gelten § 14 des Dritten Überleitungsgesetzes und das"
                + " Ländereinführungsgesetz, nicht ein Bundesgesetz,",
            "de"));
  }

  @Test
  void aTitleGoesOnWithItsSubjectInSmallLetters() {
    assertEquals(
        List.of("Taormina Statement on the fight against terrorism"),
        found(
            "Leaders recalled the Taormina Statement on the fight against terrorism, and left.",
            "en"));
  }

  @Test
  void bodiesOfTheExecutiveInRussianAreNamedByWhatTheyAreFor() {
    assertEquals(
        List.of(
            "Министерство цифрового развития, связи и массовых коммуникаций Российской Федерации",
            "Федеральная служба судебных приставов"),
        headings(
            "Передать Министерству цифрового развития, связи и массовых коммуникаций Российской"
                + " Федерации и Федеральной службе судебных приставов полномочия.",
            "ru"));
  }

  @Test
  void lawsInRussianAreNamedByTheirTitleInQuotes() {
    assertEquals(
        List.of("Федеральным законом «О противодействии коррупции»"),
        found("В соответствии с Федеральным законом «О противодействии коррупции» решено:", "ru"));
    assertEquals(
        List.of("резолюции 1267 (1999)", "1373 (2001)"),
        found("ссылаясь на свои резолюции 1267 (1999) и 1373 (2001),", "ru"));
  }

  @Test
  void germanTitlesHaveSmallAdjectives() {
    assertEquals(
        List.of(
            "Übereinkommen über die biologische Vielfalt",
            "Ausschuß für auswärtige Angelegenheiten"),
        found(
            "Das Übereinkommen über die biologische Vielfalt prüft der Ausschuß für auswärtige"
                + " Angelegenheiten eingehend.",
            "de"));
    assertEquals(
        List.of("Bundesrat", "Stabilitätsrat"),
        headings("des Bundesrates und des Stabilitätsrates, nicht des Aufsichtsrates,", "de"));
  }

  @Test
  void shortFormsFollowArticlesJoinedToPrepositions() {
    assertEquals(
        List.of("Conseil de l'Europe", "Conseil", "Conseil"),
        found(
            "Le Conseil de l'Europe décide. Il rend compte au Conseil et vote au sein du Conseil.",
            "fr"));
  }

  @Test
  void lawsInFrenchAreNamedByTheirDate() {
    assertEquals(
        List.of("loi du 29 juillet 1881 sur la liberté de la presse"),
        found("Vu la loi du 29 juillet 1881 sur la liberté de la presse, et la loi,", "fr"));
  }

  @Test
  void symbolsOfTheAfricanUnion() {
    assertEquals(
        List.of("PSC/AHG/COMM.(CDLV)", "Assembly/AU/Dec.356(XXIII)"),
        found(
            "Recalls communiqué PSC/AHG/COMM.(CDLV) and Decision Assembly/AU/Dec.356(XXIII) of June.",
            "en"));
  }

  @Test
  void groupsOfBodiesAndOfficesOfAnAcronym() {
    assertEquals(
        List.of("Regional Economic Communities", "AI Office"),
        found(
            "With the Regional Economic Communities and the AI Office, all banks and an AI Hub met.",
            "en"));
  }

  private static List<String> found(String text, String language) {
    return index(text, language).mentions().stream()
        .filter(m -> !m.inner())
        .map(Mention::surface)
        .toList();
  }

  private static List<String> headings(String text, String language) {
    Index index = index(text, language);
    return index.mentions().stream()
        .filter(m -> !m.inner())
        .map(m -> heading(index, m))
        .distinct()
        .toList();
  }

  private static String heading(Index index, Mention mention) {
    return index.entries().stream()
        .filter(e -> e.id().equals(mention.entry()))
        .map(Entry::heading)
        .findFirst()
        .orElseThrow();
  }

  private static Index index(String text, String language) {
    return Indexer.index(
            PlainEdition.of(text, language, "", "treaty"), Authorities.none(), IndexOptions.DEFAULT)
        .value();
  }
}
