package org.engross.publish.akn;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.engross.register.Register;
import org.engross.register.Register.Moved;

/**
 * The id that a place had when it first stood, where it has another now: its {@code wId}. A place
 * gets another id only when it comes under another head; one that took another's words in has kept
 * its own.
 */
final class FirstIds {
  private static final Comparator<Moved> IN_TIME =
      Comparator.comparingInt(
          move -> move.edition().matches("\\d{1,9}") ? Integer.parseInt(move.edition()) : 0);

  private FirstIds() {}

  /** First ids by those of now. */
  static Map<String, String> of(Register register) {
    List<Moved> moves = register.moved().stream().sorted(IN_TIME).toList();
    Map<String, String> firstIds = new TreeMap<>();
    for (Moved move : moves) {
      if (!parent(move.old()).equals(parent(move.id()))) {
        firstIds.putIfAbsent(move.id(), move.old());
      }
    }
    return firstIds;
  }

  private static String parent(String id) {
    int cut = id.lastIndexOf("__");
    return cut < 0 ? "" : id.substring(0, cut);
  }
}
