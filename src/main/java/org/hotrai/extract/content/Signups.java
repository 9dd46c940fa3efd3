package org.hotrai.extract.content;

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
          "input[type=email], input[name~=(?i)e-?mail], input[placeholder~=(?i)e-?mail]");
  private static final Evaluator TITLE = Selector.evaluatorOf("h1, article, main");

  /** What is told around the field weighs no more. */
  private static final int HEAVIEST = 300;

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
    for (Element field : body.select(FIELD)) {
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

  private static @Nullable Element around(Element field, Element body, int most) {
    Element box = null;
    Element at = field.parent();
    for (int level = 0; level < LEVELS && at != null && !at.equals(body); level++) {
      if (TextWeight.isMore(at, most) || at.selectFirst(TITLE) != null) {
        return box;
      }
      box = at;
      at = at.parent();
    }
    return box;
  }
}
