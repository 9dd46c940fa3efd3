package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page the boxes that ask for an e-mail address, with the words around the field:
 * sign-ups for letters, offers, comments.
 */
final class Signups {
  private static final Evaluator FIELD =
      Selector.evaluatorOf(
          "input[type=email], input[type=text][name~=(?i)e-?mail],"
              + " input:not([type])[name~=(?i)e-?mail],"
              + " input:not([type=hidden])[placeholder~=(?i)e-?mail]");
  private static final Evaluator TITLE = Selector.evaluatorOf("h1, article, main");

  /** What is told around the field weighs no more. */
  private static final int HEAVIEST = 300;

  /** A line of a pitch weighs no more; a heavier one is running text. */
  private static final int HEAVIEST_LINE = 120;

  /** Rows of several cells in a table that holds data. */
  private static final int ROWS = 3;

  /** A page with little else is about that. */
  private static final double MOST = 0.3;

  /** Boxes in boxes around the field. */
  private static final int LEVELS = 6;

  private static final int MOST_FIELDS = 20;

  private Signups() {}

  /** Takes them out of the element, while its fields are still there. */
  static void remove(Element body) {
    int fields = 0;
    int most = HEAVIEST;
    Removal removal = new Removal();
    for (Element field : fields(body)) {
      if (fields == 0) {
        most = (int) Math.min(HEAVIEST, MOST * TextWeight.of(body.text()));
      }
      if (++fields <= MOST_FIELDS) {
        Element box = around(field, body, most);
        if (box != null) {
          removal.add(box);
        }
      }
    }
    removal.apply();
  }

  private static List<Element> fields(Element body) {
    List<Element> fields = new ArrayList<>();
    body.traverse((node, depth) -> {
      if (node instanceof Element input && "input".equals(input.normalName()) && input.is(FIELD)) {
        fields.add(input);
      }
    });
    return fields;
  }

  private static @Nullable Element around(Element field, Element body, int most) {
    Element box = null;
    Element at = field.parent();
    for (int level = 0; level < LEVELS && at != null && !at.equals(body); level++) {
      if (TextWeight.isMore(at, most) || at.selectFirst(TITLE) != null || hasText(at, box)) {
        return box;
      }
      if (holdsData(at)) {
        return null;
      }
      box = at;
      at = at.parent();
    }
    return box;
  }

  /** Whether running text stands in the box beside the part of it with the field. */
  private static boolean hasText(Element box, @Nullable Element withField) {
    return box.children().stream()
        .anyMatch(child -> !child.equals(withField) && TextWeight.isMore(child, HEAVIEST_LINE));
  }

  /** Whether it is a table of labels and values. */
  private static boolean holdsData(Element element) {
    return "table".equals(element.normalName())
        && element.getElementsByTag("tr").stream().filter(Signups::hasCells).count() >= ROWS;
  }

  private static boolean hasCells(Element row) {
    return row.children().stream().filter(Element::hasText).count() > 1;
  }
}
