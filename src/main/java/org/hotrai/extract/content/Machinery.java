package org.hotrai.extract.content;

import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what no reader reads: scripts, styles, controls, players, comments. */
public final class Machinery {
  private static final Pattern PLACEHOLDER = Pattern.compile("(?:\\{\\{[^{}]*}}|\\$\\{[^{}]*})+");

  private final NoscriptText texts;
  private final NoscriptPictures pictures;

  private Machinery(Element body) {
    texts = new NoscriptText(body);
    pictures = new NoscriptPictures(body);
  }

  /** Takes all that out of the element. */
  public static void remove(Element body) {
    Machinery machinery = new Machinery(body);
    Removal removal = new Removal();
    body.filter((node, depth) -> {
      if (!node.equals(body) && machinery.is(node)) {
        if (node instanceof Element element) {
          Controls.markParent(element);
        }
        removal.add(node);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    });
    removal.apply();
  }

  private boolean is(Node node) {
    return switch (node) {
      case Comment comment -> true;
      case XmlDeclaration declaration -> true;
      case TextNode text -> isPlaceholder(text);
      case Element element -> is(element);
      default -> false;
    };
  }

  /** What a template left where a script was to put words. */
  private static boolean isPlaceholder(TextNode text) {
    String words = text.getWholeText();
    Element parent = text.parent();
    return words.indexOf('{') >= 0
        && PLACEHOLDER.matcher(words.strip()).matches()
        && parent != null
        && parent.closest("pre, code") == null;
  }

  private boolean is(Element element) {
    return switch (element.normalName()) {
      case "script",
          "style",
          "template",
          "rt",
          "rp",
          "iframe",
          "object",
          "embed",
          "applet",
          "canvas",
          "svg",
          "audio",
          "video",
          "input",
          "select",
          "textarea",
          "datalist",
          "map",
          "link",
          "meta",
          "dialog",
          "nav",
          "menu",
          "frame",
          "frameset",
          "amp-ad",
          "amp-embed",
          "amp-sidebar",
          "amp-social-share",
          "annotation",
          "annotation-xml" ->
          true;
      case "nobr" -> isNamed("MJX_Assistive_MathML", element.nextElementSibling());
      case "span" -> isCopyOfFormula(element);
      case "button" -> !isHeading(element.parent()) && !Folded.keptAsQuestion(element);
      case "a" -> Tags.isSignOfHeading(element);
      case "math" -> "none".equals(element.attr("display"));
      case "noscript" -> !texts.opened(element) && !pictures.opened(element);
      default -> false;
    };
  }

  /** What is drawn of a formula that stands beside it in marks that tell what it means. */
  private static boolean isCopyOfFormula(Element element) {
    return element.hasClass("katex-html")
        && isNamed("katex-mathml", element.previousElementSibling());
  }

  private static boolean isNamed(String name, @Nullable Element formula) {
    return formula != null && formula.hasClass(name);
  }

  /** A question that folds its answer out is a button in a heading. */
  private static boolean isHeading(@Nullable Element parent) {
    return parent != null && (Tags.isHeading(parent) || "summary".equals(parent.normalName()));
  }
}
