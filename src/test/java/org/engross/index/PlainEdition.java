package org.engross.index;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.draft.DivisionKind;
import org.engross.draft.Found;
import org.engross.draft.ParagraphKind;
import org.engross.draft.RichText;
import org.engross.edition.Block;
import org.engross.edition.Division;
import org.engross.edition.Edition;
import org.engross.settings.Metadata;
import org.engross.source.Origin;
import org.engross.source.SourceText;

/**
 * An edition made in the plainest way, so that the index can be tested by itself: each line is a
 * paragraph, a short line with a printed number and without a full stop is a head.
 */
public final class PlainEdition {
  private static final Pattern HEAD =
      Pattern.compile("(\\d+(?:\\.\\d+)*)\\.\\s+(\\p{Lu}[^.]{1,90})|(Conclusions)");

  private final SourceText source;
  private final List<Division> divisions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private String section = "preamble";
  private RichText title = RichText.EMPTY;

  private PlainEdition(SourceText source) {
    this.source = source;
  }

  /** Makes an edition of a text in a language, issued by a body. */
  public static Edition of(String text, String language, String issuer) {
    return of(text, language, issuer, "declaration");
  }

  public static Edition of(String text, String language, String issuer, String type) {
    PlainEdition plain = new PlainEdition(SourceText.of("text.txt", text));
    for (int line = 0; line < plain.source.lineCount(); line++) {
      plain.line(line);
    }
    plain.close();
    return new Edition(metadata(language, issuer, type), plain.divisions, List.of());
  }

  private void line(int line) {
    String words = source.line(line);
    int start = source.lineStart(line);
    Matcher head = HEAD.matcher(words.strip());
    if (head.matches()) {
      close();
      boolean named = head.group(1) == null;
      section = named ? "conclusions" : head.group(1);
      String name = named ? head.group(3) : head.group(2);
      int at = words.indexOf(name);
      title = new RichText(name, List.of(), Origin.of(0, start + at, name.length()));
    } else if (!words.isBlank()) {
      paragraph(words, start, line);
    }
  }

  private void paragraph(String words, int start, int line) {
    int count = blocks.size() + 1;
    RichText text = new RichText(words, List.of(), Origin.of(0, start, words.length()));
    String id = id() + "__para_" + count;
    Found found = new Found("test", line + 1, line + 1);
    blocks.add(
        new Block.Paragraph(
            id,
            ParagraphKind.PARAGRAPH,
            RichText.EMPTY,
            String.valueOf(count),
            "",
            text,
            List.of(),
            found));
  }

  private String id() {
    return "sec_" + section.replace('.', '-');
  }

  private void close() {
    if (!blocks.isEmpty() || !title.isEmpty()) {
      divisions.add(
          new Division(
              id(),
              DivisionKind.SECTION,
              RichText.EMPTY,
              title,
              section,
              section,
              "",
              blocks,
              List.of(),
              Found.NOWHERE));
    }
    blocks.clear();
  }

  private static Metadata metadata(String language, String issuer, String type) {
    List<String> issuers = issuer.isEmpty() ? List.of() : List.of(issuer);
    return Metadata.builder("test")
        .title("Test")
        .type(type)
        .issuers(issuers)
        .language(language)
        .build();
  }
}
