package org.hotrai.extract.content;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Tells the short parts that belong to the main text of an article because they stand inside the
 * same article, lead nowhere and are called nothing else: a decision of two words, a table, a note.
 */
final class Belonging {
  /** Some links in running text lead no reader away. */
  private static final double FEW_LINKS = 0.15;

  private static final int TEXT = 60;

  /** What weighs as much as running text under a heading needs no other sign. */
  private static final int RUNNING_TEXT = 100;

  /** A part of more elements is looked at by its name and its links alone. */
  private static final int MOST_LOOKED_AT = 400;

  private static final int HEAVIEST_RIGHTS = 300;

  private static final Pattern RIGHTS =
      Pattern.compile(
          "©|สงวนลิขสิทธิ์|\\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
              + "|todos los derechos|wszelkie prawa)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What tells that a few words are more than a label. */
  private static final Evaluator SHAPED =
      Selector.evaluatorOf("li + li, tr + tr, blockquote, pre, dt ~ dt");

  private final Measures measures;
  private final Hints hints;
  private final SiteBoxes boxes;
  private final @Nullable Element heading;

  /**
   * @param heading the element that shows the title, or null
   */
  Belonging(Measures measures, Hints hints, @Nullable Element heading) {
    this.measures = measures;
    this.hints = hints;
    this.boxes = new SiteBoxes(measures, hints);
    this.heading = heading;
  }

  /** Whether the element is inside what the page calls its article. */
  boolean isInArticle(Element element) {
    Element outer = element.parent();
    return outer != null && (outer.closest(Tags.ARTICLE) != null || hints.isBody(outer));
  }

  /** Whether the short part goes on with the text that it stands behind. */
  boolean goesOn(Element part, Element text) {
    return says(part, text) && isPlain(part) && !isOfRights(part) && !boxes.mayBe(part, text);
  }

  /** Whether the short part says first, in sentences or points, what the text goes on with. */
  boolean leadsTo(Element part, Element text) {
    return ((measures.of(part).prose() > 0 && !isShaped(part)) || Leads.is(part, text))
        && isPlain(part)
        && !isOfRights(part)
        && !boxes.mayBe(part, text);
  }

  private boolean isOfRights(Element part) {
    return measures.of(part).weight() <= HEAVIEST_RIGHTS && RIGHTS.matcher(part.text()).find();
  }

  private boolean says(Element part, Element text) {
    Measure measure = measures.of(part);
    if (Tags.isHeading(part)) {
      Element next = part.nextElementSibling();
      return next != null
          && !Tags.isHeading(next)
          && (measures.of(next).prose() >= RUNNING_TEXT || goesOn(next, text));
    }
    return measure.prose() > 0
        || (measure.weight() > 0 && (isUnderHeading(part, measure) || isShaped(part)));
  }

  /** Whether it begins with a heading, or stands right behind one, and says something under it. */
  private boolean isUnderHeading(Element part, Measure measure) {
    Element before = part.previousElementSibling();
    Element first = measure.heading();
    return (first != null && measure.weight() > measures.of(first).weight())
        || (before != null && Tags.isHeading(before) && !before.equals(heading));
  }

  private static boolean isShaped(Element part) {
    return part.is(SHAPED) || part.selectFirst(SHAPED) != null;
  }

  private boolean isPlain(Element part) {
    Measure measure = measures.of(part);
    boolean few =
        measure.linked() == 0 || (measure.prose() >= TEXT && measure.linkDensity() < FEW_LINKS);
    if (!few) {
      return false;
    }
    int[] seen = {0};
    boolean[] other = {false};
    part.filter((node, depth) -> {
      if (node instanceof Element element) {
        other[0] |= isOther(element);
        seen[0]++;
      }
      return other[0] || seen[0] > MOST_LOOKED_AT ? FilterResult.STOP : FilterResult.CONTINUE;
    });
    return !other[0];
  }

  private boolean isOther(Element element) {
    return switch (element.normalName()) {
      case "article", "aside", "form", "footer", "address" -> true;
      default ->
          element.attributesSize() > 0
              && (hints.is(Hint.FURNITURE, element)
                  || hints.is(Hint.DOUBTFUL, element)
                  || hints.is(Hint.RESPONSES, element)
                  || "button".equals(element.attr("role").toLowerCase(Locale.ROOT)));
    };
  }
}
