package org.hotrai.extract.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Takes out of a page what is never part of an article: controls, menus, hidden and named parts.
 */
final class Furniture {
  private static final String NEVER =
      "script, style, template, rt, rp, iframe, object, embed, applet, canvas, svg, audio, video,"
          + " input, button, select, textarea, datalist, map, link, meta, dialog, nav, menu, frame,"
          + " frameset, math[display=none]";
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "dialog",
          "alertdialog",
          "search",
          "menu",
          "menubar",
          "toolbar",
          "tooltip",
          "form");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile(
          "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

  /** What must stay of the page's running text when a part is taken out for its name alone. */
  private static final double LEAST_LEFT = 0.25;

  private static final int LEAST_LEFT_WEIGHT = 150;

  private static final int LEAST_IN_NOSCRIPT = 600;

  private static final int HEAVIEST_NOTICE = 1_500;

  private final Document page;
  private Measures measures;

  private Furniture(Document page) {
    this.page = page;
    this.measures = Measures.below(page.body());
  }

  static void remove(Document page) {
    page.select(NEVER).remove();
    page.select("noscript").forEach(Furniture::openOrRemove);
    page.nodeStream(Comment.class).toList().forEach(Node::remove);
    Furniture furniture = new Furniture(page);
    furniture.removeAll(Hints::isNotice);
    furniture.removeWhere(Furniture::isHidden);
    furniture.removeWhere(Furniture::isBesideArticle);
    furniture.removeWhere(Hints::isFurniture);
  }

  /** Pages that a script builds may hold their text for readers without scripts. */
  private static void openOrRemove(Element noscript) {
    if (TextWeight.of(noscript.text()) >= LEAST_IN_NOSCRIPT) {
      noscript.tagName("div");
    } else {
      noscript.remove();
    }
  }

  private void removeAll(Predicate<Element> isFurniture) {
    for (Element element : page.body().getAllElements()) {
      if (!element.equals(page.body())
          && isFurniture.test(element)
          && measures.of(element).weight() <= HEAVIEST_NOTICE) {
        element.remove();
      }
    }
  }

  private void removeWhere(Predicate<Element> isFurniture) {
    double left = measures.of(page.body()).prose();
    double least = Math.max(LEAST_LEFT_WEIGHT, left * LEAST_LEFT);
    List<Element> all = page.body().getAllElements();
    for (Element element : all) {
      if (element.equals(page.body()) || !element.hasParent() || !isFurniture.test(element)) {
        continue;
      }
      double prose = measures.of(element).prose();
      if (prose == 0 || left - prose >= least) {
        left -= element.closest("body") == null ? 0 : prose;
        element.remove();
      }
    }
    measures = Measures.below(page.body());
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || HIDDEN_STYLE.matcher(element.attr("style")).find()
        || ("true".equals(element.attr("aria-hidden")) && !"img".equals(element.normalName()));
  }

  private static boolean isBesideArticle(Element element) {
    String name = element.normalName();
    return "aside".equals(name)
        || ("footer".equals(name) && element.closest("blockquote") == null)
        || ("header".equals(name) && element.closest("article, main, section") == null)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }
}
