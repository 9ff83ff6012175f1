package org.engross.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.engross.draft.DivisionKind;
import org.engross.language.Labels;

/**
 * Finds the id and the reference of every division. A number that is printed once in the whole text
 * needs no context ({@code art_17}); where numbering starts again, the context is the nearest that
 * tells the places apart ({@code part_1__chp_2}, {@code annex_1__art_3}).
 */
final class DivisionNames {
  private static final Set<DivisionKind> COMPONENTS =
      Set.of(
          DivisionKind.TEXT,
          DivisionKind.ANNEX,
          DivisionKind.APPENDIX,
          DivisionKind.SCHEDULE,
          DivisionKind.PROTOCOL);
  private static final Set<DivisionKind> SINGLE =
      Set.of(
          DivisionKind.FRONT,
          DivisionKind.PREAMBLE,
          DivisionKind.CONCLUSIONS,
          DivisionKind.BODY,
          DivisionKind.SIGNATURES);

  private static final List<String> BESIDE_ARTICLES = List.of("amendment", "rule", "principle");

  private final Labels words;
  private final List<Branch> all;
  private final Ids ids;
  private final Ids references = new Ids();
  private final Ids counts = new Ids();
  private final Clashes clashes;
  private final Optional<Branch> firstText;
  private final Map<Branch, Optional<Branch>> contexts = new IdentityHashMap<>();

  /**
   * @param words those of the edition's language, in which divisions are cited
   */
  DivisionNames(List<Branch> roots, Ids ids, Clashes clashes, Labels words) {
    this.words = words;
    this.all = Branch.all(roots);
    this.ids = ids;
    this.clashes = clashes;
    this.firstText = all.stream().filter(b -> b.kind() == DivisionKind.TEXT).findFirst();
  }

  /** Fills in number, key, id and reference of every division. */
  void assign() {
    readNumbers();
    Map<String, List<Branch>> byWord = new TreeMap<>();
    for (Branch branch : all) {
      if (!branch.key.isEmpty()) {
        byWord.computeIfAbsent(word(branch), w -> new ArrayList<>()).add(branch);
      }
    }
    byWord.values().forEach(this::findContexts);
    all.forEach(this::name);
  }

  /** The annex, schedule, protocol or further text a division stands in; empty for the main one. */
  Optional<Branch> componentOf(Branch branch) {
    Optional<Branch> found = Optional.empty();
    for (Branch ancestor : branch.ancestors()) {
      if (COMPONENTS.contains(ancestor.kind()) && !isMainText(ancestor)) {
        found = Optional.of(ancestor);
      }
    }
    return found;
  }

  /** The id that unnumbered things within a division of this id begin with. */
  String contextId(Optional<Branch> context) {
    return context.filter(b -> !isMainText(b)).map(b -> b.id).orElse("");
  }

  /** Whether it is the annex, schedule, protocol or further text itself. */
  boolean isComponent(Branch branch) {
    return COMPONENTS.contains(branch.kind()) && !isMainText(branch);
  }

  private boolean isMainText(Branch branch) {
    return firstText.isPresent() && firstText.get() == branch;
  }

  /** The word of a division's id; what stands beside the articles under another name keeps it. */
  private static String word(Branch branch) {
    String label = branch.head.label().string().strip().toLowerCase(Locale.ROOT);
    boolean article = branch.kind() == DivisionKind.ARTICLE;
    return article
        ? BESIDE_ARTICLES.stream().filter(label::startsWith).findFirst().orElse("art")
        : branch.kind().word();
  }

  private void readNumbers() {
    Map<String, String> before = new TreeMap<>();
    for (Branch branch : all) {
      String word = word(branch);
      Optional<PrintedNumber> number =
          PrintedNumber.ofDivision(branch.head.label().string(), before.getOrDefault(word, ""));
      if (number.isPresent() && !SINGLE.contains(branch.kind())) {
        branch.number = number.get().cite();
        branch.key = number.get().key();
        before.put(word, branch.key);
      }
    }
  }

  /** Decides the context of all numbered divisions of one word. */
  private void findContexts(List<Branch> branches) {
    Map<Optional<Branch>, List<Branch>> byComponent = new LinkedHashMap<>();
    for (Branch branch : branches) {
      byComponent.computeIfAbsent(componentOf(branch), c -> new ArrayList<>()).add(branch);
    }
    Map<String, Integer> homes = new TreeMap<>();
    for (List<Branch> list : byComponent.values()) {
      keys(list).forEach(key -> homes.merge(key, 1, Integer::sum));
    }
    for (List<Branch> list : byComponent.values()) {
      boolean startsAgain = keys(list).stream().anyMatch(key -> homes.get(key) > 1);
      findContexts(list, startsAgain);
    }
  }

