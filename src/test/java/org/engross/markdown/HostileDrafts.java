package org.engross.markdown;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.Mark;
import org.engross.draft.MarkKind;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.source.Origin;

/** Drafts that no recogniser would make: whatever the types allow. */
public final class HostileDrafts {
  private static final String[] PIECES = {
    "1582. In that year",
    "1)",
    "12.",
    "3.2.",
    "(a)",
    "#",
    "# ",
    "*",
    "**",
    "_",
    "__",
    "\\",
    "|",
    "||",
    "<b>",
    "</b>",
    "<em>",
    "&amp;",
    "&",
    "&#32;",
    "[^1]",
    "[",
    "]",
    "](x)",
    "!",
    "![",
    "---",
    "===",
    "- ",
    "+ ",
    "> ",
    "~~~",
    "```",
    "`",
    "{",
    "}",
    "{.recital}",
    "{: .x}",
    ":",
    ": ",
    " ",
    "  ",
    "\u00a0",
    "\t",
    "\u200b",
    "\u200f",
    "\u2028",
    "\u0000",
    "\u0007",
    "\ud83d\ude00",
    "\ud83d",
    "é",
    "e\u0301",
    "العربية",
    "中文。",
    "word",
    "Two words",
    ",",
    ".",
    ";",
    "'",
    "\"",
    "“",
    "—",
    "http://a.b/c_d?e=f&g",
    "a@b.c",
    "<!--",
    "-->",
    "<a@b.c>",
    "^",
    "%",
    "=",
    "$",
    "\u00ad",
    "|---|",
    "x",
    "A",
    "9",
    "\ufeff"
  };

  private HostileDrafts() {}

  public static Arbitrary<String> strings() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(PIECES),
            Arbitraries.of(PIECES),
            Arbitraries.strings().ascii().ofMaxLength(6),
            Arbitraries.strings().ofMaxLength(4));
    return piece
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces).replace("\n", "").replace("\r", ""));
  }

  public static Arbitrary<RichText> texts() {
    return Combinators.combine(strings(), Arbitraries.integers().list().ofMaxSize(16))
        .as(HostileDrafts::marked);
  }

  private static RichText marked(String string, List<Integer> dice) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i + 3 < dice.size() && !string.isEmpty(); i += 4) {
      int start = Math.floorMod(dice.get(i), string.length());
      int end = start + 1 + Math.floorMod(dice.get(i + 1), string.length() - start);
      MarkKind kind = MarkKind.values()[Math.floorMod(dice.get(i + 2), MarkKind.values().length)];
      String[] values = {"", "1", "fr", "http://a.b/c?d=e", "a b\"'<>&]", "*"};
      String value = values[Math.floorMod(dice.get(i + 3), values.length)];
      boolean valued = kind == MarkKind.NOTE || kind == MarkKind.LINK || kind == MarkKind.LANGUAGE;
      marks.add(new Mark(start, end, kind, valued ? value : ""));
    }
    return new RichText(string, marks, Origin.NONE);
  }

  public static Arbitrary<Draft> drafts() {
    return Arbitraries.oneOf(heads(), paras(), paras(), tables(), signatories(), notes())
        .list()
        .ofMaxSize(10)
        .map(Draft::new);
  }

  private static Arbitrary<DraftBlock> heads() {
    return Combinators.combine(
            Arbitraries.of(DivisionKind.values()),
            Arbitraries.integers().between(-1, 9),
            languages(),
            texts(),
            texts())
        .as(
            (kind, level, lang, label, title) ->
                new DraftBlock.Head(kind, level, lang, label, title, Found.NOWHERE));
  }

  private static Arbitrary<DraftBlock> paras() {
    return Combinators.combine(
            Arbitraries.of(ParagraphKind.values()),
            Arbitraries.integers().between(0, 9),
            languages(),
            Arbitraries.oneOf(
                Arbitraries.just(RichText.EMPTY), Arbitraries.just(RichText.of("12.")), texts()),
            texts())
        .as(
            (kind, depth, lang, label, text) ->
                new DraftBlock.Para(kind, depth, lang, label, text, Found.NOWHERE));
  }

  private static Arbitrary<String> languages() {
    return Arbitraries.of("", "", "", "fr", "zh-Hans");
  }

  private static Arbitrary<DraftBlock> tables() {
    Arbitrary<List<List<RichText>>> rows =
        Arbitraries.integers()
            .between(0, 4)
            .flatMap(width -> texts().list().ofSize(width).list().ofMaxSize(4));
    return Combinators.combine(Arbitraries.integers().between(0, 3), rows)
        .as((heads, cells) -> new DraftBlock.Table(heads, cells, Found.NOWHERE));
  }

  private static Arbitrary<DraftBlock> signatories() {
    Arbitrary<SignatoryLine> line =
        Combinators.combine(Arbitraries.of(SignatoryLine.Role.values()), texts())
            .as(SignatoryLine::new);
    return line.list().ofMaxSize(4).map(lines -> new DraftBlock.Signatory(lines, Found.NOWHERE));
  }

  private static Arbitrary<DraftBlock> notes() {
    Arbitrary<String> keys = Arbitraries.of("1", "2", "*", "", "a b\"'<>&]", "1-2");
    return Combinators.combine(keys, texts(), texts().list().ofMinSize(1).ofMaxSize(3))
        .as((key, label, texts) -> new DraftBlock.NoteText(key, label, texts, Found.NOWHERE));
  }
}
