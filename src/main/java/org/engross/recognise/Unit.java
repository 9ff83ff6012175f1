package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;

/** A head or paragraph while it is being put together out of lines. */
final class Unit {
  final boolean head;
  String rule;
  Optional<Label> number = Optional.empty();

  /** The number right behind its number: "2. (1)". */
  Optional<Label> inner = Optional.empty();

  List<Span> label = new ArrayList<>();
  List<Span> text = new ArrayList<>();
  int firstLine;
  int lastLine;
  int depth;
  Row.RowLook look;
  DivisionKind division = DivisionKind.HEADING;
  ParagraphKind paragraph = ParagraphKind.PARAGRAPH;
  int level = 1;
  String language = "";
  List<List<SignatoryReader.Line>> signatories = List.of();
  List<List<Span>> cells = List.of();
  int headRows = 1;

  /** What stands between signatures side by side. */
  List<Span> gaps = List.of();

  Unit(boolean head, String rule, int line, Row.RowLook look) {
    this.head = head;
    this.rule = rule;
    this.firstLine = line;
    this.lastLine = line;
    this.look = look;
  }

  static Unit head(DivisionKind kind, String rule, int line) {
    Unit unit = new Unit(true, rule, line, Row.RowLook.PLAIN);
    unit.division = kind;
    return unit;
  }

  static Unit paragraph(ParagraphKind kind, String rule, int line) {
    Unit unit = new Unit(false, rule, line, Row.RowLook.PLAIN);
    unit.paragraph = kind;
    return unit;
  }

  static Unit signatures(List<List<SignatoryReader.Line>> signatories, int line) {
    Unit unit = paragraph(ParagraphKind.PARAGRAPH, "R602", line);
    unit.signatories = signatories;
    return unit;
  }

  boolean is(DivisionKind kind) {
    return head && division == kind;
  }

  boolean is(ParagraphKind kind) {
    return !head && paragraph == kind;
  }

  void add(Span span, int line) {
    if (!span.isEmpty()) {
      text.add(span);
    }
    lastLine = Math.max(lastLine, line);
  }

  /** The words of the label and text, for looking at; lines are joined by spaces. */
  String words(String clean) {
    StringBuilder words = new StringBuilder();
    for (Span span : text) {
      words.append(words.length() == 0 ? "" : " ").append(clean, span.from(), span.to());
    }
    return words.toString();
  }

  /** The mark at the end of its words. */
  Row.End end(String clean) {
    if (text.isEmpty()) {
      return Row.End.NONE;
    }
    Span last = text.get(text.size() - 1);
    return RowMaker.end(clean.substring(Math.max(last.from(), last.to() - 60), last.to()));
  }

  /** The first characters of its words, at most {@code length}. */
  String opening(String clean, int length) {
    if (text.isEmpty()) {
      return "";
    }
    Span first = text.get(0);
    String words = clean.substring(first.from(), Math.min(first.to(), first.from() + length));
    if (words.length() < length && text.size() > 1) {
      Span second = text.get(1);
      int room = Math.min(second.to(), second.from() + length - words.length());
      words = words + " " + clean.substring(second.from(), room);
    }
    return words;
  }
}
