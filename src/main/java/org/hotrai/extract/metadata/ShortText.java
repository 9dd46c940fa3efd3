package org.hotrai.extract.metadata;

import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of elements that are short, giving up early on the others, whatever they hold. */
final class ShortText {
  private static final int MOST_NODES = 150;

  private ShortText() {}

  /** The text on one line; empty where it is longer than that or the element is a large one. */
  static String of(Element element, int longest) {
    Collector collector = new Collector(longest);
    element.filter(collector);
    String line = collector.givenUp ? "" : StoredText.line(collector.text.toString());
    return line.length() > longest ? "" : line;
  }

  private static final class Collector implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private int nodes;
    private boolean givenUp;

    Collector(int longest) {
      this.longest = longest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      switch (node) {
        case TextNode piece -> text.append(piece.getWholeText());
        case Element inside when inside.isBlock() || "br".equals(inside.normalName()) ->
            text.append(' ');
        default -> {}
      }
      // White space of the source may be long, and counts for nothing.
      givenUp = ++nodes > MOST_NODES || text.length() > 4 * longest + 200;
      return givenUp ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      text.append(node instanceof Element inside && inside.isBlock() ? " " : "");
      return FilterResult.CONTINUE;
    }
  }
}
