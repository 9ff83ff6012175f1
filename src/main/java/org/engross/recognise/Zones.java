package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.ParagraphKind;

/**
 * The parts of a text whose lines are no running text: what stands before it, and the signatures.
 *
 * @param front how many of the first rows are front matter
 * @param signatures the signature blocks, in order
 */
record Zones(int front, List<SignatureZone.Zone> signatures) {
  Zones {
    signatures = List.copyOf(signatures);
  }

  static Zones of(Scene scene, List<Unit> tables) {
    int table = tables.stream().mapToInt(t -> t.firstLine).min().orElse(Integer.MAX_VALUE);
    int front = FrontZone.end(scene, table);
    List<SignatureZone.Zone> found = new ArrayList<>();
    int least = front;
    for (int i = front + 1; i <= scene.rows().size(); i++) {
      if (i == scene.rows().size() || startsAnnex(scene, i)) {
        found.addAll(SignatureZone.all(scene, i, least));
        least = i;
      }
    }
    return new Zones(front, found);
  }

  private static boolean startsAnnex(Scene scene, int i) {
    Row row = scene.row(i);
    boolean label =
        row.labels().stream()
            .anyMatch(l -> l.kind().map(Levels::isAnnex).orElse(false) && row.words() <= 12);
    return label && !scene.interrupts(i);
  }

  /** The rows that are running text. */
  List<Row> body(List<Row> rows) {
    List<Row> body = new ArrayList<>();
    int next = front;
    for (SignatureZone.Zone zone : signatures) {
      body.addAll(rows.subList(next, zone.from()));
      next = zone.to();
    }
    body.addAll(rows.subList(next, rows.size()));
    return body;
  }

  /** The units with the signature blocks in their places. */
  List<Unit> insert(List<Unit> units, Scene scene) {
    List<Unit> all = new ArrayList<>(units);
    for (int k = signatures.size() - 1; k >= 0; k--) {
      SignatureZone.Zone zone = signatures.get(k);
      int line = scene.row(zone.from()).line();
      int at = all.size();
      while (at > 0 && all.get(at - 1).firstLine > line) {
        at--;
      }
      all.addAll(at, signatures(scene, zone));
    }
    return all;
  }

  private static List<Unit> signatures(Scene scene, SignatureZone.Zone zone) {
    List<Unit> units = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    Words words = scene.words();
    units.add(Unit.head(DivisionKind.SIGNATURES, "R601", scene.row(zone.from()).line()));
    for (int i = zone.from(); i < zone.to(); i++) {
      Row row = scene.row(i);
      if (leadsToDate(scene, i, zone.to())) {
        flush(rows, units, words);
        Unit unit = line(ParagraphKind.DATELINE, "R604", row);
        Row date = scene.row(++i);
        unit.add(new Span(date.from(), date.to()), date.line());
        units.add(unit);
      } else if (rows.isEmpty() && isPrinters(units.get(units.size() - 1), row)) {
        units.add(line(ParagraphKind.PARAGRAPH, "R606", row));
      } else if (Dates.isDateline(row.text(), words)
          || words.startsWith("testimonium", row.text())) {
        flush(rows, units, words);
        boolean date = Dates.isDateline(row.text(), words);
        units.add(line(date ? ParagraphKind.DATELINE : ParagraphKind.TESTIMONIUM, "R604", row));
      } else {
        rows.add(row);
      }
    }
    flush(rows, units, words);
    return units;
  }

  /** R606: what a gazette prints below the date: "[FR Doc. 2021-01753 Filed 1-22-21]". */
  private static boolean isPrinters(Unit above, Row row) {
    boolean below = above.is(ParagraphKind.DATELINE) || above.rule.equals("R606");
    long digits = row.text().chars().filter(Character::isDigit).count();
    return below && (row.text().startsWith("[") || digits >= 4);
  }

  /** A place on a line of its own before the date: "THE WHITE HOUSE,". */
  private static boolean leadsToDate(Scene scene, int i, int end) {
    Row row = scene.row(i);
    boolean comma = row.end() == Row.End.COMMA && row.words() <= 5;
    boolean office = scene.words().contains("office", row.text());
    return comma
        && !office
        && i + 1 < end
        && Dates.isDateline(scene.row(i + 1).text(), scene.words());
  }

  private static void flush(List<Row> rows, List<Unit> units, Words words) {
    if (!rows.isEmpty()) {
      List<List<SignatoryReader.Line>> read =
          SignatoryReader.signatories(SignatureColumns.inOrder(rows, words), words);
      Unit unit = Unit.signatures(read, rows.get(0).line());
      unit.gaps = SignatureColumns.gaps(rows, words);
      units.add(unit);
      rows.clear();
    }
  }

  private static Unit line(ParagraphKind kind, String rule, Row row) {
    Unit unit = new Unit(false, rule, row.line(), row.look());
    unit.paragraph = kind;
    unit.add(new Span(row.from(), row.to()), row.line());
    return unit;
  }

  /** The units with the front matter before them. */
  List<Unit> withFront(Scene scene, List<Unit> units, String clean) {
    boolean more = !units.isEmpty() && units.get(0).is(ParagraphKind.FRONT);
    if (front == 0 && !more) {
      return units;
    }
    List<Unit> all = new ArrayList<>();
    all.add(Unit.head(DivisionKind.FRONT, "R101", scene.row(0).line()));
    for (int i = 0; i < front; i++) {
      Row row = scene.row(i);
      Unit last = all.get(all.size() - 1);
      if (i > 0 && goesOn(scene, i)) {
        last.add(new Span(row.from(), row.to()), row.line());
      } else {
        boolean date = Dates.isDateline(row.text(), scene.words());
        all.add(line(date ? ParagraphKind.DATELINE : ParagraphKind.FRONT, "R101", row));
      }
    }
    all.addAll(units);
    return all;
  }

  /** Whether a line of the front matter goes on with the line above it. */
  private static boolean goesOn(Scene scene, int i) {
    Row row = scene.row(i);
    Row above = scene.row(i - 1);
    boolean dated = Dates.isDateline(above.text(), scene.words());
    if (row.gap() > 0 || row.broken() || dated || above.end() != Row.End.NONE) {
      return false;
    }
    boolean same = row.look().key().equals(above.look().key());
    String[] words = above.text().split("[\\s\u00a0]+");
    String last = words[words.length - 1];
    boolean small =
        last.length() > 1 && Character.isLowerCase(last.charAt(0)) && last.length() <= 5;
    boolean fresh =
        !Character.isLetter(row.text().charAt(0))
            || scene.words().startsWith("document", row.text());
    boolean even =
        !fresh
            && scene.wrapping().wrapped()
            && above.words() >= 5
            && row.words() >= 2
            && above.length() >= 40;
    boolean lower =
        scene.wrapping().wrapped()
            && row.startsLower()
            && !Dates.isDated(row.text(), scene.words());
    return same && !row.look().centred() && (small && above.words() > 2 || lower || even);
  }

  void explain(Scene scene, Explanations why) {
    for (int i = 0; i < front; i++) {
      why.addZone(scene, i, "taken for front matter by R101");
    }
    for (SignatureZone.Zone zone : signatures) {
      for (int i = zone.from(); i < zone.to(); i++) {
        why.addZone(scene, i, "taken for part of the signatures by R601");
      }
    }
  }
}
