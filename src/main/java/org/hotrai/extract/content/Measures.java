package org.hotrai.extract.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element below another holds. Text is taken in units: what stands together
 * between two blocks or two empty lines, whatever elements the page's author used for it.
 */
final class Measures {
  /** A unit that weighs less is a label, a button or a headline of something else. */
  private static final int LIGHTEST = 25;

  /** From this weight on a unit is surely running text. */
  private static final int FULL = 120;

  /**
   * The text of an element.
   *
   * @param weight of all of it
   * @param linked of what is inside links
   * @param prose of its running text; short units count for less than they weigh
   * @param longest unit of running text
   */
  record Measure(int weight, int linked, double prose, double longest) {
    static final Measure NONE = new Measure(0, 0, 0, 0);

    Measure plus(Measure other) {
      return new Measure(
          weight + other.weight,
          linked + other.linked,
          prose + other.prose,
          Math.max(longest, other.longest));
    }

    /** The share of the text that is inside links, 0 to 1. */
    double linkDensity() {
      return weight == 0 ? 0 : (double) linked / weight;
    }
  }

  private final Map<Element, Measure> byElement = new HashMap<>();

  private Measures() {}

  static Measures below(Element root) {
    Measures measures = new Measures();
    root.traverse(measures.new Pass());
    return measures;
  }

  /** The text of that element; nothing for one that was not there when it was measured. */
  Measure of(Element element) {
    return byElement.getOrDefault(element, Measure.NONE);
  }

  private final class Pass implements NodeVisitor {
    private final Deque<Element> blocks = new ArrayDeque<>();
    private int weight;
    private int linked;
    private int links;
    private int breaks;

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode text -> {
          int added = text.isBlank() ? 0 : TextWeight.of(text.getWholeText());
          weight += added;
          linked += links > 0 ? added : 0;
          breaks = added > 0 ? 0 : breaks;
        }
        case Element element -> {
          if (Tags.isBlock(element) || blocks.isEmpty()) {
            flush();
            blocks.push(element);
          } else if ("br".equals(element.normalName()) && ++breaks >= 2) {
            flush();
          }
          links += "a".equals(element.normalName()) ? 1 : 0;
        }
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= "a".equals(element.normalName()) ? 1 : 0;
        if (element.equals(blocks.peek())) {
          flush();
          blocks.pop();
          Element outer = blocks.peek();
          if (outer != null) {
            byElement.merge(outer, of(element), Measure::plus);
          }
        }
      }
    }

    private void flush() {
      Element block = blocks.peek();
      if (weight > 0 && block != null) {
        int own = weight - linked;
        boolean isProse = own >= LIGHTEST && linked <= own && !Tags.isHeading(block);
        double prose = !isProse ? 0 : own >= FULL ? own : (double) own * own / FULL;
        byElement.merge(block, new Measure(weight, linked, prose, prose), Measure::plus);
      }
      weight = 0;
      linked = 0;
      breaks = 0;
    }
  }
}
