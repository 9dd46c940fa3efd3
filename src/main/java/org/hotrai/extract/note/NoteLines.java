package org.hotrai.extract.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Tags;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Parts notes that stand in one block, each on a line of its own, into blocks. */
final class NoteLines {
  private static final Set<String> PARTED = Set.of("p", "div");
  private static final Pattern BEFORE_LABEL = Pattern.compile("[\\s\\[(]*");
  private static final int FEWEST = 2;

  private NoteLines() {}

  /** Parts the blocks of the page; whether there were any. */
  static boolean part(PageLinks links) {
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean parted = false;
    for (PageLinks.Link link : links.all()) {
      Element block = NoteBlocks.block(link.target().element());
      if (link.target().index() > link.index() && block != null && seen.add(block)) {
        parted |= part(block, links);
      }
    }
    return parted;
  }

  private static boolean part(Element block, PageLinks links) {
    if (!PARTED.contains(block.normalName()) || block.children().stream().anyMatch(Tags::isBlock)) {
      return false;
    }
    Element inner = innermost(block);
    List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
    for (Node node : inner.childNodes()) {
      if (node instanceof Element element && element.nameIs("br")) {
        lines.add(new ArrayList<>());
      } else {
        lines.getLast().add(node);
      }
    }
    List<List<Node>> notes = lines.stream().filter(line -> beginsNote(line, links)).toList();
    if (notes.size() < FEWEST) {
      return false;
    }
    // From the end, so that each node is moved once.
    for (List<Node> note : notes.reversed()) {
      if (!note.equals(lines.getFirst())) {
        cut(block, inner, note.getFirst());
      }
    }
    return true;
  }

  /** The element that holds all that the block does: {@code <p><small>…</small></p>}. */
  private static Element innermost(Element block) {
    Element inner = block;
    while (inner.childrenSize() == 1 && inner.child(0).childrenSize() > 0 && isAlone(inner)) {
      inner = inner.child(0);
    }
    return inner;
  }

  /** Whether its one child is all that it holds. */
  private static boolean isAlone(Element element) {
    return element.childNodes().stream()
        .allMatch(
            node -> node instanceof Element || (node instanceof TextNode text && text.isBlank()));
  }

  /**
   * Moves the node, of the inner element of a block, and all behind it into a block of its own,
   * without the line break before it.
   */
  private static void cut(Element block, Element inner, Node first) {
    Element part = shell(inner);
    Element outer = part;
    for (Element around = inner; !around.equals(block); ) {
      around = Objects.requireNonNull(around.parent());
      outer = shell(around).appendChild(outer);
    }
    List<Node> moved = new ArrayList<>();
    for (Node node = first; node != null; node = node.nextSibling()) {
      moved.add(node);
    }
    Node lineBreak = first.previousSibling();
    for (Node node : moved.reversed()) {
      part.prependChild(node);
    }
    if (lineBreak != null) {
      lineBreak.remove();
    }
    block.after(outer);
  }

  /** The element alone; its name and place in the page stay the first one's. */
  private static Element shell(Element element) {
    return element.shallowClone().removeAttr("id");
  }

  /** Whether a link before it leads to the head of the line. */
  private static boolean beginsNote(List<Node> line, PageLinks links) {
    for (Node node : line) {
      if (node instanceof Element element) {
        return links.notedPlacesIn(element) > 0;
      }
      if (node instanceof TextNode text && !BEFORE_LABEL.matcher(text.getWholeText()).matches()) {
        return false;
      }
    }
    return false;
  }
}
