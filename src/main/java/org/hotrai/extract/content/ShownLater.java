package org.hotrai.extract.content;

import java.util.regex.Pattern;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Running text of an article that a page hides until its reader asks for the rest, scrolls down to
 * it, or chooses its tab.
 */
final class ShownLater {
  private static final int LEAST_TEXT = 100;
  private static final double FEW_LINKS = 0.1;

  /** What the rest of a text is called. */
  private static final Pattern REST =
      Pattern.compile(
          "(?:^|[\\s_-])(?:(?:read|show|see|load)?more(?:text|content)?|full-?text|expand\\w*)(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  /** What moves in as it comes into sight; so do boxes that open over the text. */
  private static final Pattern MOVING =
      Pattern.compile(
          "(?:^|[\\s_-])(?:wow|aos(?:-\\w+)?|animated?)(?=$|[\\s_-])", Pattern.CASE_INSENSITIVE);

  /** Until then its place is kept. */
  private static final Pattern KEEPS_PLACE =
      Pattern.compile("visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_SITE =
      Pattern.compile(
          "(?:^|[\\s_-])(?:news|posts?|stories|related|comments?|menu|nav\\w*|modal|popup|share"
              + "|ads?|advert\\w*|banner|promo\\w*|newsletter|subscri\\w*|sign-?up|login|register|cookies?|gdpr|consent"
              + "|overlay|lightbox|dialog|alert|toast|tooltip|survey|disclaimer)(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TAB =
      Pattern.compile("(?:^|\\s)tab-?(?:pane|panel|content)(?=$|\\s)", Pattern.CASE_INSENSITIVE);

  private ShownLater() {}

  static boolean is(Element hidden, Measure measure) {
    return measure.prose() >= LEAST_TEXT
        && measure.linkDensity() <= FEW_LINKS
        && (isTab(hidden) ? isBesideTab(hidden) : isRest(hidden))
        && hidden.selectFirst(Controls.ASKING) == null;
  }

  private static boolean isRest(Element hidden) {
    String names = hidden.className() + " " + hidden.id();
    boolean comes =
        MOVING.matcher(names).find() && KEEPS_PLACE.matcher(hidden.attr("style")).find();
    return (comes || REST.matcher(names).find())
        && !OF_SITE.matcher(names).find()
        && hidden.siblingElements().stream().anyMatch(ShownLater::isText);
  }

  /** Whether it is a paragraph of the text that is shown from the first. */
  private static boolean isText(Element element) {
    return "p".equals(element.normalName()) && TextWeight.isMore(element, LEAST_TEXT);
  }

  private static boolean isBesideTab(Element hidden) {
    return isTab(hidden.previousElementSibling()) || isTab(hidden.nextElementSibling());
  }

  private static boolean isTab(@Nullable Element element) {
    return element != null
        && ("tabpanel".equals(element.attr("role")) || TAB.matcher(element.className()).find());
  }
}