  private void findContexts(List<Branch> branches, boolean startsAgain) {
    int deepest = branches.stream().mapToInt(b -> inner(b).size()).max().orElse(0);
    int depth = 0;
    while (depth < deepest && restarts(branches, depth)) {
      depth++;
    }
    for (Branch branch : branches) {
      List<Branch> line = inner(branch);
      boolean ownPath = branch.parent.map(p -> continues(branch, p)).orElse(false);
      int chosen = ownPath ? 0 : Math.min(depth, line.size());
      Optional<Branch> around = startsAgain ? componentOf(branch) : Optional.empty();
      contexts.put(branch, chosen > 0 ? Optional.of(line.get(chosen - 1)) : around);
    }
  }

  /** Whether "3.2" stands in "3": its number already names where it is. */
  private static boolean continues(Branch branch, Branch parent) {
    return !parent.number.isEmpty() && branch.number.startsWith(parent.number + ".");
  }

  /** Whether, within ancestors of this depth, a first number comes back under another parent. */
  private boolean restarts(List<Branch> branches, int depth) {
    Map<Optional<Branch>, Branch> firsts = new HashMap<>();
    for (Branch branch : branches) {
      List<Branch> line = inner(branch);
      int at = Math.min(depth, line.size());
      Optional<Branch> group = at == 0 ? Optional.empty() : Optional.of(line.get(at - 1));
      Branch first = firsts.putIfAbsent(group, branch);
      if (first != null && first.key.equals(branch.key) && !first.parent.equals(branch.parent)) {
        return true;
      }
    }
    return false;
  }

  /** The ancestors within the component, outermost first. */
  private List<Branch> inner(Branch branch) {
    List<Branch> line = new ArrayList<>();
    for (Branch ancestor : branch.ancestors()) {
      if (COMPONENTS.contains(ancestor.kind())) {
        line.clear();
      } else {
        line.add(ancestor);
      }
    }
    return line;
  }

  private void name(Branch branch) {
    boolean numbered = !branch.key.isEmpty();
    Optional<Branch> context =
        numbered ? contexts.get(branch) : branch.parent.filter(p -> !isMainText(p));
    String contextId = contextId(context);
    String word = word(branch);
    String own = word;
    String ordinal = branch.number;
    if (numbered) {
      own = word + "_" + branch.key;
    } else if (!SINGLE.contains(branch.kind())) {
      int count = counts.next(contextId + " " + word);
      own = word + "_" + count;
      ordinal = ordinal.isEmpty() ? String.valueOf(count) : ordinal;
    }
    String wanted = Ids.within(contextId, own);
    branch.id = ids.take(wanted);
    if (numbered && !branch.id.equals(wanted)) {
      clashes.division(branch);
    }
    String around = around(branch, context);
    String reference = around.isEmpty() ? "" : around + ", ";
    branch.reference =
        references.take(reference + ownReference(branch, ordinal, around), " (", ")");
  }

  /** A section of a chapter is always cited with its chapter. */
  private static String around(Branch branch, Optional<Branch> context) {
    boolean inner =
        branch.kind() == DivisionKind.SECTION
            && branch.parent.map(p -> !isSection(p)).orElse(false);
    Optional<Branch> named =
        inner && branch.parent.get().kind() != DivisionKind.TEXT ? branch.parent : context;
    return named.map(c -> c.reference).orElse("");
  }

  /** In the words of the edition's language: "art. 5", "ст. 5", "第5条". */
  private String ownReference(Branch branch, String ordinal, String around) {
    boolean bare = around.isEmpty() || branch.parent.map(p -> isSection(p)).orElse(false);
    return switch (branch.kind()) {
      case SECTION, SUBSECTION ->
          bare && !branch.number.isEmpty() ? ordinal : words.get("reference.section", ordinal);
      case ARTICLE ->
          word(branch).equals("art")
              ? words.get("reference.article", ordinal)
              : word(branch) + " " + ordinal;
      default -> words.get("reference." + branch.kind().key(), ordinal);
    };
  }

  private static boolean isSection(Branch branch) {
    return branch.kind() == DivisionKind.SECTION || branch.kind() == DivisionKind.SUBSECTION;
  }

  private static Set<String> keys(List<Branch> branches) {
    Set<String> keys = new HashSet<>();
    branches.forEach(b -> keys.add(b.key));
    return keys;
  }
}
