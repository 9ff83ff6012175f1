package org.engross.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.draft.SignatoryLine;
import org.engross.edition.Edition;
import org.engross.edition.EditionBuilder;
import org.engross.index.Index;
import org.engross.settings.Metadata;
import org.engross.settings.PageSettings;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/** Editions for tests of layout alone, read by the plainest rules. */
final class PlainTexts {
  private static final Pattern HEAD = Pattern.compile("(\\d+(?:\\.\\d+)*\\.)\\s+(\\S.{0,90})");
  private static final Found NOWHERE = Found.NOWHERE;

  private PlainTexts() {}

  static Metadata metadata(String title, String language) {
    return new Metadata(
        "sample",
        title,
        title.length() > 50 ? title.substring(0, title.indexOf(' ', 20)) : title,
        "declaration",
        List.of("Council of Heads of State"),
        Optional.of(LocalDate.of(2021, 9, 17)),
        "Dushanbe",
        language,
        "English translation",
        "Official text in the public domain",
        "Secretariat",
        "http://example.org/text",
        "",
        "",
        "1",
        Optional.of(LocalDate.of(2025, 11, 25)),
        "",
        List.of(),
        "");
  }

  /** The first edition's text, over and over. */
  static TypesettingInput declaration(int times, PageSettings page) throws IOException {
    String text = Files.readString(Path.of("source-text/dushanbe-declaration/text.txt"));
    SourceText source = SourceText.of("text.txt", text);
    List<DraftBlock> blocks = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      blocks.addAll(blocks(source));
    }
    Metadata metadata =
        metadata("Dushanbe Declaration on the Twentieth Anniversary of the SCO", "en-GB");
    Edition edition = EditionBuilder.build(new Draft(blocks), metadata).value();
    return input(edition, source, page);
  }

  static TypesettingInput input(Edition edition, SourceText source, PageSettings page) {
    return new TypesettingInput(
        edition, Index.EMPTY, page, source, "0".repeat(64), "1.0.0", 0, List.of());
  }

  private static List<DraftBlock> blocks(SourceText source) {
    List<DraftBlock> blocks = new ArrayList<>();
    blocks.add(head(DivisionKind.PREAMBLE, 1, RichText.EMPTY, RichText.EMPTY));
    boolean preamble = true;
    List<SignatoryLine> signatory = new ArrayList<>();
    for (int line = 0; line < source.lineCount(); line++) {
      String words = source.line(line).strip();
      if (words.isEmpty()) {
        continue;
      }
      RichText text = rich(source, line, words);
      Matcher matcher = HEAD.matcher(words);
      if (matcher.matches()) {
        preamble = false;
        int level = matcher.group(1).split("\\.").length;
        blocks.add(
            head(
                DivisionKind.SECTION,
                level,
                part(text, 0, matcher.end(1)),
                part(text, matcher.start(2), words.length())));
      } else if (words.length() > 60 || preamble) {
        ParagraphKind kind = preamble ? ParagraphKind.RECITAL : ParagraphKind.PARAGRAPH;
        blocks.add(new DraftBlock.Para(kind, 0, "", RichText.EMPTY, text, NOWHERE));
      } else if (words.endsWith("2021")) {
        blocks.add(
            new DraftBlock.Para(ParagraphKind.DATELINE, 0, "", RichText.EMPTY, text, NOWHERE));
      } else {
        boolean office = words.startsWith("Pres") || words.startsWith("Prime");
        boolean name = !office && !words.startsWith("of ");
        signatory.add(
            new SignatoryLine(
                name
                    ? SignatoryLine.Role.NAME
                    : office ? SignatoryLine.Role.OFFICE : SignatoryLine.Role.PARTY,
                text));
        if (name) {
          blocks.add(new DraftBlock.Signatory(signatory, NOWHERE));
          signatory.clear();
        }
      }
    }
    return blocks;
  }

  private static DraftBlock.Head head(
      DivisionKind kind, int level, RichText label, RichText title) {
    return new DraftBlock.Head(kind, level, "", label, title, NOWHERE);
  }

  private static RichText rich(SourceText source, int line, String words) {
    int at = source.lineStart(line) + source.line(line).indexOf(words);
    return new RichText(words, List.of(), Origin.of(0, at, words.length()));
  }

  private static RichText part(RichText text, int from, int to) {
    return new RichText(
        text.string().substring(from, to),
        List.of(),
        Origin.of(0, text.origin().start() + from, to - from));
  }
}
