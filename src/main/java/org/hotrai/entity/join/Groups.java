package org.hotrai.entity.join;

import java.util.HashMap;
import java.util.Map;

/** Names that are joined into groups, two by two. */
final class Groups {
  private final Map<String, String> parents = new HashMap<>();

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
