package org.hotrai.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hotrai.article.Block;
import org.hotrai.article.RichText;
import org.jsoup.nodes.Element;

/** Reads lists, nested ones as deeper items. */
final class Lists {
  private static final String BULLET = "•";
  private static final List<String> NESTED = List.of("ul", "ol");
  private static final String[][] ROMAN = {
    {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"},
    {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"}
  };

  private final Inlines inlines;

  Lists(Inlines inlines) {
    this.inlines = inlines;
  }

  /** Whether the list is one of text, and not the frame of larger parts. */
  static boolean isText(Element list) {
    return list.selectFirst("h1, h2, h3, h4, h5, h6, table, pre, blockquote, figure") == null;
  }

  List<Block.Item> items(Element list) {
    List<Block.Item> items = new ArrayList<>();
    read(list, 0, items);
    return items;
  }

  private void read(Element list, int depth, List<Block.Item> items) {
    int number = number(list.attr("start"), 1);
    for (Element child : list.children()) {
      if (NESTED.contains(child.normalName())) {
        read(child, depth + 1, items);
      } else {
        number = number(child.attr("value"), number);
        RichText content = inlines.lines(child, NESTED);
        if (!content.isEmpty()) {
          items.add(new Block.Item(depth, mark(list, number), content));
          number++;
        }
        readNested(child, depth + 1, items);
      }
    }
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

  private static String mark(Element list, int number) {
    if (!"ol".equals(list.normalName())) {
      return BULLET;
    }
    return switch (list.attr("type")) {
      case "a" -> letter(number) + ".";
      case "A" -> letter(number).toUpperCase(Locale.ROOT) + ".";
      case "i" -> roman(number) + ".";
      case "I" -> roman(number).toUpperCase(Locale.ROOT) + ".";
      default -> number + ".";
    };
  }

  private static String letter(int number) {
    return number < 1 || number > 26
        ? Integer.toString(number)
        : Character.toString('a' + number - 1);
  }

  private static String roman(int number) {
    return number < 1 || number > 99
        ? Integer.toString(number)
        : ROMAN[1][number / 10] + ROMAN[0][number % 10];
  }

  private static int number(String written, int otherwise) {
    return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : otherwise;
  }
}
