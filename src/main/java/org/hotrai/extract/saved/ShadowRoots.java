package org.hotrai.extract.saved;

import java.util.List;
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
    List<Node> own =
        component.childNodes().stream().filter(node -> !node.equals(template)).toList();
    for (Node node : own) {
      String wanted = node instanceof Element element ? element.attr("slot") : "";
      template.select("slot").stream()
          .filter(slot -> slot.attr("name").equals(wanted))
          .findFirst()
          .ifPresent(slot -> slot.before(node));
    }
    template.select("slot").forEach(Element::unwrap);
  }
}
