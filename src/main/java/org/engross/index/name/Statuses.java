package org.engross.index.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.edition.TextUnit.Role;
import org.engross.index.authority.Status;
import org.engross.index.text.Token;

/**
 * Tells from the words before a name that what it names does not exist yet: "consultations on the
 * establishment of the Bank", "decided to set up a Centre", "the proposed Fund".
 *
 * <p>A thing counts as not yet existing when every full name of it in running text stands so. That
 * something was once established ("since the establishment of the Union") says nothing.
 */
final class Statuses {
  private static final int LONGEST_ASIDE = 8;

  /** The longest list of names, in tokens, whose beginning is looked for. */
  private static final int LONGEST_LIST = 300;

  private final Passage passage;
  private final SightingMap names;
  private final List<Token> tokens;

  private Statuses(Passage passage, List<Sighting> names) {
    this.passage = passage;
    this.names = new SightingMap(names);
    this.tokens = passage.tokens();
  }

  /**
   * Gives the things that only the rules found their status; an authority file decides for its own.
   *
   * @param names the names of each passage, all resolved
   */
  static void tell(List<Passage> passages, List<List<Sighting>> names, Entities entities) {
    Map<String, List<Status>> told = new LinkedHashMap<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      if (!passage.front() && passage.unit().role() != Role.DIVISION_TITLE) {
        Statuses statuses = new Statuses(passage, names.get(p));
        for (Sighting name : names.get(p)) {
          if (entities.isMade(name.entity()) && statuses.isFull(name)) {
            told.computeIfAbsent(name.entity(), e -> new ArrayList<>()).add(statuses.of(name));
          }
        }
      }
    }
    told.forEach(
        (id, all) -> {
          if (!all.contains(Status.EXISTING)) {
            entities.status(id, all.get(0));
          }
        });
  }

  /** Whether a name was found in full, in a place of its own. */
  private boolean isFull(Sighting name) {
    boolean rule = name.rule().equals(NameFinder.RULE) || name.rule().equals(Citations.RULE);
    return rule && names.holding(name).noneMatch(o -> o != name);
  }

  private Status of(Sighting name) {
    int before = before(name.from());
    if (is(name.from() - 1, "proposed")
        || is(before, "proposed") && !is(before + 1, "of")
        || is(name.to(), "proposed-after")) {
      return Status.PROPOSED;
    }
    return is(before, "proposing") ? intended(before) : Status.EXISTING;
  }

  /** The last word before a name, or before the list of names it stands in. */
  private int before(int from) {
    int at = from - 1;
    while (at >= 0 && from - at <= LONGEST_LIST) {
      int end = at + 1;
      Optional<Sighting> other = names.to(end).stream().findFirst();
      if (other.isPresent()) {
        at = other.get().from() - 1;
      } else if (tokens.get(at).isMark(')')) {
        at = opening(at) - 1;
      } else if (isBetween(at)) {
        at--;
      } else if (is(at - 1, "in-links") && tokens.get(at).isCapitalised()) {
        at -= 2;
      } else if (isAside(at)) {
        at = asideStart(at) - 1;
      } else {
        return at;
      }
    }
    return at;
  }

  private int opening(int close) {
    int at = close;
    while (at > 0 && close - at < LONGEST_LIST && !tokens.get(at).isMark('(')) {
      at--;
    }
    return at;
  }

  private boolean isBetween(int at) {
    return tokens.get(at).isMark(',')
        || tokens.get(at).isMark('(')
        || is(at, "joiners")
        || is(at, "articles")
        || is(at, "of")
        || is(at, "status-fillers");
  }

  /** Words between commas before "of": "adoption, based on consensus, of the Convention". */
  private boolean isAside(int at) {
    boolean closed = tokens.get(at + 1).isMark(',') && is(at + 2, "of");
    return closed && asideStart(at) > 0;
  }

  private int asideStart(int at) {
    for (int i = at; i > 0 && i > at - LONGEST_ASIDE; i--) {
      if (tokens.get(i).isMark(',')) {
        return i;
      }
    }
    return -1;
  }

  /** What the sentence says up to the word that speaks of establishing; the last word decides. */
  private Status intended(int proposing) {
    for (int i = proposing - 1; i >= 0 && !isStop(i); i--) {
      if (tokens.get(i).isWord() && is(i, "achieved")) {
        return Status.EXISTING;
      }
      if (is(i, "deciding")) {
        return Status.BEING_ESTABLISHED;
      }
      if (is(i, "hoping")) {
        return Status.HOPED_FOR;
      }
      if (is(i, "intending")) {
        return Status.PROPOSED;
      }
    }
    return Status.EXISTING;
  }

  private boolean isStop(int at) {
    return tokens.get(at).isMark('.') || tokens.get(at).isMark('?') || tokens.get(at).isMark('!');
  }

  private boolean is(int at, String list) {
    return at >= 0 && at < tokens.size() && passage.pack().has(list, tokens.get(at));
  }
}
