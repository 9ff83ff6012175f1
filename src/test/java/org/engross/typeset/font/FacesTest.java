package org.engross.typeset.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.junit.jupiter.api.Test;

class FacesTest {
  private final Faces faces = Faces.builtIn();

  @Test
  void theDrawingFollowsTheSize() {
    assertEquals("SourceSerif4SmText-Regular", faces.face(Style.of(Cut.REGULAR, 9_500)).name());
    assertEquals("SourceSerif4-Regular", faces.face(Style.of(Cut.REGULAR, 12_000)).name());
    assertEquals("SourceSerif4Display-Regular", faces.face(Style.of(Cut.REGULAR, 24_000)).name());
    assertEquals(
        "SourceSerif4-SemiboldIt", faces.face(Style.of(Cut.SEMIBOLD_ITALIC, 9_500)).name());
  }

  @Test
  void polytonicGreekComesFromTheFallback() {
    Style text = Style.of(Cut.REGULAR, 12_000);
    assertEquals("SourceSerif4-Regular", faces.face(text, 'α').orElseThrow().name());
    assertEquals("GentiumPlus", faces.face(text, 0x1F04).orElseThrow().name());
    Style slanted = Style.of(Cut.ITALIC, 12_000);
    assertEquals("GentiumPlus-Italic", faces.face(slanted, 0x1F04).orElseThrow().name());
  }

  @Test
  void whatNoFaceHasIsNotInvented() {
    assertEquals(Optional.empty(), faces.face(Style.of(Cut.REGULAR, 12_000), 0x4E2D));
  }

  @Test
  void scriptsThatNeedJoiningAreRefused() {
    assertFalse(Scripts.canSet(0x0627));
    assertFalse(Scripts.canSet(0x05D0));
    assertFalse(Scripts.canSet(0x0915));
    assertTrue(Scripts.canSet(0x4E2D));
    assertTrue(Scripts.canSet('Ж'));
    assertEquals("Arabic", Scripts.name(0x0627));
  }

  @Test
  void anEditionsOwnFaceComesFirst() throws IOException {
    byte[] bold = BundledFacesTest.bytes("SourceSerif4-Bold");
    byte[] upright = BundledFacesTest.bytes("GentiumPlus-Regular");
    Checked<Faces> own =
        Faces.with(List.of(new FontFile("a.ttf", upright), new FontFile("b.ttf", bold)));
    assertEquals(List.of(), own.problems());
    assertEquals("GentiumPlus", own.value().face(Style.of(Cut.REGULAR, 12_000)).name());
    assertEquals("SourceSerif4-Bold", own.value().face(Style.of(Cut.SEMIBOLD, 12_000)).name());
    assertEquals("SourceSerif4-It", own.value().face(Style.of(Cut.ITALIC, 12_000)).name());
  }

  @Test
  void aFileThatIsNoTrueTypeFaceIsAProblem() throws IOException {
    byte[] good = BundledFacesTest.bytes("SourceSerif4-Bold");
    byte[] cut = java.util.Arrays.copyOf(good, 30_000);
    byte[] outlines = "OTTO............".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    Checked<Faces> own =
        Faces.with(List.of(new FontFile("cut.ttf", cut), new FontFile("cff.otf", outlines)));
    assertEquals(
        List.of(Code.T003, Code.T003), own.problems().stream().map(p -> p.code()).toList());
    assertTrue(own.problems().get(1).message().contains("CFF"), own.problems().toString());
  }

  @Test
  void rulesThatAreNotAppliedAreToldOfAndTheFaceIsUsed() throws IOException {
    byte[] boxes =
        Files.readAllBytes(Path.of("src/test/resources/problems/T007/reverse-chaining/boxes.ttf"));
    Checked<Faces> own = Faces.with(List.of(new FontFile("boxes.ttf", boxes)));
    assertEquals(List.of(Code.T007), own.problems().stream().map(p -> p.code()).toList());
    assertTrue(own.problems().get(0).message().contains("GSUB 8"), own.problems().toString());
    assertEquals(
        "Boxes-Regular",
        own.value().face(Style.of(Cut.REGULAR, 12_000), 0x2460).orElseThrow().name());
  }

  @Test
  void aFaceOfACollectionIsNamedByItsNumber() throws IOException {
    byte[] both = BoxFont.collection(BundledFacesTest.bytes("SourceSerif4-Bold"), BoxFont.of("中文"));
    Checked<Faces> first = Faces.with(List.of(new FontFile("both.ttc", both)));
    assertEquals("SourceSerif4-Bold", first.value().face(Style.of(Cut.BOLD, 12_000)).name());
    Checked<Faces> second = Faces.with(List.of(new FontFile("both.ttc#2", both)));
    assertEquals(List.of(), second.problems());
    assertEquals(
        "BoxHan", second.value().face(Style.of(Cut.REGULAR, 12_000), '中').orElseThrow().name());
    assertEquals("BoxHan", second.value().families());
    Checked<Faces> third = Faces.with(List.of(new FontFile("both.ttc#3", both)));
    assertTrue(third.problems().get(0).message().contains("it has no face 3, only 2"));
    byte[] half = java.util.Arrays.copyOf(both, 40);
    Checked<Faces> cut = Faces.with(List.of(new FontFile("both.ttc", half)));
    assertTrue(cut.problems().get(0).message().contains("it is damaged"));
  }
}
