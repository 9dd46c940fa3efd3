package org.hotrai.extract.content;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML are to running text. */
public final class Tags {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
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
          "option");

  private Tags() {}

  /** Whether the element stands on lines of its own. */
  public static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Whether the element is a heading, h1 to h6. */
  public static boolean isHeading(Element element) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }
}
