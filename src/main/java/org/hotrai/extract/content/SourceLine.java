package org.hotrai.extract.content;

import org.hotrai.extract.link.PlainUrls;
import org.hotrai.extract.link.Provenance;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Short lines below an article that lead to what it was made from: "ที่มา: …", "Source: …". They
 * are as full of links as what leads elsewhere, and belong to the article all the same.
 */
final class SourceLine {
  /** In characters; what is longer is a list of other articles. */
  static final int LONGEST = 400;

  private static final int LONGEST_LABEL = 40;
  private static final Evaluator LINK = Selector.evaluatorOf("a[href^=http], a[href^=//]");

  private SourceLine() {}

  /** Whether the element says where the article is from, and leads there. */
  static boolean is(Element element) {
    String text = element.text();
    return text.length() <= LONGEST && Provenance.isBegunBy(text) && leadsSomewhere(element, text);
  }

  /** Whether the element stands under a line that says no more than that sources follow. */
  static boolean isUnderLabel(Element element) {
    Element label = element.previousElementSibling();
    String text = label == null ? "" : label.text();
    return !text.isEmpty()
        && text.length() <= LONGEST_LABEL
        && Provenance.isLabel(text)
        && element.selectFirst(LINK) != null;
  }

  private static boolean leadsSomewhere(Element element, String text) {
    return element.selectFirst(LINK) != null || !PlainUrls.in(text).isEmpty();
  }
}
