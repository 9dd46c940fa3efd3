package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.Map;
import org.hotrai.article.EntityType;

/** Names that are joined into groups, two by two. */
final class Groups {
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /** What stands for all spellings of a name. */
  String key(EntityType type, String name) {
    return keys.computeIfAbsent(
        formKey(type, name), unfolded -> formKey(type, NameForm.of(type, name)));
  }

  /** The same for a name in the form in which names are compared. */
  static String formKey(EntityType type, String form) {
    return type + " " + form;
  }

  /** The name that stands for the group of that one. */
  String of(String name) {
    String root = name;
    while (parents.containsKey(root)) {
      root = parents.getOrDefault(root, root);
    }
    return root;
  }

  void join(String name, String other) {
    String root = of(name);
    String otherRoot = of(other);
    if (!root.equals(otherRoot)) {
      parents.put(otherRoot, root);
    }
  }
}
