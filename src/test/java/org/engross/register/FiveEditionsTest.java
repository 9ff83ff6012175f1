package org.engross.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.problem.Code;
import org.engross.register.Registrar.Registration;
import org.engross.settings.Metadata;
import org.junit.jupiter.api.Test;

/** A text through five editions; what each old citation must find was written down first. */
class FiveEditionsTest {
  private static final String A = "The Parties shall settle their disputes by peaceful meens only.";
  private static final String A2 = A.replace("meens", "means");
  private static final String B =
      "Each Party shall designate a national authority and shall notify the depositary of its name"
          + " and of its address within thirty days after the entry into force of this treaty.";
  private static final String B1 = B.substring(0, B.indexOf(" and shall notify"));
  private static final String B2 = "It" + B.substring(B.indexOf(" shall notify"));
  private static final String C =
      "Nothing in this treaty affects the inherent right of individual or collective self-defence.";
  private static final String D = "The Conference meets every second year in ordinary session.";
  private static final String E = "Decisions are taken by consensus of the Parties present.";
  private static final String NEW =
      "The authorities may address requests to one another directly in urgent cases.";

  @Test
  void everyOldCitationFindsItsWords() {
    Registration first = register("1", Register.EMPTY, sec("1", A, B, C), sec("2", D, E));
    assertEquals(
        "sec_1 sec_1__para_1 sec_1__para_2 sec_1__para_3 sec_2 sec_2__para_1 sec_2__para_2",
        ids(first));

    Registration mended = register("2", first.register(), sec("1", A2, B, C), sec("2", D, E));
    assertEquals(ids(first), ids(mended));
    assertEquals("CHANGED sec_1__para_1", changes(first, mended, "CHANGED"));

    Registration inserted =
        register("3", mended.register(), sec("1", A2, NEW, B, C), sec("2", D, E));
    assertEquals(
        "sec_1 sec_1__para_1 sec_1__para_2a sec_1__para_2 sec_1__para_3"
            + " sec_2 sec_2__para_1 sec_2__para_2",
        ids(inserted));
    assertEquals("MOVED sec_1__para_2, MOVED sec_1__para_3", changes(mended, inserted, "MOVED"));
    assertEquals("1 ¶3", label(inserted, "sec_1__para_2"));

    Registration split =
        register("4", inserted.register(), sec("1", A2, NEW, B1, B2, C), sec("2", D, E));
    assertEquals("", problems(split));
    assertEquals(
        "sec_1 sec_1__para_1 sec_1__para_2a sec_1__para_2 sec_1__para_4 sec_1__para_3"
            + " sec_2 sec_2__para_1 sec_2__para_2",
        ids(split));
    assertTrue(split.register().answers().get("sec_1__para_2").print().equals(Fingerprint.of(B1)));
    assertTrue(
        Changes.between(inserted.register(), split.register()).list().stream()
            .noneMatch(change -> change.kind() == Changes.Kind.VANISHED));

    Registration swapped =
        register("5", split.register(), sec("1", D, E), sec("2", A2, NEW, B1, B2, C));
    assertEquals("", problems(swapped));
    for (Register.CitedPlace place : split.register().places()) {
      if (place.kind() == Register.Kind.PARAGRAPH) {
        Register.CitedPlace now = swapped.register().answers().get(place.id());
        assertEquals(place.print(), now.print(), place.id());
      }
    }
  }

  @Test
  void aShortenedTextStopsUntilTheEditorGivesLeave() {
    Registration first = register("1", Register.EMPTY, sec("1", A, B, C));
    Registration shorter = register("2", first.register(), sec("1", A, C));
    assertEquals("C001", problems(shorter));
    assertTrue(shorter.problems().get(0).hint().contains("sec_1__para_2"));

    String lock = RegisterFile.write(first.register()) + "withdrawn\tsec_1__para_2\n";
    Register allowed = RegisterFile.read(lock).value();
    Registration withLeave = register("2", allowed, sec("1", A, C));
    assertEquals("", problems(withLeave));
    assertEquals("1 ¶2", withLeave.register().withdrawn().get(0).label());

    Registration later = register("3", withLeave.register(), sec("1", A, NEW, C));
    assertEquals("sec_1 sec_1__para_1 sec_1__para_2a sec_1__para_3", ids(later));
  }

