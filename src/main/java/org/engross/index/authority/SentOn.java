package org.engross.index.authority;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Carries out the editor's {@code see}: an entry that sends its readers on has no locators of its
 * own; its names are found for the entry it leads to, and its heading stays as a line in the index
 * (ISO 999: a see reference stands at an unused form).
 */
final class SentOn {
  private final Map<String, List<Authority>> senders = new TreeMap<>();

  private SentOn(List<Authority> own, List<Authority> shared) {
    Map<String, Authority> ids = new TreeMap<>();
    Stream.concat(own.stream(), shared.stream()).forEach(a -> ids.putIfAbsent(a.id(), a));
    for (Authority a : own) {
      Authority target = ids.get(a.see());
      // A chain is a problem already told; there every entry stays as it is.
      if (target != null && target.see().isEmpty() && !target.id().equals(a.id())) {
        senders.computeIfAbsent(target.id(), id -> new ArrayList<>()).add(a);
      }
    }
  }

  /** The entries with what others send them, and without those others. */
  static Joined of(Joined joined) {
    SentOn sent = new SentOn(joined.own(), joined.shared());
    return new Joined(sent.applied(joined.own()), sent.applied(joined.shared()));
  }

  private List<Authority> applied(List<Authority> entries) {
    Set<Authority> gone = new LinkedHashSet<>();
    senders.values().forEach(gone::addAll);
    return entries.stream().filter(a -> !gone.contains(a)).map(this::with).toList();
  }

  private Authority with(Authority target) {
    List<Authority> from = senders.getOrDefault(target.id(), List.of());
    if (from.isEmpty()) {
      return target;
    }
    List<Name> names = new ArrayList<>(target.names());
    List<String> forms = new ArrayList<>(target.seeFrom());
    for (Authority sender : from) {
      sender.names().forEach(name -> names.add(variant(name)));
      forms.add(sender.heading());
    }
    return new Authority(
        target.id(),
        target.kind(),
        target.heading(),
        target.display(),
        target.sort(),
        target.noun(),
        names,
        target.issuer(),
        target.parent(),
        target.status(),
        target.date(),
        target.place(),
        target.number(),
        target.identifiers(),
        target.see(),
        target.seeAlso(),
        forms,
        target.not(),
        target.note(),
        target.origin());
  }

  private static Name variant(Name name) {
    return new Name(name.text(), name.language(), name.sections(), Name.Role.VARIANT);
  }
}
