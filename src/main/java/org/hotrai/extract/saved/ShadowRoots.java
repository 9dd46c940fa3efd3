package org.hotrai.extract.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts what browsers show of a component into the page: they save it as a template inside, with
 * slots for what the page itself says there.
 */
public final class ShadowRoots {
  private static final List<String> SIGNS = List.of("shadowrootmode", "shadowroot", "shadowmode");

  private ShadowRoots() {}

  /** Whether that template is what a component shows. */
  public static boolean is(Element template) {
    return SIGNS.stream().anyMatch(template::hasAttr);
  }

  /** Shows it in the place of what its component holds. */
  public static void show(Element template) {
    Element component = template.parent();
    if (component == null) {
      return;
    }
    template.tagName("div");
    template.clearAttributes();
    Map<String, Element> slots = new HashMap<>();
    template.select("slot").forEach(slot -> slots.putIfAbsent(slot.attr("name"), slot));
    // All at once: to move one node after another takes long where there are many.
    IdentityHashMap<Element, List<Node>> shown = new IdentityHashMap<>();
    List<Node> left = new ArrayList<>();
    for (Node node : component.childNodes()) {
      Element slot = node instanceof Element own ? slots.get(own.attr("slot")) : slots.get("");
      boolean fills = slot != null && !node.equals(template);
      (fills ? shown.computeIfAbsent(slot, any -> new ArrayList<>()) : left).add(node);
    }
    component.empty().insertChildren(0, left);
    shown.forEach(ShadowRoots::fill);
    template.select("slot").forEach(Element::unwrap);
  }

  private static void fill(Element slot, List<Node> nodes) {
    Element around = slot.parent();
    if (around != null) {
      around.insertChildren(slot.siblingIndex(), nodes);
    }
  }
}
