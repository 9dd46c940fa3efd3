package org.hotrai.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What the elements of HTML are to running text. */
public final class Tags {
  /** With such a link programs show that a heading can be pointed at. */
  private static final Pattern SIGN = Pattern.compile("\\s*[¶#🔗]\\s*");

  /** What the page itself calls its article. */
  static final Evaluator ARTICLE = Selector.evaluatorOf("article, main, [role=main]");

  private Tags() {}

  /** Whether the element stands on lines of its own. */
  public static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "xmp",
          "listing",
          "plaintext",
          "multicol",
          "frameset",
          "noframes",
          "optgroup",
          "option" ->
          true;
      default -> false;
    };
  }

  /** Whether the element is a heading, h1 to h6. */
  public static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether the element leads somewhere, and does not only run a script or mark a place. */
  static boolean isLink(Element element) {
    return "a".equals(element.normalName())
        && element.hasAttr("href")
        && !foldsOut(element)
        && !element.attr("href").regionMatches(true, 0, "javascript:", 0, 11)
        && !isAnchorOfHeading(element);
  }

  /** Whether it leads nowhere, and what it is in is a button. */
  private static boolean foldsOut(Element link) {
    Element outer = link.parent();
    return link.attr("href").isEmpty()
        && outer != null
        && ("button".equals(outer.attr("role")) || outer.hasAttr("aria-controls"));
  }

  /** Whether the element is in a heading and leads to that, or to somewhere else in its page. */
  static boolean isAnchorOfHeading(Element element) {
    return "a".equals(element.normalName())
        && element.hasAttr("href")
        && isInHeading(element)
        && leadsToSamePage(element);
  }

  /** Whether it is one that shows no more than a sign. */
  static boolean isSignOfHeading(Element element) {
    return isAnchorOfHeading(element) && SIGN.matcher(element.text()).matches();
  }

  private static boolean isInHeading(Element link) {
    Element outer = link.parent();
    return outer != null
        && (isHeading(outer) || (outer.parent() != null && isHeading(outer.parent())));
  }

  /** To itself, or to what it folds out. */
  private static boolean leadsToSamePage(Element link) {
    String target = link.attr("href").strip();
    int hash = target.indexOf('#');
    String page = link.baseUri();
    return hash == 0
        || (hash > 0
            && page.startsWith(target.substring(0, hash))
            && (page.length() == hash || page.charAt(hash) == '#'));
  }

  /** Whether the element is that other one or somewhere in it. */
  static boolean isWithin(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(outer)) {
        return true;
      }
    }
    return false;
  }
}
