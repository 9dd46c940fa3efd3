package org.hotrai.extract.content;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Marks what holds the controls of a page, before those are taken out. */
final class Controls {
  /** Stays on the element that held one. */
  static final String MARK = "hotrai-asks-reader";

  /** Found where the reader has to fill in or choose something. */
  static final String FIELD = MARK + "=field";

  private Controls() {}

  /** Marks the parent of the element if that is one. */
  static void markParent(Element element) {
    Element parent = element.parent();
    switch (element.normalName()) {
      case "select", "textarea" -> mark(parent, "field");
      case "input" -> {
        if (!"hidden".equalsIgnoreCase(element.attr("type"))) {
          mark(parent, "field");
        }
      }
      case "button", "audio" -> {
        if (parent != null && !parent.hasAttr(MARK)) {
          mark(parent, "control");
        }
      }
      default -> {}
    }
  }

  private static void mark(@Nullable Element parent, String kind) {
    if (parent != null) {
      parent.attr(MARK, kind);
    }
  }
}
