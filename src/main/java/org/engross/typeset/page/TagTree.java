package org.engross.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.engross.typeset.Tag;

/** Collects the elements of the logical structure while the text is laid out. */
final class TagTree {
  private final List<Tag> tags = new ArrayList<>();

  /** An element without properties. */
  int add(int parent, String role) {
    return add(parent, role, "", "", Map.of());
  }

  /** An element that stands for a named destination. */
  int add(int parent, String role, String id) {
    return add(parent, role, "", id, Map.of());
  }

  /**
   * @param language where it differs from the parent's; otherwise empty
   * @param id named destination; may be empty
   * @return its key
   */
  int add(int parent, String role, String language, String id, Map<String, String> attributes) {
    int key = tags.size();
    tags.add(new Tag(key, parent, role, language, id, attributes));
    return key;
  }

  List<Tag> tags() {
    return List.copyOf(tags);
  }
}
