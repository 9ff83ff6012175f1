package org.engross.publish.html.view;

import java.util.List;

/**
 * All changes of one rule for one reason.
 *
 * @param id id of the group
 * @param rule the rule that made them
 * @param reason one sentence
 * @param count how many there are
 * @param changes each of them, or the first ones
 * @param more how many are left out here
 */
public record ChangesView(
    String id, String rule, String reason, int count, List<ChangeView> changes, int more) {
  public ChangesView {
    changes = List.copyOf(changes);
  }
}
