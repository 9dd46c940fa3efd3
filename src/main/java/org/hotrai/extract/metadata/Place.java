package org.hotrai.extract.metadata;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Tells what stands beside the article (menus, side columns, comments, other articles, boxes of
 * facts on its subject) from what belongs to it. It remembers what it was asked, since lines of a
 * page share what is around them.
 */
final class Place {
  private static final int LONGEST_BESIDE = 30;
  private static final Set<String> BESIDE = Set.of("nav", "select", "button");
  private static final Pattern NEVER =
      names(
          "related|comments?|commentlist|recommend\\w*|popular|recent|follow|trending|cookies?|infobox|"
              + "wm-ipp\\S*");
  private static final Pattern SIDE =
      names("sidebar\\d?|side-?col\\w*|widget-area|menu|navi?|navigation");
  private static final Pattern FOOT_OF_ARTICLE =
      Pattern.compile("(?i).*\\b(?:article|entry|post|content)[_-]?\\S*.*");

  private static final Evaluator ARTICLE = Selector.evaluatorOf("article, main, [class*=hentry]");

  private final boolean wide;
  private final Set<Element> aroundHeading = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Element, Boolean> insideBeside = new IdentityHashMap<>();

  /**
   * The place of the article.
   *
   * @param heading the element that shows the title, or null; nothing around it is beside the
   *     article
   * @param wide whether side columns count as the article's, as on pages that keep its date and
   *     names there
   */
  Place(@Nullable Element heading, boolean wide) {
    this.wide = wide;
    for (Element around = heading; around != null; around = around.parent()) {
      aroundHeading.add(around);
    }
  }

  /** Whether the element stands beside the article. */
  boolean isBeside(Element element) {
    return isOfLinkedArticle(element) || isInsideBeside(element);
  }

  private boolean isInsideBeside(Element element) {
    Deque<Element> asked = new ArrayDeque<>();
    Element around = element;
    Boolean beside = null;
    while (beside == null && around != null) {
      beside = insideBeside.get(around);
      if (beside == null) {
        asked.push(around);
        beside = told(around);
      }
      around = around.parent();
    }
    boolean found = beside != null && beside;
    asked.forEach(one -> insideBeside.put(one, found));
    return found;
  }

  /** What the element itself tells of all within it; null if nothing. */
  private @Nullable Boolean told(Element around) {
    if (aroundHeading.contains(around) || "body".equals(around.normalName())) {
      return false;
    }
    boolean narrow = !wide && (isAside(around) || isFooter(around) || isNamed(around, SIDE));
    boolean beside = BESIDE.contains(around.normalName()) || isNamed(around, NEVER) || narrow;
    return beside ? true : null;
  }

  /** A link around more than the element leads to another article. */
  private static boolean isOfLinkedArticle(Element element) {
    Element link = element;
    while (link != null && !("a".equals(link.normalName()) && link.hasAttr("href"))) {
      link = link.parent();
    }
    return link != null
        && !link.equals(element)
        && link.text().length() > element.text().length() + LONGEST_BESIDE;
  }

  private static boolean isFooter(Element element) {
    return "footer".equals(element.normalName())
        && element.closest(ARTICLE) == null
        && !FOOT_OF_ARTICLE.matcher(element.className()).matches();
  }

  private static boolean isAside(Element element) {
    return "aside".equals(element.normalName()) && !element.className().contains("meta");
  }

  private static boolean isNamed(Element element, Pattern names) {
    return !"footer".equals(element.normalName())
        && (fits(element.className(), names) || fits(element.id(), names));
  }

  private static boolean fits(String value, Pattern names) {
    return !value.isEmpty() && names.matcher(value).matches();
  }

  private static Pattern names(String words) {
    return Pattern.compile("(?i)(?:^|.*[\\s_-])(?:" + words + ")(?:$|[\\s_-].*)");
  }
}
