package org.hotrai.extract.content;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what is never part of an article: hidden parts, menus, and what is beside the
 * article by its role or its name.
 */
final class Furniture {
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

  /** So a page folds text that its reader's search opens. */
  private static final String UNTIL_FOUND = "until-found";

  private static final Pattern CONSENT =
      Pattern.compile(
          "\\b(?:web ?sites?|web ?seite|site|wir|we|nous|sito)\\b[^.]{0,80}\\bcookies\\b"
              + "|\\bcookies\\b[^.]{0,80}(?:\\b(?:consent|accept|agree|akzept|zustimm|einverstanden|setting)|\\bweb"
              + " ?site)|เว็บไซต์.{0,80}คุกกี้|คุกกี้.{0,80}(?:ยอมรับ|ยินยอม|เว็บไซต์)",
          Pattern.CASE_INSENSITIVE);
  private static final Evaluator QUOTATION = Selector.evaluatorOf("blockquote");
  private static final Evaluator SECTION = Selector.evaluatorOf("article, main, section");
  private static final Evaluator POST = Selector.evaluatorOf("[role=article]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final int OUTERMOST = 4;

  /** What must stay of the page's running text when a part is taken out. */
  private static final double LEAST_LEFT = 0.25;

  private static final double MUCH = 0.3;
  private static final double FEW_LINKS = 0.15;
  private static final int LEAST_LEFT_WEIGHT = 150;
  private static final int LEAST_UNDER_TITLE = 40;
  private static final int HEAVIEST_FORM = 400;
  private static final int HEAVIEST_NOTICE = 1_500;

  private final Element body;
  private final Measures measures;
  private final Hints hints;
  private final Feet feet;
  private final @Nullable Element heading;
  private final Set<Element> aroundHeading = Collections.newSetFromMap(new IdentityHashMap<>());

  private Furniture(Element body, Measures measures, Hints hints, @Nullable Element heading) {
    this.body = body;
    this.measures = measures;
    this.hints = hints;
    this.heading = heading;
    this.feet = new Feet(body, measures, hints, heading);
    for (Element at = heading; at != null; at = at.parent()) {
      aroundHeading.add(at);
    }
  }

  static void remove(Element body, Measures measures, Hints hints, @Nullable Element heading) {
    Furniture furniture = new Furniture(body, measures, hints, heading);
    furniture.removeNotices();
    furniture.removeWhere(furniture::isHiddenForGood);
    furniture.removeFeet();
    furniture.removeWhere(furniture::isBesideArticle);
    furniture.removeWhere(furniture::isCalledFurniture);
  }

  private void removeNotices() {
    boolean cookies = mentionsCookies();
    remove((element, depth) -> {
      int weight = measures.of(element).weight();
      return weight <= HEAVIEST_NOTICE
          && (hints.is(Hint.NOTICE, element)
              || (cookies && depth <= OUTERMOST && weight > 0 && isConsent(element, weight)));
    });
  }

  private void removeFeet() {
    remove((element, depth) -> !aroundHeading.contains(element) && feet.isFoot(element));
  }

  private void removeWhere(Predicate<Element> isFurniture) {
    double whole = measures.of(body).prose();
    double least = Math.max(LEAST_LEFT_WEIGHT, whole * LEAST_LEFT);
    remove((element, depth) -> {
      if (!isFurniture.test(element)) {
        return false;
      }
      Measure part = measures.of(element);
      Measure page = measures.of(body);
      return part.prose() == 0
          || page.prose() - part.prose() >= least
          || isResponse(element)
          || (!aroundHeading.isEmpty()
              && hints.is(Hint.RESPONSES, element)
              && (page.unlinked() - part.unlinked() >= LEAST_LEFT_WEIGHT || isBesideText(element)));
    });
  }

  /** Whether the title has text under it, and that is not in the element. */
  private boolean isBesideText(Element element) {
    if (heading == null || aroundHeading.contains(element)) {
      return false;
    }
    Element over = heading.closest(Tags.ARTICLE);
    Element text = over == null ? heading.parent() : over;
    return text != null
        && !Tags.isWithin(element, text)
        && measures.of(text).unlinked() - measures.of(heading).weight() >= LEAST_UNDER_TITLE;
  }

  private void remove(BiPredicate<Element, Integer> isOut) {
    Removal removal = new Removal();
    body.filter((node, depth) -> {
      if (node instanceof Element element && !element.equals(body) && isOut.test(element, depth)) {
        measures.forget(element);
        removal.add(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      return FilterResult.CONTINUE;
    });
    removal.apply();
  }

  private boolean mentionsCookies() {
    NodeFilter search =
        (node, depth) -> {
          String words = node instanceof TextNode text ? text.getWholeText() : "";
          return namesCookies(words) ? FilterResult.STOP : FilterResult.CONTINUE;
        };
    return NodeTraversor.filter(search, body) == FilterResult.STOP;
  }

  /** Boxes about cookies lie over a page, so they are near the root, whatever they are called. */
  private boolean isConsent(Element element, int weight) {
    return isBox(element)
        && weight < MUCH * measures.of(body).weight()
        && !aroundHeading.contains(element)
        && asksForConsent(element.text());
  }

  private static boolean asksForConsent(String text) {
    return namesCookies(text) && CONSENT.matcher(text).find();
  }

  /** Told at once, which the pattern is not. */
  private static boolean namesCookies(String text) {
    return text.contains("ookie") || text.contains("OOKIE") || text.contains("คุกกี้");
  }

  private static boolean isBox(Element element) {
    return switch (element.normalName()) {
      case "div", "section", "aside", "form", "footer" -> true;
      default -> false;
    };
  }

  private boolean isHiddenForGood(Element element) {
    return isHidden(element)
        && !Folded.isAnswer(element, textOf(element))
        && !ShownLater.is(element, textOf(element));
  }

  private Measure textOf(Element element) {
    return Tags.isBlock(element) ? measures.of(element) : measures.ofBlocksIn(element);
  }

  private static boolean isHidden(Element element) {
    return element.attributesSize() > 0
        && ((element.hasAttr("hidden") && !UNTIL_FOUND.equals(element.attr("hidden")))
            || (element.hasAttr("style") && HIDDEN_STYLE.matcher(element.attr("style")).find())
            || ("true".equals(element.attr("aria-hidden")) && !"img".equals(element.normalName())));
  }

  private boolean isCalledFurniture(Element element) {
    return hints.is(Hint.FURNITURE, element)
        && !aroundHeading.contains(element)
        && !Tags.isAnchorOfHeading(element)
        && !isMuchOfThePage(element)
        && !(isHidden(element) && ShownLater.is(element, textOf(element)));
  }

  /** What holds much of the page's text is not furniture for its name alone. */
  private boolean isMuchOfThePage(Element element) {
    Measure measure = measures.of(element);
    return measure.prose() >= MUCH * measures.of(body).prose()
        && measure.linkDensity() < FEW_LINKS
        && !hints.is(Hint.RESPONSES, element);
  }

  /** Who wrote the article is told by its metadata; what stands in a box is a life. */
  private boolean isAuthor(Element element) {
    return element.attr("itemprop").equals("author") && measures.of(element).weight() > 0;
  }

  private boolean isBesideArticle(Element element) {
    if (aroundHeading.contains(element)) {
      return false;
    }
    return switch (element.normalName()) {
      case "aside" -> !OwnAsides.is(element, measures.of(element), hints);
      case "form" -> measures.of(element).weight() < HEAVIEST_FORM;
      case "footer" -> element.closest(QUOTATION) == null && !SourceLine.is(element);
      case "header" -> element.closest(SECTION) == null;
      default -> element.attributesSize() > 0 && isAuthorOrBeside(element);
    };
  }

  private boolean isAuthorOrBeside(Element element) {
    return isAuthor(element)
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || isResponse(element);
  }

  /** Programs give what is said to a post the role of the post. */
  private boolean isResponse(Element element) {
    Element outer = "article".equals(element.attr("role")) ? element.parent() : null;
    Element post = outer == null ? null : outer.closest(POST);
    return post != null
        && measures.of(post).unlinked() - measures.of(element).unlinked() >= LEAST_UNDER_TITLE
        && beginsWithName(element);
  }

  /** Whoever responds is named by a link; a part of what is reported may begin with its hour. */
  private static boolean beginsWithName(Element element) {
    String text = element.text();
    return element.select(LINK).stream()
        .map(Element::text)
        .filter(name -> !name.isBlank())
        .findFirst()
        .filter(name -> text.startsWith(name))
        .filter(name -> !Character.isDigit(name.charAt(0)) && !TimeOnly.is(name))
        .isPresent();
  }
}
