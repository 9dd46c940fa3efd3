package org.hotrai.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hotrai.extract.metadata.PageElements.Sign;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * An element of the page that may show the title of its article.
 *
 * @param text its words, without a kicker, small print and what only screen readers show
 */
record Heading(Element element, String text) {
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_SITE_NAME = 40;
  private static final Evaluator CANDIDATES =
      Selector.evaluatorOf(
          "h1, h2, h3, h4, h5, [itemprop=headline], [class*=title], [class*=headline],"
              + " [class*=topic], span[class~=^Head$], span[id~=(?i)(?:^|_)"
              + "(?:lbl\\w*title|\\w*title_?(?:label|lbl))$]");
  private static final Evaluator PARTS = Selector.evaluatorOf("[class], [style], small");
  private static final Evaluator ELSEWHERE = Selector.evaluatorOf("nav, aside, footer, head, svg");
  private static final Evaluator ELSEWHERE_OF_FIRST =
      Selector.evaluatorOf("aside, footer, head, svg");
  private static final Pattern HOME =
      Pattern.compile("(?:\\./|/|(?:https?:)?//[^/]+/?|.*/https?://[^/]+/?|.*/?index\\.\\w+)");
  private static final Pattern SITE_MARK =
      classes("(?:site|blog)[-_]?(?:title|name|logo)|logo|brand(?:ing)?|site-header|masthead");
  private static final Pattern LOGO =
      classes("(?:site|blog)[-_]?(?:title|name|logo|branding)|logo|brand");
  private static final Pattern INVISIBLE =
      classes("element-invisible|sr-only|visually-?hidden|screen-reader-text|hidden|text-hide");
  private static final Pattern KICKER =
      classes(
          "kicker|strap-?line|high-?line|over-?line|top-?line|dachzeile|roofline|spitzmarke|super-?title|"
              + "over-?title|pre-?title|pre-?headline|h\\d-?small|prefix|eyebrow|rubri[ck]|"
              + "sub-?(?:heading|title|headline|line)");

  private static final Pattern KICKER_ALONE =
      classes("kicker|strap-?line|over-?line|top-?line|dachzeile|spitzmarke|eyebrow");
  private static final Pattern TITLE =
      classes(
          "(?:article|content|entry|page|post|review|story)(?:[-_]{1,2}\\w+)?[-_]{1,2}"
              + "(?:title|headline)(?:[-_]heading)?");

  /** What leads to the heading itself; it shows when the pointer is over it. */
  private static final Pattern ANCHOR_SIGN = Pattern.compile("\\s*[¶🔗]+$");

  /** What stood between the title and small print behind it. */
  private static final Pattern LEFT_OVER = Pattern.compile("\\s+[:|–—-]$");

  private static final String COUNTED =
      "(?:(?:เปิด)?อ่าน|เข้าชม|(?:จำนวน)?ผู้(?:เข้า)?(?:ชม|อ่าน))";

  private static final String COUNT = "\\s?[\\d๐-๙,]{1,9}\\s?(?:ครั้ง|คน)[)\\]]?";

