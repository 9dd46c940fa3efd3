package org.hotrai.extract.content;

import java.util.Locale;
import java.util.regex.Pattern;
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

  /** As much of a page may be in what is called a foot among other things. */
  private static final double MOST = 1 / 3.0;

  private static final Pattern NAME =
      Pattern.compile(
          "\\s*(?:(?:site|page)?[-_]?footer|copyrights?)\\s*", Pattern.CASE_INSENSITIVE);

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
        && (isNamedPlainly(element) || isSmall(foot, measures.of(body)))
        && element.closest(INSIDE) == null
        && !SourceLine.is(element);
  }

  /** Wrappers of whole pages are called after their feet, too: {@code has-sticky-footer}. */
  private static boolean isNamedPlainly(Element element) {
    return "footer".equals(element.normalName())
        || "contentinfo".equals(element.attr("role").toLowerCase(Locale.ROOT))
        || NAME.matcher(element.id()).matches()
        || NAME.matcher(element.className()).matches();
  }

  private static boolean isSmall(Measure foot, Measure page) {
    return foot.weight() < MOST * page.weight() && foot.prose() <= MOST * page.prose();
  }

  private static boolean isCalledSo(Element element, Hints hints) {
    return "footer".equals(element.normalName())
        || (element.attributesSize() > 0
            && ("contentinfo".equals(element.attr("role").toLowerCase(Locale.ROOT))
                || hints.is(Hint.FOOT, element)));
  }
}
