package org.hotrai.extract.metadata;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands beside the article (menus, side columns, comments, other articles) from what
 * belongs to it.
 *
 * @param heading the element that shows the title, or null; nothing around it is beside the article
 * @param wide whether side columns count as the article's, as on pages that keep its date and names
 *     there
 */
record Place(@Nullable Element heading, boolean wide) {
  private static final int LONGEST_BESIDE = 30;
  private static final Set<String> BESIDE = Set.of("nav", "select", "button");
  private static final Pattern NEVER =
      names(
          "related|comments?|commentlist|recommend\\w*|popular|recent|trending|cookies?|wm-ipp\\S*");
  private static final Pattern SIDE =
      names("sidebar\\d?|side-?col\\w*|widget-area|menu|navi?|navigation");
  private static final Pattern FOOT_OF_ARTICLE =
      Pattern.compile("(?i).*\\b(?:article|entry|post|content)[_-]?\\S*.*");

  /** Whether the element stands beside the article. */
  boolean isBeside(Element element) {
    if (isOfLinkedArticle(element)) {
      return true;
    }
    for (Element around = element; around != null; around = around.parent()) {
      if (holdsHeading(around) || "body".equals(around.normalName())) {
        return false;
      }
      if (BESIDE.contains(around.normalName()) || isNamed(around, NEVER)) {
        return true;
      }
      if (!wide && (isAside(around) || isFooter(around) || isNamed(around, SIDE))) {
        return true;
      }
    }
    return false;
  }

  /** A link around more than the element leads to another article. */
  private static boolean isOfLinkedArticle(Element element) {
    Element link = element.closest("a[href]");
    return link != null
        && !link.equals(element)
        && link.text().length() > element.text().length() + LONGEST_BESIDE;
  }

  private boolean holdsHeading(Element around) {
    return heading != null && (heading.equals(around) || heading.parents().contains(around));
  }

  private static boolean isFooter(Element element) {
    return "footer".equals(element.normalName())
        && element.closest("article, main, [class*=hentry]") == null
        && !FOOT_OF_ARTICLE.matcher(element.className()).matches();
  }

  private static boolean isAside(Element element) {
    return "aside".equals(element.normalName()) && !element.className().contains("meta");
  }

  private static boolean isNamed(Element element, Pattern names) {
    return !"footer".equals(element.normalName())
        && (names.matcher(element.className()).matches() || names.matcher(element.id()).matches());
  }

  private static Pattern names(String words) {
    return Pattern.compile("(?i)(?:^|.*[\\s_-])(?:" + words + ")(?:$|[\\s_-].*)");
  }
}
