package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hotrai.text.StoredText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The lines that a reader of the page sees one under the other, whatever elements make them. */
final class VisibleLines {
  /** Longer lines are text; their start is enough. */
  static final int LONGEST = 240;

  /** White space and all; what stands behind so much makes no line longer. */
  private static final int MOST_READ = 4 * LONGEST;

  private static final Set<String> UNREAD =
      Set.of("script", "style", "select", "textarea", "svg", "noscript", "template", "rt", "rp");
  private static final Set<String> STRONG = Set.of("b", "strong", "font", "big", "center");

  private final Document page;
  private @Nullable List<Line> lines;

  /** The place of the first line in each element that holds some. */
  private @Nullable IdentityHashMap<Element, Integer> places;

  private int firstLong = -1;

  VisibleLines(Document page) {
    this.page = page;
  }

  /**
   * A line.
   *
   * @param text its start; all of it where it is not longer than {@link #LONGEST}
   * @param at the innermost element around its first letters
   * @param strong whether those letters are set off by an element that old pages used for headings
   */
  record Line(String text, Element at, boolean strong) {
    boolean isLong() {
      return text.length() >= LONGEST;
    }
  }

  /** All lines that are not empty, in the order of the page. */
  List<Line> all() {
    List<Line> read = lines;
    if (read == null) {
      Collector collector = new Collector();
      page.body().filter(collector);
      collector.flush();
      read = List.copyOf(collector.lines);
      lines = read;
    }
    return read;
  }

  /** The place of the first line that is text; the number of lines if all are short. */
  int firstLong() {
    List<Line> read = all();
    if (firstLong < 0) {
      firstLong = 0;
      while (firstLong < read.size() && !read.get(firstLong).isLong()) {
        firstLong++;
      }
    }
    return firstLong;
  }

  /** The place of the first line within the element; nothing if it shows none. */
  Optional<Integer> indexOf(@Nullable Element element) {
    return element == null ? Optional.empty() : Optional.ofNullable(places().get(element));
  }

  private IdentityHashMap<Element, Integer> places() {
    IdentityHashMap<Element, Integer> known = places;
    if (known == null) {
      known = new IdentityHashMap<>();
      List<Line> read = all();
      for (int i = 0; i < read.size(); i++) {
        Element around = read.get(i).at();
        while (around != null && known.putIfAbsent(around, i) == null) {
          around = around.parent();
        }
      }
      places = known;
    }
    return known;
  }

  private static final class Collector implements NodeFilter {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element at;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode piece) {
        add(piece);
      } else if (node instanceof Element element) {
        if (UNREAD.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || "br".equals(element.normalName())) {
          flush();
        } else if (element.normalName().equals("abbr") || element.normalName().equals("time")) {
          // What tells the time is set apart from a name that ends in digits.
          text.append(' ');
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        flush();
      }
      return FilterResult.CONTINUE;
    }

    private void add(TextNode piece) {
      String words = piece.getWholeText();
      if (at == null) {
        words = words.stripLeading();
        at = words.isEmpty() ? null : piece.parent();
      }
      int room = Math.max(0, MOST_READ - text.length());
      text.append(words, 0, Math.min(words.length(), room));
    }

    void flush() {
      Element first = at;
      if (first != null) {
        String line = StoredText.line(text.toString());
        if (!line.isEmpty()) {
          String start = line.substring(0, Math.min(line.length(), LONGEST));
          lines.add(new Line(start, first, isStrong(first)));
        }
      }
      text.setLength(0);
      at = null;
    }

    private static boolean isStrong(Element first) {
      Element around = first;
      for (int level = 0; level < 3 && around != null; level++) {
        if (STRONG.contains(around.normalName())) {
          return !around.attr("size").startsWith("-");
        }
        around = around.parent();
      }
      return false;
    }
  }
}