  /** How often the page was read, behind a title, which may itself tell how many came to see. */
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?<=\\S)(?:\\s*[(\\[|]\\s*"
              + COUNTED
              + "\\s?:?|\\s+"
              + COUNTED
              + "\\s?:)"
              + COUNT
              + "$");

  private static final Pattern COUNTER_ALONE =
      Pattern.compile("[(\\[|]?\\s*" + COUNTED + "\\s?:?" + COUNT);

  private static Pattern classes(String words) {
    return Pattern.compile("(?i)(?:^|.*[\\s_-])(?:" + words + ")(?:$|[\\s_].*)");
  }

  /** In the order of the page, without those of menus, side columns and the site itself. */
  static List<Heading> of(PageElements page) {
    List<Heading> headings = new ArrayList<>();
    for (Element element : page.matching(Sign.HEADING, CANDIDATES)) {
      if (!isElsewhere(element) && !isSiteMark(element) && !isKicker(element)) {
        Heading heading = new Heading(element, text(element));
        if (heading.text.length() >= (heading.isFirst() ? 1 : 4)) {
          headings.add(heading);
        }
      }
    }
    return headings;
  }

  /** Whether microdata call it the headline. */
  boolean isMarked() {
    return "headline".equals(element.attr("itemprop"));
  }

  /** Whether it is a heading of the first rank. */
  boolean isFirst() {
    return "h1".equals(element.normalName());
  }

  /** Whether it is a heading by name and class both. */
  boolean isNamedTitle() {
    return rank() < 5 && TITLE.matcher(element.className()).matches();
  }

  /** Whether it is no heading by name, as the labels of programs that make up pages are not. */
  boolean isLabel() {
    return "span".equals(element.normalName());
  }

  /** The rank from 1, as of {@code h1}, to 5 for elements that are no headings by name. */
  int rank() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' ? name.charAt(1) - '0' : 5;
  }

  private static String text(Element heading) {
    String text = ANCHOR_SIGN.matcher(ShortText.of(heading, LONGEST_TITLE)).replaceFirst("");
    text = COUNTER.matcher(text).replaceFirst("");
    if (text.isEmpty() || heading.childrenSize() == 0) {
      return text;
    }
    String last = ShortText.of(heading.child(heading.childrenSize() - 1), LONGEST_TITLE);
    text = COUNTER_ALONE.matcher(last).matches() ? without(text, last, true) : text;
    for (Element inside : heading.select(PARTS)) {
      if (!inside.equals(heading)) {
        boolean aside = isAside(inside);
        if (aside || KICKER.matcher(inside.className()).matches()) {
          text = without(text, ShortText.of(inside, LONGEST_TITLE), aside);
        }
      }
    }
    return LEFT_OVER.matcher(text).replaceFirst("");
  }

  private static boolean isAside(Element inside) {
    return "small".equals(inside.normalName())
        || INVISIBLE.matcher(inside.className()).matches()
        || isLineOfOwnSize(inside);
  }

  /** A line below the title's, set in other letters, is a subtitle. */
  private static boolean isLineOfOwnSize(Element inside) {
    Element before = inside.previousElementSibling();
    return before != null
        && "br".equals(before.normalName())
        && inside.attr("style").contains("font-size");
  }

  /** A line over the title is at times made a heading of its own. */
  private static boolean isKicker(Element heading) {
    return KICKER_ALONE.matcher(heading.className()).matches();
  }

  private static String without(String text, String part, boolean atEndToo) {
    String rest = text;
    if (!part.isEmpty() && text.startsWith(part)) {
      rest = text.substring(part.length()).replaceFirst("^[\\s:|–—-]+", "");
    } else if (!part.isEmpty() && atEndToo && text.endsWith(part)) {
      rest = text.substring(0, text.length() - part.length()).strip();
    }
    return rest.isEmpty() ? text : rest;
  }

  private static boolean isElsewhere(Element heading) {
    boolean first = "h1".equals(heading.normalName());
    return heading.closest(first ? ELSEWHERE_OF_FIRST : ELSEWHERE) != null;
  }

  /** Whether the box that the element alone stands in is called the mark of the site. */
  static boolean isInSiteMark(Element element) {
    Element box = element.parent();
    return box != null
        && element.text().length() <= LONGEST_SITE_NAME
        && LOGO.matcher(box.className() + " " + box.id()).matches();
  }

  /** The name of the site leads to its first page. */
  private static boolean isSiteMark(Element heading) {
    Element link = heading.selectFirst(NameLines.LINK);
    boolean home =
        link != null
            && HOME.matcher(link.attr("href")).matches()
            && link.text().length() * 2 > heading.text().length();
    String marks = heading.className() + " " + heading.id();
    return home
        || SITE_MARK.matcher(marks).matches()
        || isInSiteMark(heading)
        || INVISIBLE.matcher(marks).matches();
  }
}
