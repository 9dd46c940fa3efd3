package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Nodes to be taken out of a page at once; one by one, the time would grow with its square. */
final class Removal {
  /** From so many children of one parent on, the others are put in anew. */
  private static final int MANY = 16;

  private final IdentityHashMap<Node, List<Node>> byParent = new IdentityHashMap<>();

  /** Adds a node; one that is in no page already is passed over. */
  void add(Node node) {
    Node parent = node.parent();
    if (parent != null) {
      byParent.computeIfAbsent(parent, none -> new ArrayList<>()).add(node);
    }
  }

  /** Takes them out, all that they hold with them. */
  void apply() {
    byParent.forEach((parent, nodes) -> {
      if (nodes.size() < MANY || !(parent instanceof Element element)) {
        nodes.forEach(Node::remove);
      } else {
        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(nodes);
        List<Node> kept = new ArrayList<>(element.childNodes());
        kept.removeIf(gone::contains);
        element.empty();
        element.appendChildren(kept);
      }
    });
    byParent.clear();
  }
}
