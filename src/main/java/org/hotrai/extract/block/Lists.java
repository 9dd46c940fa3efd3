package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.List;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.hotrai.extract.note.PageNotes;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads lists, nested ones as deeper items. */
final class Lists {
  private static final List<String> NESTED = List.of("ul", "ol");
  private static final Evaluator LARGER =
      Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, table, pre, blockquote, figure");

  private final Inlines inlines;
  private final PageNotes notes;

  Lists(Inlines inlines, PageNotes notes) {
    this.inlines = inlines;
    this.notes = notes;
  }

  /** Whether the list is one of text, and not the frame of larger parts. */
  static boolean isText(Element list) {
    return list.selectFirst(LARGER) == null;
  }

  /** The items, without those that are notes. */
  List<Block.Item> items(Element list) {
    List<Block.Item> items = new ArrayList<>();
    read(list, 0, items);
    return items;
  }

  private void read(Element list, int depth, List<Block.Item> items) {
    int step = list.hasAttr("reversed") ? -1 : 1;
    int number = number(list.attr("start"), step < 0 ? countOf(list) : 1);
    for (Element child : list.children()) {
      if (NESTED.contains(child.normalName())) {
        read(child, depth + 1, items);
      } else if (notes.at(child).isPresent()) {
        number = number(child.attr("value"), number) + step;
      } else {
        number = number(child.attr("value"), number);
        RichText content = inlines.lines(child, NESTED);
        if (!content.isEmpty()) {
          items.add(new Block.Item(depth, ListMarks.mark(list, child, number), content));
        }
        number += step;
        readNested(child, depth + 1, items);
      }
    }
  }

  private static int countOf(Element list) {
    int count = 0;
    for (Element child : list.children()) {
      count += "li".equals(child.normalName()) ? 1 : 0;
    }
    return count;
  }

  private void readNested(Element item, int depth, List<Block.Item> items) {
    for (Element child : item.children()) {
      if (NESTED.contains(child.normalName())) {
        read(child, depth, items);
      } else {
        readNested(child, depth, items);
      }
    }
  }

  private static int number(String written, int otherwise) {
    return !written.isEmpty() && written.matches("-?\\d{1,6}")
        ? Integer.parseInt(written)
        : otherwise;
  }
}
