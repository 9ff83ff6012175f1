package org.engross.recognise;

import java.util.ArrayList;
import java.util.List;
import org.engross.draft.SignatoryLine.Role;

/**
 * R602: the lines of a signature block are told apart as offices, parties and names, and a new
 * signatory begins where the order of the first one begins again; blank lines mean nothing.
 */
final class SignatoryReader {
  /** One line of a signatory. */
  record Line(Role role, Row row) {}

  private SignatoryReader() {}

  static Role role(String text, Words words) {
    String bare = text.length() > 40 ? text : text.replaceAll("^[\\s\\[(]+|[\\s\\])]+$", "");
    if (words.is("signed", bare) || words.is("signed", bare + ".")) {
      return Role.MARK;
    }
    boolean party =
        words.startsWith("party", text)
            || words.startsWith("state", text)
            || Character.isLowerCase(text.charAt(0)) && !words.startsWith("office", text)
            || (text.endsWith(":") && !words.contains("month", text));
    if (party) {
      return Role.PARTY;
    }
    return isOffice(text, words) ? Role.OFFICE : Role.NAME;
  }

  private static boolean isOffice(String text, Words words) {
    if (words.startsWith("office", text)) {
      return true;
    }
    return words.contains("office", text) && text.indexOf(',') < 0;
  }

  static List<List<Line>> signatories(List<Row> rows, Words words) {
    List<List<Row>> groups = groups(rows);
    if (areDelegations(groups, words)) {
      return groups.stream().flatMap(g -> delegation(g, words).stream()).toList();
    }
    List<List<Line>> signatories = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    Role first = null;
    for (Row row : rows) {
      Line line = new Line(role(row.text(), words), row);
      if (first == null && line.role() != Role.MARK) {
        first = line.role();
      }
      if (beginsAnew(current, line, first)) {
        signatories.add(List.copyOf(current));
        current = new ArrayList<>();
      }
      current.add(line);
    }
    if (!current.isEmpty()) {
      signatories.add(List.copyOf(current));
    }
    return signatories;
  }

  /** The rows between blank lines. */
  private static List<List<Row>> groups(List<Row> rows) {
    List<List<Row>> groups = new ArrayList<>();
    for (Row row : rows) {
      if (groups.isEmpty() || row.gap() > 0) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(row);
    }
    return groups;
  }

  /**
   * Whether the lines stand in groups of names, each below that of the State or province that the
   * names sign for. Example: {@code Delaware} above five names, then a blank line.
   */
  private static boolean areDelegations(List<List<Row>> groups, Words words) {
    long many = groups.stream().filter(g -> g.size() >= 3 && areNames(g, words)).count();
    long other = groups.stream().filter(g -> !areNames(g, words)).count();
    return many >= 2 && other * 3 <= groups.size();
  }

  private static boolean areNames(List<Row> group, Words words) {
    return group.stream().allMatch(r -> role(r.text(), words) == Role.NAME);
  }

  /** The first signs for the party that is named above; the others follow. */
  private static List<List<Line>> delegation(List<Row> group, Words words) {
    List<List<Line>> signatories = new ArrayList<>();
    boolean names = areNames(group, words) && group.size() > 1;
    if (!names) {
      List<Line> lines = new ArrayList<>();
      group.forEach(r -> lines.add(new Line(role(r.text(), words), r)));
      return List.of(lines);
    }
    Line party = new Line(Role.PARTY, group.get(0));
    signatories.add(List.of(party, new Line(Role.NAME, group.get(1))));
    for (Row row : group.subList(2, group.size())) {
      signatories.add(List.of(new Line(Role.NAME, row)));
    }
    return signatories;
  }

  private static boolean beginsAnew(List<Line> current, Line line, Role first) {
    boolean named = has(current, Role.NAME);
    return switch (line.role()) {
      case NAME -> named;
      case OFFICE ->
          named && first != Role.NAME && (first != Role.PARTY || has(current, Role.OFFICE));
      case PARTY -> named && first != Role.NAME || first == Role.PARTY && has(current, Role.PARTY);
      case MARK -> false;
    };
  }

  private static boolean has(List<Line> lines, Role role) {
    return lines.stream().anyMatch(l -> l.role() == role);
  }
}
