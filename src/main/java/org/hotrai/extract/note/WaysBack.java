package org.hotrai.extract.note;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** Takes the links back to the marks out of a note: ↩, ^, "[1]" at its head, "back" at its end. */
final class WaysBack {
  private static final Pattern NOTHING =
      Pattern.compile("[\\s\\p{Z}\\[\\](){}.,:;|^↑↩\\uFE0E\\uFE0F-]*");

  // More characters are words of the note that happen to lead back.
  private static final int LONGEST = 40;

  private final Element note;
  private final List<Element> links;

  /** Takes them out of that copy of a note. */
  WaysBack(Element note) {
    this.note = note;
    this.links =
        note.getElementsByTag("a").stream().filter(link -> link.hasAttr(PageNotes.BACK)).toList();
  }

  void remove() {
    links.forEach(link -> removeIf(link, isHead(link)));
    links.reversed().forEach(link -> removeIf(link, link.hasParent() && isTail(link)));
  }

  private void removeIf(Element link, boolean outside) {
    if (outside && link.text().length() <= LONGEST) {
      link.remove();
    }
  }

  private boolean isHead(Element link) {
    StringBuilder before = new StringBuilder();
    note.filter((node, depth) -> {
      if (node.equals(link)) {
        return FilterResult.STOP;
      }
      add(node, before);
      return NOTHING.matcher(before).matches() ? FilterResult.CONTINUE : FilterResult.STOP;
    });
    return NOTHING.matcher(before).matches();
  }

  private boolean isTail(Element link) {
    StringBuilder behind = new StringBuilder();
    for (Node at = link; at != null && !at.equals(note); at = at.parent()) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        next.nodeStream(TextNode.class).forEach(text -> behind.append(text.getWholeText()));
      }
    }
    return NOTHING.matcher(behind).matches();
  }

  private static void add(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    }
  }
}
