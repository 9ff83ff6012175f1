package org.engross.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares an index with a list of mentions made by hand. A found mention is right when it has the
 * kind of a listed one and shares at least half of their common stretch. Names within names are
 * neither asked for nor held against it, nor is what the list calls optional.
 */
final class ReferenceScore {
  private static final Path FOLDER = Path.of("src/test/resources/reference");

  /** A listed mention; {@code start} and {@code end} count in the text. */
  record Listed(int start, int end, EntityKind kind, String heading, String place, int line) {}

  /** Counts for one kind. */
  record Counts(int listed, int found, int right, int wrong, int headings) {
    double precision() {
      return found == 0 ? 1 : (double) (found - wrong) / found;
    }

    double recall() {
      return listed == 0 ? 1 : (double) right / listed;
    }

    double f1() {
      double p = precision();
      double r = recall();
      return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    /** Right headings among the mentions found rightly. */
    double headingShare() {
      return right == 0 ? 1 : (double) headings / right;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "listed %4d  found %4d  precision %.3f  recall %.3f  F1 %.3f  headings %.3f",
          listed,
          found,
          precision(),
          recall(),
          f1(),
          headingShare());
    }
  }

  private final List<Listed> listed;
  private final List<String> faults = new ArrayList<>();
  private final String text;
  private boolean byRule;

  ReferenceScore(String name, String text) throws IOException {
    this(read(FOLDER.resolve(name + ".tsv"), text), text);
  }

  ReferenceScore(List<Listed> listed, String text) {
    this.listed = listed;
    this.text = text;
  }

  /**
   * Judges headings as far as a text without any list of names can tell them: without acronyms, and
   * in any form of two words or more in which the text names the same thing.
   */
  ReferenceScore byRule() {
    byRule = true;
    return this;
  }

  private boolean isHeading(Listed item, String heading) {
    if (item.heading().equals(heading)) {
      return true;
    }
    String plain = heading.replaceAll(" \\([^)]*\\)$", "").toLowerCase(Locale.ROOT);
    boolean same = item.heading().replaceAll(" \\([^)]*\\)$", "").equalsIgnoreCase(plain);
    boolean stands =
        listed.stream()
            .filter(i -> i.heading().equals(item.heading()))
            .map(i -> text.substring(i.start(), i.end()).toLowerCase(Locale.ROOT))
            .anyMatch(f -> f.equals(plain) && (f.indexOf(' ') > 0 || isLongest(item, f)));
    return byRule && (same || stands);
  }

  /** Whether the text has no longer form of a listed name. */
  private boolean isLongest(Listed item, String form) {
    return listed.stream()
        .filter(i -> i.heading().equals(item.heading()))
        .allMatch(i -> i.end() - i.start() <= form.length());
  }

  /** What was missed and what was wrong, for a person to read. */
  List<String> faults() {
    return faults;
  }

  Counts of(Index index, EntityKind kind) {
    Map<String, String> headings = new HashMap<>();
    index.entries().forEach(e -> headings.put(e.id(), e.heading()));
    Set<Mention> matched = new HashSet<>();
    int right = 0;
    int asked = 0;
    int rightHeadings = 0;
    for (Listed item : listed) {
      Mention best = best(item, index, matched);
      if (best != null) {
        matched.add(best);
      }
      if (item.kind() == kind && item.place().isEmpty()) {
        asked++;
        boolean found = best != null && best.kind() == kind;
        right += found ? 1 : 0;
        boolean heading = found && isHeading(item, headings.get(best.entry()));
        rightHeadings += heading ? 1 : 0;
        if (!found) {
          faults.add("missed " + item.line() + " " + item.kind() + " " + item.heading());
        } else if (!heading) {
          faults.add(
              "heading "
                  + item.line()
                  + " "
                  + headings.get(best.entry())
                  + " <> "
                  + item.heading());
        }
      }
    }
    int found = 0;
    int wrong = 0;
    for (Mention mention : index.mentions()) {
      if (mention.kind() == kind && !mention.inner()) {
        boolean known = matched.contains(mention) || touchesOptional(mention);
        found++;
        wrong += known ? 0 : 1;
        if (!known) {
          faults.add("wrong " + mention.unit() + " " + kind + " " + mention.surface());
        }
      }
    }
    return new Counts(asked, found, right, wrong, rightHeadings);
  }

  private Mention best(Listed item, Index index, Set<Mention> taken) {
    Mention best = null;
    double most = 0.5;
    for (Mention mention : index.mentions()) {
      double share = share(item, mention);
      boolean kind = mention.kind() == item.kind();
      if (kind && share >= most && !taken.contains(mention)) {
        best = mention;
        most = share;
      }
    }
    return best;
  }

  private static double share(Listed item, Mention mention) {
    int common =
        Math.min(item.end(), mention.sourceEnd()) - Math.max(item.start(), mention.sourceOffset());
    int all =
        Math.max(item.end(), mention.sourceEnd()) - Math.min(item.start(), mention.sourceOffset());
    return common <= 0 ? 0 : (double) common / all;
  }

  private boolean touchesOptional(Mention mention) {
    return listed.stream()
        .filter(i -> i.place().equals("optional") || i.place().equals("aside"))
        .anyMatch(i -> i.start() < mention.sourceEnd() && mention.sourceOffset() < i.end());
  }

  private static List<Listed> read(Path file, String text) throws IOException {
    List<Listed> items = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
    int line0 = 0;
    int last = 0;
    int outer = 0;
    for (String row : Files.readAllLines(file)) {
      if (row.startsWith("#")) {
        continue;
      }
      String[] cells = row.split("\t", -1);
      int line = Integer.parseInt(cells[0]);
      if (line != line0) {
        line0 = line;
        last = starts.get(line - 1);
        outer = last;
      }
      boolean within = cells[4].equals("inner") || cells[4].equals("optional");
      int at = find(text, cells[1], within ? last : outer);
      if (at < 0) {
        throw new IllegalStateException(file + ": " + row);
      }
      last = at;
      outer = Math.max(outer, at >= outer ? at + cells[1].length() : outer);
      EntityKind kind = cells[2].equals("body") ? EntityKind.BODY : EntityKind.DOCUMENT;
      items.add(new Listed(at, at + cells[1].length(), kind, cells[3], cells[4], line));
    }
    return items;
  }

  private static int find(String text, String surface, int from) {
    int at = text.indexOf(surface, from);
    while (at >= 0) {
      boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at + surface.length();
      boolean after = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      if (!before && !after) {
        return at;
      }
      at = text.indexOf(surface, at + 1);
    }
    return -1;
  }
}
