package org.engross.guess;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.DivisionKind;
import org.engross.draft.Draft;
import org.engross.draft.DraftBlock;
import org.engross.draft.ParagraphKind;

/**
 * One paragraph that may say something of the whole document.
 *
 * @param language tag of its language
 * @param zone where in the document it stands
 * @param text its words, label first
 * @param firstLine of the source
 * @param lastLine of the source
 */
record Passage(
    String language, Zone zone, ParagraphKind kind, String text, int firstLine, int lastLine) {
  private static final int OPENING_PARAGRAPHS = 4;
  private static final int CLOSING_PARAGRAPHS = 6;
  private static final int SHORT = 60;

  /** Where a paragraph stands. */
  enum Zone {
    FRONT,
    /** The first paragraphs of the text proper. */
    OPENING,
    /** Formulas before signatures, datelines, and the last paragraphs. */
    CLOSING,
    /** A short line elsewhere. */
    SHORT
  }

  /** The paragraphs of a draft that may, in its order. */
  static List<Passage> of(Draft draft, String language) {
    List<DraftBlock.Para> paragraphs = new ArrayList<>();
    List<Passage> passages = new ArrayList<>();
    boolean front = false;
    int opening = 0;
    for (DraftBlock block : draft.blocks()) {
      if (block instanceof DraftBlock.Head head) {
        front = head.kind() == DivisionKind.FRONT;
      } else if (block instanceof DraftBlock.Para para && front) {
        passages.add(of(para, Zone.FRONT, language));
      } else if (block instanceof DraftBlock.Para para
          && !closes(para)
          && opening++ < OPENING_PARAGRAPHS) {
        passages.add(of(para, Zone.OPENING, language));
      } else if (block instanceof DraftBlock.Para para) {
        paragraphs.add(para);
      }
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      addLater(passages, paragraphs.get(i), paragraphs.size() - i <= CLOSING_PARAGRAPHS, language);
    }
    return passages;
  }

  private static void addLater(
      List<Passage> passages, DraftBlock.Para para, boolean last, String language) {
    if (last || closes(para)) {
      passages.add(of(para, Zone.CLOSING, language));
    } else if (para.text().string().length() <= SHORT) {
      passages.add(of(para, Zone.SHORT, language));
    }
  }

  private static boolean closes(DraftBlock.Para para) {
    return para.kind() == ParagraphKind.TESTIMONIUM || para.kind() == ParagraphKind.DATELINE;
  }

  private static Passage of(DraftBlock.Para para, Zone zone, String language) {
    String label = para.label().string();
    String text = (label.isEmpty() ? "" : label + " ") + para.text().string();
    return new Passage(
        para.language().isEmpty() ? language : para.language(),
        zone,
        para.kind(),
        text.replaceAll("[\\s\\u00A0]+", " ").strip(),
        para.found().firstLine(),
        para.found().lastLine());
  }

  /** Whether it is known as the formula of a signature, not as any of the last paragraphs. */
  boolean isFormula() {
    return kind == ParagraphKind.TESTIMONIUM || kind == ParagraphKind.DATELINE;
  }

  boolean isDateline() {
    return kind == ParagraphKind.DATELINE;
  }
}