  @Test
  void mergedParagraphsAnswerForBoth() {
    Registration first = register("1", Register.EMPTY, sec("1", A, C, D));
    Registration merged = register("2", first.register(), sec("1", A + " " + C, D));
    assertEquals("", problems(merged));
    String from = merged.register().answers().get("sec_1__para_1").id();
    assertEquals(from, merged.register().answers().get("sec_1__para_2").id());
    Registration third = register("3", merged.register(), sec("1", A + " " + C, D, E));
    assertEquals(from, third.register().answers().get("sec_1__para_2").id());
  }

  @Test
  void theFileReadsBackAsItWasWritten() {
    Register register =
        register("1", Register.EMPTY, sec("1", A, B), sec("2", C))
            .register()
            .withPages("a4", id -> Optional.of("7"));
    String file = RegisterFile.write(register);
    assertEquals(register, RegisterFile.read(file).value());
    assertEquals(file, RegisterFile.write(RegisterFile.read(file).value()));
  }

  @Test
  void aRegisterOfTheEarlierFormIsRead() {
    Register register = register("1", Register.EMPTY, sec("1", A, B)).register();
    String earlier = RegisterFile.write(register).replaceAll("(?m)\\t1$", "");
    assertEquals(register, RegisterFile.read(earlier).value());
  }

  @Test
  void whatWasRenumberedOrRewordedIsWrittenDown() {
    Registration first = register("1", Register.EMPTY, sec("1", A, B));
    Registration second = register("2", first.register(), sec("1", A2, NEW, B));
    assertEquals(
        List.of(new Register.Renumbered("sec_1__para_2", "1 ¶2", "2")),
        second.register().renumbered());
    assertEquals("2", second.register().answers().get("sec_1__para_1").changed());
    assertEquals("1", second.register().answers().get("sec_1__para_1").since());
    assertEquals("1", second.register().answers().get("sec_1__para_2").changed());
    String file = RegisterFile.write(second.register());
    assertEquals(second.register(), RegisterFile.read(file).value());
    Registration third = register("3", second.register(), sec("1", A2, NEW, B));
    assertEquals(second.register(), third.register());
  }

  @Test
  void linesThatNameNoPlaceAreProblems() {
    for (String line :
        List.of("moved\ta b\tsec_1", "renumbered\tsec_1", "place\t1\t2\t3\t4\t5\t6", "withdrawn")) {
      assertEquals(1, RegisterFile.read(line + "\n").problems().size(), line);
    }
  }

  @Test
  void aDamagedLineIsAProblemWithItsLine() {
    var read = RegisterFile.read("paragraph\tsec_1\tlabel\n");
    assertEquals(Code.C002, read.problems().get(0).code());
    assertEquals(1, read.problems().get(0).place().line());
  }

  private static Registration register(String edition, Register old, Division... divisions) {
    Metadata metadata =
        Metadata.builder("treaty")
            .title("Treaty")
            .type("treaty")
            .language("en")
            .edition(edition)
            .build();
    return Registrar.register(new Edition(metadata, List.of(divisions), List.of()), old);
  }

  private static Division sec(String number, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      String count = Integer.toString(i + 1);
      blocks.add(
          new Block.Paragraph(
              "sec_" + number + "__para_" + count,
              ParagraphKind.PARAGRAPH,
              RichText.EMPTY,
              count,
              "",
              RichText.of(paragraphs[i]),
              List.of(),
              Found.NOWHERE));
    }
    return new Division(
        "sec_" + number,
        DivisionKind.SECTION,
        RichText.of(number + "."),
        RichText.EMPTY,
        number,
        number,
        "",
        blocks,
        List.of(),
        Found.NOWHERE);
  }

  private static String ids(Registration registration) {
    return String.join(
        " ", registration.register().places().stream().map(Register.CitedPlace::id).toList());
  }

  private static String label(Registration registration, String id) {
    return registration.register().answers().get(id).label();
  }

  private static String problems(Registration registration) {
    return String.join(" ", registration.problems().stream().map(p -> p.code().id()).toList());
  }

  private static String changes(Registration before, Registration after, String kind) {
    return String.join(
        ", ",
        Changes.between(before.register(), after.register()).list().stream()
            .filter(change -> change.kind().name().equals(kind))
            .filter(change -> change.id().contains("para"))
            .map(change -> change.kind() + " " + change.id())
            .toList());
  }
}
