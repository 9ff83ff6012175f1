package org.engross.index.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.engross.index.text.Spelling;
import org.engross.index.text.Token;
import org.engross.index.text.Tokens;
import org.engross.problem.Checked;
import org.engross.problem.Code;
import org.engross.problem.Problem;
import org.engross.settings.Nearest;

/**
 * The editor's entries on top of shared ones. An editor's entry that means the same thing as a
 * shared one (same id, or same heading whatever its spelling) wins field by field and keeps the
 * shared one's other forms. References may be written as id, heading or acronym; here they become
 * ids.
 *
 * @param own the editor's entries
 * @param shared those that the editor did not touch
 */
record Joined(List<Authority> own, List<Authority> shared) {
  /** Heading to key: the forms of the common file are asked for by every edition, many times. */
  private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

  static Checked<Joined> of(List<Authority> own, List<Authority> shared, String language) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Authority> ids = new LinkedHashMap<>();
    Map<String, Authority> base = new TreeMap<>();
    shared.forEach(a -> base.putIfAbsent(a.id(), a));
    shared.forEach(a -> base.putIfAbsent(key(a.heading()), a));
    shared.forEach(a -> base.putIfAbsent(key(a.heading(language)), a));
    Set<Authority> used = Collections.newSetFromMap(new IdentityHashMap<>());
    Map<String, Authority> written = new TreeMap<>();
    for (Authority entry : own) {
      Authority below = base.getOrDefault(entry.id(), base.get(key(entry.heading())));
      boolean same = below != null && below.kind() == entry.kind();
      boolean first = same && used.add(below);
      Authority whole = same ? over(entry, below) : entry;
      Authority other = ids.putIfAbsent(whole.id(), whole);
      written.putIfAbsent(entry.id(), whole);
      if (other != null) {
        problems.add(same && !first ? twice(whole, other, below) : twice(whole));
      }
    }
    List<Authority> rest =
        shared.stream().filter(a -> !used.contains(a) && !ids.containsKey(a.id())).toList();
    List<Authority> mine = List.copyOf(ids.values());
    Map<String, String> targets = targets(mine, rest, base);
    // An id that the editor gave to what the common file knows under another one.
    written.forEach((id, a) -> targets.putIfAbsent(id, a.id()));
    List<Authority> linked = mine.stream().map(a -> linked(a, targets, problems, true)).toList();
    List<Authority> others = rest.stream().map(a -> linked(a, targets, problems, false)).toList();
    return new Checked<>(new Joined(linked, others), problems);
  }

  private static Problem twice(Authority entry) {
    String hint = "Give one of them an id of its own, or join the two.";
    String message = "Two entries have the id \"" + entry.id() + "\".";
    return Problem.of(Code.A006, entry.origin(), message, hint);
  }

  /** Two entries of the editor that both mean one entry of a shared file. */
  private static Problem twice(Authority entry, Authority other, Authority below) {
    String message =
        "\"%s\" and \"%s\" are both the entry \"%s\" of %s."
            .formatted(entry.heading(), other.heading(), below.heading(), file(below));
    String hint = "Make one a variant of the other, or give it an id of its own.";
    return Problem.of(Code.A006, entry.origin(), message, hint);
  }

  private static String file(Authority shared) {
    boolean common = shared.origin().file().equals(AuthorityFiles.COMMON);
    return common ? "the common file" : "\"" + shared.origin().file() + "\"";
  }

  /** What two spellings of one heading share. */
  private static String key(String heading) {
    return KEYS.computeIfAbsent(heading, Joined::makeKey);
  }

  private static String makeKey(String heading) {
    StringBuilder key = new StringBuilder();
    for (Token token : Tokens.of(heading, Spelling.PLAIN)) {
      key.append(token.key().replace("organization", "organisation")).append(' ');
    }
    return key.toString();
  }

  private static Authority over(Authority own, Authority below) {
    Map<String, String> identifiers = new TreeMap<>(below.identifiers());
    identifiers.putAll(own.identifiers());
    return new Authority(
        below.id(),
        own.kind(),
        own.heading(),
        own.display(),
        first(own.sort(), below.sort()),
        first(own.noun(), below.noun()),
        join(own.names(), below.names()),
        first(own.issuer(), below.issuer()),
        first(own.parent(), below.parent()),
        own.status() == Status.EXISTING ? below.status() : own.status(),
        first(own.date(), below.date()),
        first(own.place(), below.place()),
        first(own.number(), below.number()),
        identifiers,
        first(own.see(), below.see()),
        join(own.seeAlso(), below.seeAlso()),
        join(own.seeFrom(), below.seeFrom()),
        join(own.not(), below.not()),
        first(own.note(), below.note()),
        own.origin());
  }

  private static String first(String own, String below) {
    return own.isEmpty() ? below : own;
  }

  private static <T> List<T> join(List<T> own, List<T> below) {
    return Stream.concat(own.stream(), below.stream()).distinct().toList();
  }

  /** Every way to name an entry in a reference, to its id; the editor's entries come first. */
  private static Map<String, String> targets(
      List<Authority> own, List<Authority> rest, Map<String, Authority> base) {
    Map<String, String> targets = new TreeMap<>();
    List<Authority> all = Stream.concat(own.stream(), rest.stream()).toList();
    all.forEach(a -> targets.putIfAbsent(a.id(), a.id()));
    all.forEach(a -> targets.putIfAbsent(key(a.heading()), a.id()));
    for (Authority a : all) {
      for (Name name : a.names()) {
        if (name.role() != Name.Role.VARIANT) {
          targets.putIfAbsent(key(name.text()), a.id());
        }
      }
    }
    base.forEach((name, a) -> targets.putIfAbsent(name, a.id()));
    all.forEach(a -> a.names().forEach(n -> targets.putIfAbsent(key(n.text()), a.id())));
    return targets;
  }

  private static Authority linked(
      Authority a, Map<String, String> targets, List<Problem> problems, boolean tell) {
    List<Problem> found = tell ? problems : new ArrayList<>();
    return new Authority(
        a.id(),
        a.kind(),
        a.heading(),
        a.display(),
        a.sort(),
        a.noun(),
        a.names(),
        target(a, a.issuer(), targets, found),
        target(a, a.parent(), targets, found),
        a.status(),
        a.date(),
        a.place(),
        a.number(),
        a.identifiers(),
        target(a, a.see(), targets, found),
        a.seeAlso().stream()
            .map(t -> target(a, t, targets, found))
            .filter(t -> !t.isEmpty() && !t.equals(a.id()))
            .distinct()
            .toList(),
        a.seeFrom(),
        a.not(),
        a.note(),
        a.origin());
  }

  private static String target(
      Authority from, String written, Map<String, String> targets, List<Problem> problems) {
    if (written.isEmpty()) {
      return "";
    }
    String id = targets.getOrDefault(written, targets.get(key(Heading.of(written).name())));
    if (id == null) {
      String hint =
          Nearest.to(written, targets.values())
              .map(near -> "Did you mean \"" + near + "\"?")
              .orElse("Write the id, the heading or the acronym of an entry.");
      String message =
          "\"" + from.heading() + "\" refers to \"" + written + "\", which is no entry.";
      problems.add(Problem.of(Code.A007, from.origin(), message, hint));
      return "";
    }
    return id;
  }
}
