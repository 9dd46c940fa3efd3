package org.hotrai.extract.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

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

  /**
   * One of several names, with the short name of a theme before it; {@code has-sticky-footer} and
   * {@code footer-sticky} are none.
   */
  private static final Pattern ONE_NAME =
      Pattern.compile(
          "(?:(?:site|page|main|bottom|global|elementor-location)[-_]?|(?!has|with|not|card|post|news|list"
              + "|item|note|box|blog|tab|col|row)[a-z]{2,4}[-_])?(?:footer|copyrights?)"
              + "(?:[-_]?(?:area|wrap(?:per)?|inner|container|content|bottom|top|main|section|widgets?"
              + "|info|box|block|bar|row|col|text|address|contact|bg|dark|\\d{1,2}))*",
          Pattern.CASE_INSENSITIVE);

  /** What is called so, too, holds the whole page, and its foot is only how that is set. */
  private static final NameList WHOLE =
      NameList.of("page site wrapper layout main content body app root");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What an owner says in a foot. */
  private static final Pattern OWNER =
      Pattern.compile(
          "โทรศัพท์|โทรสาร|โทร\\.|แฟกซ์|สงวนลิขสิทธิ์|©|@\\w|ที่อยู่\\s*[:：]|เลขที่\\s?[\\d๐-๙/]+\\s?(?:หมู่|ถนน|ถ\\.|ซอย|ซ\\.)|รหัสไปรษณีย์|(?:พัฒนา|ออกแบบ)(?:ระบบ|เว็บไซต์)?โดย|(?<!\\p{L})(?:tel|fax|phone|copyright|powered"
              + " by|all rights reserved)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private static final Evaluator INSIDE = Selector.evaluatorOf("article, section, blockquote");

  private final Element body;
  private final Measures measures;
  private final Hints hints;
  private final @Nullable Element heading;

  /**
   * @param heading the element that shows the title, or null
   */
  Feet(Element body, Measures measures, Hints hints, @Nullable Element heading) {
    this.body = body;
    this.measures = measures;
    this.hints = hints;
    this.heading = heading;
  }

  /** Whether the element is the foot of that page, which holds something else as well. */
  boolean isFoot(Element element) {
    if (!isCalledSo(element)) {
      return false;
    }
    Measure foot = measures.of(element);
    return foot.prose() <= HEAVIEST
        && measures.of(body).unlinked() - foot.unlinked() >= LEAST_BESIDE
        && (isNamedPlainly(element)
            || isSmall(foot)
            || (isNamedAmongOthers(element) && endsPage(element)))
        && !isInside(element)
        && !SourceLine.is(element);
  }

  private static boolean isInside(Element element) {
    Element around = element.parent();
    return around != null && around.closest(INSIDE) != null;
  }

  /** Wrappers of whole pages are called after their feet, too: {@code page footer-bottom}. */
  private static boolean isNamedPlainly(Element element) {
    return "footer".equals(element.normalName())
        || isContentInfo(element)
        || NAME.matcher(element.id()).matches()
        || NAME.matcher(element.className()).matches();
  }

  private static boolean isNamedAmongOthers(Element element) {
    List<String> names = SPACES.splitAsStream(element.className() + " " + element.id()).toList();
    return names.stream().anyMatch(name -> ONE_NAME.matcher(name).matches())
        && names.stream().noneMatch(name -> WHOLE.has(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether the owner is found in it, and an article can stand between the title and the element.
   * The last part of an article may be called its foot, too.
   */
  private boolean endsPage(Element element) {
    return OWNER.matcher(element.text()).find()
        && (heading == null || weightBetween(heading, element) >= LEAST_BESIDE);
  }

  /** How much stands between both, in the order of the page; nothing if the title comes later. */
  private int weightBetween(Element title, Element element) {
    int weight = -measures.of(title).unlinked();
    for (Element at = element; at != null && !Tags.isWithin(title, at); at = at.parent()) {
      for (Element before = at.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        weight += measures.of(before).unlinked();
        if (Tags.isWithin(title, before)) {
          return weight;
        }
      }
    }
    return 0;
  }

  private boolean isSmall(Measure foot) {
    Measure page = measures.of(body);
    return foot.weight() < MOST * page.weight() && foot.prose() <= MOST * page.prose();
  }

  private boolean isCalledSo(Element element) {
    return "footer".equals(element.normalName())
        || (element.attributesSize() > 0
            && (isContentInfo(element) || hints.is(Hint.FOOT, element)));
  }

  private static boolean isContentInfo(Element element) {
    return "contentinfo".equals(element.attr("role").toLowerCase(Locale.ROOT));
  }
}
