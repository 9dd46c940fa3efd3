package org.hotrai.extract.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * How much text each block below an element holds. Text is taken in units: what stands together
 * between two blocks or two empty lines, whatever elements the page's author used for it.
 */
final class Measures {
  /** A unit that weighs less is a label, a button or a headline of something else. */
  private static final int LIGHTEST = 25;

  /** From this weight on a unit is surely running text. */
  private static final int FULL = 120;

  private static final Measure NONE = new Measure();

  private final IdentityHashMap<Element, Measure> byBlock = new IdentityHashMap<>();

  private Measures() {}

  /** The text of an element. */
  static final class Measure {
    private int weight;
    private int linked;
    private double prose;
    private boolean picture;
    private @Nullable Element heading;

    /** The weight of all of it. */
    int weight() {
      return weight;
    }

    /** The weight of what is inside links. */
    int linked() {
      return linked;
    }

    /** The weight of what leads nowhere. */
    int unlinked() {
      return weight - linked;
    }

    /** The weight of its running text; short units count for less than they weigh. */
    double prose() {
      return prose;
    }

    /** Whether there is a picture. */
    boolean hasPicture() {
      return picture;
    }

    /** The first heading in it, or null. */
    @Nullable Element heading() {
      return heading;
    }

    /** The share of the text that is inside links, 0 to 1. */
    double linkDensity() {
      return weight == 0 ? 0 : (double) linked / weight;
    }

    private void add(Measure inner) {
      weight += inner.weight;
      linked += inner.linked;
      prose += inner.prose;
      picture |= inner.picture;
      heading = heading == null ? inner.heading : heading;
    }

    private void takeAway(Measure inner) {
      weight -= inner.weight;
      linked -= inner.linked;
      prose = weight == 0 ? 0 : Math.max(0, prose - inner.prose);
    }
  }

  static Measures below(Element root) {
    Measures measures = new Measures();
    root.traverse(measures.new Pass());
    return measures;
  }

  /** The text of that block; nothing for an inline element. */
  Measure of(Element block) {
    return byBlock.getOrDefault(block, NONE);
  }

  /** The text of the blocks right inside an inline element. */
  Measure ofBlocksIn(Element inline) {
    Measure all = new Measure();
    inline.children().forEach(block -> all.add(of(block)));
    return all;
  }

  /** Takes the text of a block that goes out of the page away from all that it is in. */
  void forget(Element block) {
    Measure gone = byBlock.remove(block);
    if (gone != null) {
      for (Element outer = block.parent(); outer != null; outer = outer.parent()) {
        Measure measure = byBlock.get(outer);
        if (measure != null) {
          measure.takeAway(gone);
        }
      }
    }
  }

  private final class Pass implements NodeVisitor {
    private final Deque<Element> blocks = new ArrayDeque<>();
    private final Deque<Measure> open = new ArrayDeque<>();
    private int weight;
    private int linked;
    private int links;
    private int breaks;

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode text -> {
          int added = TextWeight.of(text.getWholeText());
          weight += added;
          linked += links > 0 ? added : 0;
          breaks = added > 0 ? 0 : breaks;
        }
        case Element element -> enter(element);
        default -> {}
      }
    }

    private void enter(Element element) {
      switch (element.normalName()) {
        case "a" -> links += Tags.isLink(element) ? 1 : 0;
        case "br" -> {
          if (++breaks >= 2) {
            flush();
          }
        }
        case "img" -> open.getFirst().picture = true;
        default -> {
          if (blocks.isEmpty() || Tags.isBlock(element)) {
            flush();
            Measure measure = new Measure();
            measure.heading = Tags.isHeading(element) ? element : null;
            byBlock.put(element, measure);
            blocks.push(element);
            open.push(measure);
          }
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      if (Tags.isLink(element)) {
        links--;
      } else if (element.equals(blocks.peek())) {
        flush();
        blocks.pop();
        Measure inner = open.pop();
        Measure outer = open.peek();
        if (outer != null) {
          outer.add(inner);
        }
      }
    }

    private void flush() {
      Element block = blocks.peek();
      Measure measure = open.peek();
      if (weight > 0 && measure != null && block != null) {
        int own = weight - linked;
        boolean isProse = own >= LIGHTEST && linked <= own && !Tags.isHeading(block);
        measure.weight += weight;
        measure.linked += linked;
        measure.prose += !isProse ? 0 : own >= FULL ? own : (double) own * own / FULL;
      }
      weight = 0;
      linked = 0;
      breaks = 0;
    }
  }
}
