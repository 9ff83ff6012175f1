package org.engross.publish.akn;

import java.util.List;
import java.util.Set;
import org.engross.draft.DivisionKind;
import org.engross.edition.Division;

/**
 * The outermost divisions dealt out to the parts of an Akoma Ntoso document, whose order is fixed.
 * What stands elsewhere than its part would, stays in the body, so that no text changes its place.
 */
record AknParts(
    List<Division> preface,
    List<Division> preamble,
    List<Division> body,
    List<Division> conclusions,
    List<Division> attachments) {
  private static final Set<DivisionKind> ATTACHED =
      Set.of(
          DivisionKind.ANNEX, DivisionKind.APPENDIX, DivisionKind.SCHEDULE, DivisionKind.PROTOCOL);

  static AknParts of(List<Division> all) {
    int first = 0;
    while (first < all.size() && isFlat(all.get(first), DivisionKind.FRONT)) {
      first++;
    }
    boolean hasPreamble = first < all.size() && isFlat(all.get(first), DivisionKind.PREAMBLE);
    int second = hasPreamble ? first + 1 : first;
    int last = all.size();
    while (last > second && ATTACHED.contains(all.get(last - 1).kind())) {
      last--;
    }
    int end = last;
    while (end > second && isConclusion(all.get(end - 1))) {
      end--;
    }
    return new AknParts(
        List.copyOf(all.subList(0, first)),
        List.copyOf(all.subList(first, second)),
        List.copyOf(all.subList(second, end)),
        List.copyOf(all.subList(end, last)),
        List.copyOf(all.subList(last, all.size())));
  }

  private static boolean isConclusion(Division division) {
    return isFlat(division, DivisionKind.SIGNATURES) || isFlat(division, DivisionKind.CONCLUSIONS);
  }

  private static boolean isFlat(Division division, DivisionKind kind) {
    return division.kind() == kind && division.divisions().isEmpty();
  }
}
