package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.draft.MarkKind;
import org.engross.recognise.clean.CleanText;
import org.engross.source.Look;

/** Makes rows of the lines that are text. */
final class RowMaker {
  private static final String CLOSERS = "\"'”’»)]}*_›\u00a0 ";

  private static final int TAIL = 60;

  /** The word that leads to the last of a list: "…; and". */
  private static final Pattern LAST_BUT_ONE =
      Pattern.compile("([,;؛،])\\s+(?:and|or|et|ou|y|o|und|oder|en|of|и|или)$");

  private final Lines lines;
  private final LabelReader reader;
  private final boolean rareBreaks;

  private RowMaker(Lines lines, LabelReader reader) {
    this.lines = lines;
    this.reader = reader;
    this.rareBreaks = rareBreaks(lines);
  }

  static List<Row> rows(Lines lines, LabelReader reader) {
    RowMaker maker = new RowMaker(lines, reader);
    List<Row> rows = new ArrayList<>();
    int gap = 0;
    boolean page = false;
    boolean apart = false;
    for (int i = 0; i < lines.count(); i++) {
      page |= lines.startsPage(i);
      switch (lines.uses[i]) {
        case BLANK -> gap += 1;
        case JOINED -> {}
        case FURNITURE, NOTE -> page = true;
        case CONTENTS, TABLE -> apart = true;
        case TEXT -> {
          int blank = apart ? 2 : page ? 0 : gap;
          rows.add(
              maker.row(
                  i,
                  rows.isEmpty() ? 2 : blank,
                  !rows.isEmpty() && maker.breaks(rows.get(rows.size() - 1).line())));
          gap = 0;
          page = false;
          apart = false;
        }
      }
    }
    return BulletLevels.set(BareNumbers.set(rows));
  }

  private static boolean rareBreaks(Lines lines) {
    int breaks = 0;
    int text = 0;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.is(i, LineUse.TEXT)) {
        text++;
        breaks += endsWithTwoSpaces(lines, i) ? 1 : 0;
      }
    }
    return breaks * 4 < text;
  }

  private static boolean endsWithTwoSpaces(Lines lines, int line) {
    String clean = lines.clean.text();
    int end = lines.clean.lineStarts()[line + 1];
    return end - lines.clean.lineStarts()[line] > 2
        && clean.charAt(end - 1) == ' '
        && clean.charAt(end - 2) == ' ';
  }

  private boolean breaks(int line) {
    return rareBreaks && endsWithTwoSpaces(lines, line);
  }

  private Row row(int line, int gap, boolean broken) {
    Span span = lines.span(line);
    String text = lines.text(line);
    int indent = span.from() - lines.clean.lineStarts()[line];
    return new Row(
        line,
        span.from(),
        span.to(),
        text,
        indent,
        gap,
        broken,
        look(line, span, text, indent),
        end(text),
        reader.read(text),
        words(text));
  }

  private Row.RowLook look(int line, Span span, String text, int indent) {
    Look look = lines.source.look(line);
    int heading = Math.max(lines.clean.headings()[line], look.heading());
    boolean bold = look.bold() || lines.isCovered(span, MarkKind.STRONG);
    boolean underlined = lines.isCovered(span, MarkKind.UNDERLINE);
    boolean italic = lines.isCovered(span, MarkKind.EMPHASIS);
    boolean letters = text.codePoints().limit(300).anyMatch(Character::isLetter);
    return new Row.RowLook(
        heading,
        bold && letters,
        isCapitals(text, 0),
        underlined && letters,
        italic && letters,
        look.centred() || indent >= 16);
  }

  /** Whether a text has no small letters from a place on, and at least two capitals. */
  static boolean isCapitals(String text, int from) {
    int upper = 0;
    for (int i = from; i < Math.min(text.length(), 400); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper += Character.isUpperCase(c) ? 1 : 0;
    }
    return upper >= 2;
  }

  private static int words(String text) {
    int words = 0;
    int han = 0;
    boolean in = false;
    for (int i = 0; i < text.length() && words < Row.MANY; i++) {
      char c = text.charAt(i);
      boolean space = CleanText.isSpace(c);
      words += in && space ? 1 : 0;
      in = !space;
      if (Character.isIdeographic(c) && ++han % 2 == 0) {
        words++;
      }
    }
    return Math.min(Row.MANY, words + (in ? 1 : 0));
  }

  static Row.End end(String whole) {
    String tail = whole.substring(Math.max(0, whole.length() - TAIL));
    String text = LAST_BUT_ONE.matcher(tail).replaceFirst("$1");
    int at = text.length() - 1;
    int digits = at;
    while (digits >= 0 && at - digits < 3 && Character.isDigit(text.charAt(digits))) {
      digits--;
    }
    boolean stuck = digits < at && digits >= 0 && ",.;:)”\"".indexOf(text.charAt(digits)) >= 0;
    boolean decimal =
        stuck
            && digits >= 1
            && ".,".indexOf(text.charAt(digits)) >= 0
            && Character.isDigit(text.charAt(digits - 1));
    at = stuck && !decimal ? digits : at;
    while (at >= 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    if (at < 0) {
      return Row.End.NONE;
    }
    char c = text.charAt(at);
    if ("—–".indexOf(c) >= 0 && at > 0 && ",:".indexOf(text.charAt(at - 1)) >= 0) {
      return Row.End.COLON;
    }
    if (".!?。！？؟…".indexOf(c) >= 0) {
      return Row.End.STOP;
    }
    if (";；؛".indexOf(c) >= 0) {
      return Row.End.SEMICOLON;
    }
    if (",，،、".indexOf(c) >= 0) {
      return Row.End.COMMA;
    }
    return ":：".indexOf(c) >= 0 ? Row.End.COLON : Row.End.NONE;
  }
}
