package org.hotrai.extract.note;

import java.util.Set;
import org.hotrai.extract.content.Tags;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The blocks of a page that may be notes. */
final class NoteBlocks {
  private static final Set<String> NEVER =
      Set.of(
          "body", "pre", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "dl");
  private static final Set<String> HOLDERS = Set.of("li", "dd", "aside", "div");
  private static final Set<String> PARTS = Set.of("p", "ul", "ol", "blockquote", "a", "sup");
  // What a note cannot keep: it would be lost, or no table any more.
  private static final String LARGER =
      "h1, h2, h3, h4, h5, h6, article, form, nav, table, img, svg, picture, figure, video";
  // What is read as one: a note inside would stand there twice.
  private static final String WHOLES = "table, figure, figcaption, caption, blockquote, li, dl";
  private static final int LONGEST_HEAD = 6;
  private static final int MOST_BEFORE = 60;

  private NoteBlocks() {}

  /** The block that begins with the place and may be a note; null for none. */
  static @Nullable Element around(Element place, PageLinks links) {
    Element block = block(place);
    if (block == null || NEVER.contains(block.normalName()) || !isAtHead(place, block)) {
      return null;
    }
    Element note = block;
    Element around = block.parent();
    if (around != null && isHolderOf(around, block) && links.notedPlacesIn(around) <= 1) {
      note = around;
    }
    Element outside = note.parent();
    boolean apart = outside == null || outside.closest(WHOLES) == null;
    return apart && note.selectFirst(LARGER) == null ? note : null;
  }

  /** Whether nothing but paragraphs stands in the element, that one first. */
  private static boolean isHolderOf(Element holder, Element first) {
    return HOLDERS.contains(holder.normalName())
        && first.equals(holder.firstElementChild())
        && holder.ownText().isBlank()
        && holder.children().stream().allMatch(child -> PARTS.contains(child.normalName()));
  }

  /** The innermost block around an element, or itself. */
  static @Nullable Element block(Element element) {
    Element at = element;
    while (at != null && !Tags.isBlock(at)) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isAtHead(Element place, Element block) {
    int nodes = 0;
    int characters = 0;
    for (Node node : (Iterable<Node>) block.nodeStream()::iterator) {
      if (node.equals(place)) {
        return true;
      }
      nodes++;
      characters += node instanceof TextNode text ? text.getWholeText().strip().length() : 0;
      if (nodes > MOST_BEFORE || characters > LONGEST_HEAD) {
        return false;
      }
    }
    return false;
  }
}
