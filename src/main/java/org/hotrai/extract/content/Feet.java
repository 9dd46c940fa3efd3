package org.hotrai.extract.content;

import java.util.Locale;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells the foot of a page, which says whose the page is and where its owner is found. Where the
 * article is short, or a list or a table, the foot may hold more running text than that.
 */
final class Feet {
  /** What holds more running text is more than a foot, whatever it is called. */
  private static final int HEAVIEST = 300;

  /** What leads nowhere beside the foot weighs as much if it can be an article. */
  private static final int LEAST_BESIDE = 20;

  private static final Evaluator INSIDE = Selector.evaluatorOf("article, section, blockquote");

  private Feet() {}

  /** Whether the element is the foot of that page, which holds something else as well. */
  static boolean isFoot(Element element, Hints hints, Measures measures, Element body) {
    if (!isCalledSo(element, hints)) {
      return false;
    }
    Measure foot = measures.of(element);
    return foot.prose() <= HEAVIEST
        && measures.of(body).unlinked() - foot.unlinked() >= LEAST_BESIDE
        && element.closest(INSIDE) == null
        && !SourceLine.is(element);
  }

  private static boolean isCalledSo(Element element, Hints hints) {
    return "footer".equals(element.normalName())
        || (element.attributesSize() > 0
            && ("contentinfo".equals(element.attr("role").toLowerCase(Locale.ROOT))
                || hints.is(Hint.FOOT, element)));
  }
}
