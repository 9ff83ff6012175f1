package org.engross.recognise;

import java.util.List;
import java.util.Optional;
import org.engross.draft.DivisionKind;
import org.engross.recognise.Candidate.Role;

/**
 * A reading of the text up to a row: a link in a chain that leads back to the start.
 *
 * @param before the reading of the rows before, or null at the start
 * @param chosen what the row is taken for
 * @param score the whole chain's score
 * @param depth how deep the row's point stands
 * @param points the open series of points
 * @param heads the series of heads read so far, the last one innermost
 * @param through the series of numbered paragraphs that may go on over heads
 * @param headCount how many heads were read
 * @param head how the text stands to the last head
 * @param end the mark at the end of the row
 */
record State(
    State before,
    Candidate chosen,
    double score,
    int depth,
    Series points,
    Series heads,
    Series through,
    int headCount,
    HeadState head,
    Row.End end) {

  /** How the text stands to the last head: right behind it, or further on. */
  enum HeadState {
    TEXT,
    BARE,
    TITLED
  }

  static final State START =
      new State(
          null,
          Candidate.of(Role.PARAGRAPH, "R000", 0),
          0,
          0,
          Series.NONE,
          Series.NONE,
          Series.NONE,
          0,
          HeadState.TEXT,
          Row.End.STOP);
  static final double NEVER = -100;

  /** How well a candidate fits what was read before; {@link #NEVER} if not at all. */
  double fit(Candidate candidate, Scene scene, int i) {
    return switch (candidate.role()) {
      case JOIN -> head == HeadState.TEXT && before != null ? fitJoin(scene, i) : NEVER;
      case PARAGRAPH -> 0;
      case TITLE -> candidate.titleEnd() > 0 ? fitTitleEnd() : fitTitle(scene, i);
      case POINT -> fitPoint(candidate.label().orElseThrow(), scene, i);
      case HEAD -> fitHead(candidate, scene, i);
    };
  }

  /** Words after a number that stands alone on its line belong to it. */
  private double fitJoin(Scene scene, int i) {
    boolean alone = chosen.role() == Role.POINT && scene.row(i - 1).isNumber();
    if (alone && chosen.label().orElseThrow().style().startsWith("I")) {
      return NumberHeadRule.isTitleBelow(scene, i) ? 2 : 12;
    }
    return alone ? 12 : 0;
  }

  /** The rest of a title follows the number that it began behind. */
  private double fitTitleEnd() {
    boolean begun = head == HeadState.TITLED && chosen.role() == Role.HEAD;
    return begun && chosen.label().isPresent() ? 2 : NEVER;
  }

  private double fitTitle(Scene scene, int i) {
    if (head == HeadState.TEXT) {
      return NEVER;
    }
    Row row = scene.row(i);
    Row above = scene.row(i - 1);
    boolean formats = row.look().heading() > 0;
    if (head == HeadState.BARE) {
      DivisionKind kind = chosen.label().flatMap(Label::kind).orElse(DivisionKind.PART);
      boolean section = kind == DivisionKind.SECTION || kind == DivisionKind.SUBSECTION;
      boolean article = kind == DivisionKind.ARTICLE;
      if (formats && (above.look().heading() == 0 || article)) {
        return NEVER;
      }
      if (formats) {
        return 3;
      }
      if (isAnnexHead() && row.gap() == 0 && row.startsLower() && row.words() <= 12) {
        return 4.5;
      }
      boolean high = row.look().caps() || above.look().caps() || isRoman(above, chosen);
      boolean grand = !article && (!section || high);
      boolean brief = row.words() <= 12 && grand && !row.startsLower();
      boolean closed = brief && row.end() == Row.End.STOP && row.words() <= 7;
      return closed ? 5.5 : brief ? 2 : 0;
    }
    if (!formats && isReference(above) && !isReference(row) && isAnnexHead()) {
      return 2;
    }
    if (formats || row.gap() > 0 || above.look().heading() > 0) {
      return NEVER;
    }
    double score = above.end() == Row.End.STOP ? -3.5 : -1.5;
    score += scene.wrapping().wrapped() && scene.wrapping().full(above, row.text()) ? 1.5 : 0;
    score += row.startsLower() ? 2.5 : 0;
    score += alike(row, above) ? row.look().isPlain() ? 0 : 2 : -2;
    return score + (row.broken() ? -1 : 0);
  }

  /** "Section IV": such sections stand above articles, and their titles below them. */
  private static boolean isRoman(Row row, Candidate head) {
    String number =
        head.label()
            .map(l -> row.text().substring(0, l.length()))
            .orElse("")
            .replaceAll("[.:]$", "");
    return number.matches(".*\\s[IVXLC]+");
  }

  private boolean isAnnexHead() {
    return chosen.label().flatMap(Label::kind).map(State::startsAnew).orElse(false);
  }

  /** "(Article 6(1))", "[Section 2]": what a schedule belongs to, between its number and title. */
  private static boolean isReference(Row row) {
    return row.isBracketed();
  }

  /** Whether a line looks as the words of the head above it do. */
  private boolean alike(Row row, Row above) {
    int words = chosen.role() == Role.HEAD ? chosen.label().map(Label::textStart).orElse(0) : 0;
    boolean caps = RowMaker.isCapitals(above.text(), Math.min(words, above.text().length()));
    return row.look().bold() == above.look().bold()
        && row.look().underlined() == above.look().underlined()
        && row.look().italic() == above.look().italic()
        && row.look().caps() == caps;
  }

  /**
   * "(a)", "1.", "(a)": a first letter again, below another kind of number, begins a list in it.
   */
  private boolean nests(Label label, Series open) {
    return label.isFirst()
        && !label.isBullet()
        && open != points
        && !points.isNone()
        && points.depth() > open.depth()
        && label.after(open.path()) == Label.Step.SAME;
  }

  /** Whether a number stands where nothing but a number would, far as it is from the last one. */
  private static boolean isSure(Label label, Scene scene, int i) {
    Row.End above = i == 0 ? Row.End.STOP : scene.row(i - 1).end();
    boolean ended = above != Row.End.NONE && above != Row.End.COMMA;
    boolean bracketed = label.style().startsWith("(") && (ended || apart(scene, i));
    return bracketed || label.isCount() && apart(scene, i);
  }

  /** Whether a row certainly begins a line of its own and is no broken line's rest. */
  private static boolean apart(Scene scene, int i) {
    return scene.row(i).gap() > 0 || !scene.wrapping().wrapped();
  }

  private double fitPoint(Label label, Scene scene, int i) {
    Series open = points.find(label.style());
    if (label.isBullet()) {
      return open.isNone() ? 0.5 : 1;
    }
    if (open.isNone() && through.style().equals(label.style())) {
      open = through;
    }
    if (open.isNone()) {
      Series head = heads.find(label.style());
      boolean next = !head.isNone() && label.after(head.path()) == Label.Step.NEXT;
      double first = head.isNone() ? 1 : next ? 1.5 : 0;
      double later = label.style().startsWith("(") && isSure(label, scene, i) ? -0.4 : -1.5;
      return label.misprint() ? -4 : label.isFirst() ? first : later;
    }
    Label.Step step = label.after(open.path());
    if (label.misprint()) {
      return step == Label.Step.NEXT ? 3 : -4;
    }
    if (nests(label, open)) {
      return 0.8;
    }
    return switch (step) {
      case NEXT -> 3;
      case SAME -> label.style().equals("1.") || label.style().equals("(1)") ? 0.3 : -1;
      case GAP -> label.gapAfter(open.path()) <= 3 ? 0.3 : isSure(label, scene, i) ? 0.2 : -2;
      case FIRST, BACK -> label.isFirst() ? 0.6 : -2;
    };
  }

  private double fitHead(Candidate candidate, Scene scene, int i) {
    if (candidate.label().isEmpty()) {
      boolean again = head == HeadState.TITLED && chosen.label().isEmpty();
      return again && scene.row(i).look().key().equals(scene.row(i - 1).look().key()) ? -1.5 : 0;
    }
    Label label = candidate.label().get();
    boolean sibling =
        head != HeadState.TEXT
            && chosen.label().map(l -> l.style().equals(label.style())).orElse(false);
    double score = sibling ? -3 : 0;
    if (label.kind().isEmpty() && !points.find(label.style()).isNone()) {
      score += label.after(points.find(label.style()).path()) == Label.Step.NEXT ? -2 : 0;
    }
    return score + fitSeries(label);
  }

  private double fitSeries(Label label) {
    Series last = heads.find(label.style());
    if (label.path().isEmpty()) {
      return 0.5;
    }
    if (last.isNone()) {
      return label.isFirst() ? 1.2 : label.kind().isEmpty() ? -1.5 : -0.6;
    }
    boolean others = headCount - last.stamp() > 1;
    return switch (label.after(last.path())) {
      case NEXT -> 3;
      case SAME -> label.kind().isEmpty() ? -1 : 0;
      case GAP -> nested(label) ? 2.5 : gap(label, last);
      case FIRST, BACK -> label.isFirst() ? others ? 1.5 : -0.5 : -2;
    };
  }

  /** Excerpts leave numbers out; a word before the number says that it is one all the same. */
  private static double gap(Label label, Series last) {
    boolean near = label.gapAfter(last.path()) <= 3;
    return near ? 0 : label.kind().isPresent() ? -1 : -2;
  }

  /** Whether "4.1" comes in a section 4. */
  private boolean nested(Label label) {
    if (label.path().size() < 2 || !label.isFirst()) {
      return false;
    }
    List<Integer> outer = label.path().subList(0, label.path().size() - 1);
    for (Series s = heads; !s.isNone(); s = s.outer()) {
      if (s.path().equals(outer) && !s.style().equals(label.style())) {
        return true;
      }
    }
    return false;
  }

  /** The chain with one more link. */
  State then(Candidate candidate, Scene scene, int i, double total) {
    Row.End rowEnd = scene.row(i).end();
    return switch (candidate.role()) {
      case JOIN -> next(candidate, total, depth, points, HeadState.TEXT, rowEnd);
      case PARAGRAPH -> next(candidate, total, 0, points, HeadState.TEXT, rowEnd);
      case TITLE ->
          candidate.titleEnd() > 0
              ? next(candidate, total, 0, withInner(points, candidate), HeadState.TEXT, rowEnd)
              : next(candidate, total, 0, points, HeadState.TITLED, rowEnd);
      case POINT -> thenPoint(candidate, total, rowEnd);
      case HEAD -> thenHead(candidate, scene.row(i), total);
    };
  }

  private State next(
      Candidate candidate, double total, int at, Series open, HeadState state, Row.End rowEnd) {
    Candidate kept =
        candidate.role() == Role.TITLE ? candidate.withLabel(chosen.label()) : candidate;
    return new State(this, kept, total, at, open, heads, through, headCount, state, rowEnd);
  }

  private State thenPoint(Candidate candidate, double total, Row.End rowEnd) {
    Label label = candidate.label().orElseThrow();
    Series open = points.find(label.style());
    boolean restart =
        !open.isNone()
            && !label.isBullet()
            && label.isFirst()
            && label.after(open.path()) == Label.Step.BACK;
    Series now;
    if (open.isNone() || restart || nests(label, open)) {
      Series within = restart ? open.outer() : points;
      int at = restart ? open.depth() : newDepth(within);
      now = within.push(label.style(), label.path(), at, headCount);
    } else {
      now = open.with(label.path(), headCount);
    }
    int at = now.depth();
    return next(candidate, total, at, withInner(now, candidate), HeadState.TEXT, rowEnd);
  }

  private Series withInner(Series open, Candidate candidate) {
    return candidate
        .inner()
        .map(l -> open.push(l.style(), l.path(), open.isNone() ? 0 : open.depth() + 1, headCount))
        .orElse(open);
  }

  private int newDepth(Series within) {
    if (!within.isNone()) {
      return within.depth() + 1;
    }
    boolean introduced = head == HeadState.TEXT && before != null && end == Row.End.COLON;
    return introduced ? 1 : 0;
  }

  private State thenHead(Candidate candidate, Row row, double total) {
    boolean text = candidate.titleEnd() < row.text().length();
    int words = candidate.label().map(l -> TitleText.start(row.text(), l.textStart())).orElse(0);
    HeadState state =
        text
            ? HeadState.TEXT
            : words >= row.text().length() && candidate.label().isPresent()
                ? HeadState.BARE
                : HeadState.TITLED;
    Series bottom = points;
    while (!bottom.isNone() && bottom.depth() > 0) {
      bottom = bottom.outer();
    }
    boolean figures = bottom.style().indexOf('1') >= 0;
    Series goesOn = bottom.isNone() || !figures ? through : bottom;
    return new State(
        this,
        candidate,
        total,
        0,
        withInner(Series.NONE, candidate),
        headsWith(candidate.label()),
        goesOn,
        headCount + 1,
        state,
        Row.End.STOP);
  }

  private Series headsWith(Optional<Label> label) {
    if (label.isEmpty()) {
      return heads;
    }
    Series kept = heads.without(label.get().style());
    return kept.push(label.get().style(), label.get().path(), 0, headCount + 1);
  }

  static boolean startsAnew(DivisionKind kind) {
    return kind == DivisionKind.ANNEX
        || kind == DivisionKind.APPENDIX
        || kind == DivisionKind.SCHEDULE
        || kind == DivisionKind.PROTOCOL;
  }

  /** Equal for two readings from which everything that follows is judged alike. */
  int key() {
    int open = (points.key() * 31 + heads.key()) * 31 + through.key();
    return (open * 31 + head.ordinal()) * 31 + depth;
  }
}
