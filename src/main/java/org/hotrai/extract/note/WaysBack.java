package org.hotrai.extract.note;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes the links back to the marks out of a note: ↩, ^, "[1]" at its head, "back" at its end. */
final class WaysBack {
  private static final Pattern NOTHING =
      Pattern.compile("[\\s\\p{Z}\\[\\](){}.,:;|^↑↩\\uFE0E\\uFE0F-]*");

  // What people write on a way back; other words are those of the note that happen to lead back.
  private static final Pattern WORDS =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{N}]*(?:(?:jump|go)\\s+)?(?:back|return|up|top|zur[uü]ck|retour|กลับ|ย้อนกลับ|ขึ้นบน).{0,30}",
          Pattern.CASE_INSENSITIVE);

  // One of several ways back from a work that is cited again.
  private static final Pattern ONE_OF_SEVERAL = Pattern.compile("\\p{Nd}{1,4}\\.\\p{Nd}{1,3}");

  private final Element note;
  private final List<Element> links;

  /** Takes them out of that copy of a note. */
  WaysBack(Element note) {
    this.note = note;
    this.links =
        note.getElementsByTag("a").stream().filter(link -> link.hasAttr(PageNotes.BACK)).toList();
  }

  /** Takes them out; whether one stood at the head, in the place of a label. */
  boolean remove() {
    boolean headless = false;
    for (Element link : links) {
      if (isWayBack(link) && isHead(link)) {
        headless = true;
        takeOut(link);
      }
    }
    for (Element link : links.reversed()) {
      if (link.hasParent() && isWayBack(link) && isTail(link)) {
        takeOut(link);
      }
    }
    return headless;
  }

  /** With the brackets around it. */
  private static void takeOut(Element link) {
    if (link.previousSibling() instanceof TextNode before
        && link.nextSibling() instanceof TextNode behind) {
      String left = before.getWholeText().stripTrailing();
      String right = behind.getWholeText().stripLeading();
      if ((left.endsWith("(") && right.startsWith(")"))
          || (left.endsWith("[") && right.startsWith("]"))) {
        before.text(left.substring(0, left.length() - 1));
        behind.text(right.substring(1));
      }
    }
    link.remove();
  }

  private static boolean isWayBack(Element link) {
    String words = link.text();
    return NOTHING.matcher(words).matches()
        || NoteFinder.isLabel(link)
        || ONE_OF_SEVERAL.matcher(words).matches()
        || WORDS.matcher(words).matches();
  }

  private boolean isHead(Element link) {
    for (Node node : (Iterable<Node>) note.nodeStream()::iterator) {
      if (node.equals(link)) {
        return true;
      }
      if (node instanceof TextNode words && !NOTHING.matcher(words.getWholeText()).matches()) {
        return false;
      }
    }
    return false;
  }

  private boolean isTail(Element link) {
    for (Node at = link; at != null && !at.equals(note); at = at.parent()) {
      for (Node next = at.nextSibling(); next != null; next = next.nextSibling()) {
        if (!next.nodeStream(TextNode.class)
            .allMatch(words -> NOTHING.matcher(words.getWholeText()).matches())) {
          return false;
        }
      }
    }
    return true;
  }
}
