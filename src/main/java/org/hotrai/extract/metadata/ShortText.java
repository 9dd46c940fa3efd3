package org.hotrai.extract.metadata;

import java.util.Set;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads the text of elements that are short, giving up early on the others, whatever they hold. */
final class ShortText {
  private static final int MOST_NODES = 150;

  /** How a word is read stands above it, not among the words. */
  private static final Set<String> READINGS = Set.of("rt", "rp");

  private ShortText() {}

  /**
   * As {@link #of}, with a space wherever an element begins or ends, for labels set side by side.
   */
  static String spaced(Element element, int longest) {
    return new Collector(longest, true).read(element);
  }

  /** The text on one line; empty where it is longer than that or the element is a large one. */
  static String of(Element element, int longest) {
    return new Collector(longest, false).read(element);
  }

  private static final class Collector implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private final boolean spaced;
    private int nodes;
    private boolean givenUp;

    Collector(int longest, boolean spaced) {
      this.longest = longest;
      this.spaced = spaced;
    }

    private String read(Element element) {
      element.filter(this);
      String line = givenUp ? "" : StoredText.line(text.toString());
      return line.length() > longest ? "" : line;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element inside && READINGS.contains(inside.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (node) {
        case TextNode piece -> text.append(piece.getWholeText());
        case Element inside when spaced || inside.isBlock() || "br".equals(inside.normalName()) ->
            text.append(' ');
        default -> {}
      }
      // White space of the source may be long, and counts for nothing.
      givenUp = ++nodes > MOST_NODES || text.length() > 4 * longest + 200;
      return givenUp ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      text.append(node instanceof Element inside && (spaced || inside.isBlock()) ? " " : "");
      return FilterResult.CONTINUE;
    }
  }
}
