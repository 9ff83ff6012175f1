package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever an editor does to the texts, source and ledger together give them. */
class AlignerProperty {
  private static final String[] WORDS = {
    "the",
    "of",
    "Member",
    "States",
    "Charter",
    "1.",
    "(a)",
    "co-operation",
    "中文",
    "—",
    "a",
    "b",
    "c",
    "peace,",
    "law;",
    "2001",
    "é",
    "\ud83d\ude00"
  };

  @Property(
      seed = "20210917",
      tries = 2000,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void editsAreEntries(@ForAll long seed) {
    Random dice = new Random(seed);
    Made made = made(dice);
    List<String> edited = edited(made.texts(), dice);
    List<SourcedText> corrected =
        edited.stream().map(t -> new SourcedText(t, Origin.NONE, SourcedText.NO_NOTE)).toList();
    Aligner.Alignment alignment =
        Aligner.align(made.source(), made.texts(), made.ledger(), corrected);
    List<SourcedText> aligned = new ArrayList<>();
    for (int i = 0; i < edited.size(); i++) {
      aligned.add(new SourcedText(edited.get(i), alignment.origins().get(i), SourcedText.NO_NOTE));
    }
    assertEquals(List.of(), LedgerProof.check(made.source(), made.ledger(), made.texts()));
    assertEquals(
        List.of(),
        LedgerProof.check(made.source(), alignment.ledger(), aligned),
        () -> made.source().text() + "\n" + made.texts() + "\n" + edited + "\n" + alignment);
  }

  @Property(
      seed = "20210917",
      tries = 500,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void withoutEditsNothingChanges(@ForAll long seed) {
    Made made = made(new Random(seed));
    Aligner.Alignment alignment =
        Aligner.align(made.source(), made.texts(), made.ledger(), made.texts());
    assertEquals(made.texts().stream().map(SourcedText::origin).toList(), alignment.origins());
    assertEquals(made.ledger(), alignment.ledger());
  }

  @Test
  void aLongTextWithManyEditsIsAligned() {
    Random dice = new Random(7);
    StringBuilder text = new StringBuilder();
    List<SourcedText> texts = new ArrayList<>();
    List<SourcedText> corrected = new ArrayList<>();
    for (int i = 0; i < 6_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int w = 0; w < 55; w++) {
        line.append(WORDS[dice.nextInt(WORDS.length)]).append(dice.nextInt(9)).append(' ');
      }
      String string = line.toString().strip();
      texts.add(
          new SourcedText(
              string, Origin.of(0, text.length(), string.length()), SourcedText.NO_NOTE));
      text.append(string).append('\n');
      String now = i % 10 == 0 ? string.replaceFirst("the", "thy") : string;
      corrected.add(new SourcedText(now, Origin.NONE, SourcedText.NO_NOTE));
    }
    SourceText source = SourceText.of("text.txt", text.toString());
    Aligner.Alignment alignment = Aligner.align(source, texts, Ledger.EMPTY, corrected);
    assertTrue(alignment.ledger().entries().size() <= 600);
    assertTrue(alignment.ledger().entries().stream().allMatch(e -> e.before().startsWith("the")));
  }

  @Test
  void wordsThatComeAgainAndAgainAreMatched() {
    int[] before = new int[300_000];
    for (int i = 0; i < before.length; i++) {
      before[i] = i % 5_000;
    }
    int[] after = new int[before.length - 1];
    System.arraycopy(before, 0, after, 0, 150_000);
    System.arraycopy(before, 150_001, after, 150_000, after.length - 150_000);
    after[200_000] = -7;
    int[] matches = TokenDiff.match(before, after);
    assertEquals(299_998, java.util.Arrays.stream(matches).filter(m -> m >= 0).count());
  }

  private record Made(SourceText source, List<SourcedText> texts, Ledger ledger) {}

  /** A source with odd spaces, broken lines, page heads and characters written by name. */
  private static Made made(Random dice) {
    StringBuilder source = new StringBuilder();
    List<SourcedText> texts = new ArrayList<>();
    List<Ledger.Entry> entries = new ArrayList<>();
    int count = dice.nextInt(5);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      List<Origin.Piece> pieces = new ArrayList<>();
      int words = 1 + dice.nextInt(6);
      for (int w = 0; w < words; w++) {
        String word = WORDS[dice.nextInt(WORDS.length)];
        if (w > 0) {
          gap(dice.nextInt(8), source, text, pieces, entries);
        }
        pieces.add(new Origin.Piece(text.length(), source.length(), word.length()));
        source.append(word);
        text.append(word);
      }
      texts.add(new SourcedText(text.toString(), merged(pieces), SourcedText.NO_NOTE));
      if (dice.nextInt(4) > 0) {
        source.append(dice.nextInt(3) == 0 ? "\n \n" : "\n");
      }
    }
    return new Made(SourceText.of("text.txt", source.toString()), texts, new Ledger(entries));
  }

  private static void gap(
      int kind,
      StringBuilder source,
      StringBuilder text,
      List<Origin.Piece> pieces,
      List<Ledger.Entry> entries) {
    String before = kind == 0 ? "\n" : kind == 1 ? "\n A/RES/1 \f\n" : kind == 2 ? "&nbsp;" : " ";
    if (kind <= 2) {
      entries.add(new Ledger.Entry(source.length(), before, " ", "R1", "Replaced."));
    } else {
      pieces.add(new Origin.Piece(text.length(), source.length(), 1));
    }
    source.append(before);
    text.append(' ');
  }

  private static Origin merged(List<Origin.Piece> pieces) {
    List<Origin.Piece> merged = new ArrayList<>();
    for (Origin.Piece piece : pieces) {
      Origin.Piece last =
          merged.isEmpty() ? new Origin.Piece(-1, -1, 0) : merged.get(merged.size() - 1);
      boolean goesOn =
          last.source() + last.length() == piece.source()
              && last.at() + last.length() == piece.at();
      if (goesOn) {
        merged.set(
            merged.size() - 1,
            new Origin.Piece(last.at(), last.source(), last.length() + piece.length()));
      } else {
        merged.add(piece);
      }
    }
    return new Origin(merged);
  }

  private static List<String> edited(List<SourcedText> texts, Random dice) {
    List<String> edited = new ArrayList<>(texts.stream().map(SourcedText::string).toList());
    int edits = dice.nextInt(4);
    for (int i = 0; i < edits && !edited.isEmpty(); i++) {
      int at = dice.nextInt(edited.size());
      String text = edited.get(at);
      int cut =
          text.isEmpty()
              ? 0
              : text.offsetByCodePoints(0, dice.nextInt(text.codePointCount(0, text.length())));
      switch (dice.nextInt(7)) {
        case 0 -> edited.remove(at);
        case 1 -> edited.add(at, WORDS[dice.nextInt(WORDS.length)]);
        case 2 -> edited.set(at, text.substring(0, cut) + "new " + text.substring(cut));
        case 3 -> edited.set(at, text.substring(cut));
        case 4 -> edited.set(at, text.replace(" ", ""));
        case 5 -> edited.set(at, text.replaceFirst("[a-z]+", "word"));
        default -> {
          edited.set(at, text.substring(0, cut));
          edited.add(at + 1, text.substring(cut));
        }
      }
    }
    edited.removeIf(String::isBlank);
    return edited;
  }
}
