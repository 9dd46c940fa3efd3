package org.hotrai.extract.content;

import java.util.Optional;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What a page was saved for though it is no running text: tables, lists, pictures with words. */
final class Holdings {
  /** The address and the rights of an office; more running text is an article. */
  private static final int MOST_OF_FOOT = 300;

  /** So much leads nowhere in a part that is more than its title. */
  private static final int LEAST_WEIGHT = 40;

  private static final double MOST_LINKED = 0.3;

  private static final Evaluator HOLDING =
      Selector.evaluatorOf("li + li, tr + tr, figcaption, pre, dt");
  private static final Evaluator COLUMN = Selector.evaluatorOf("thead th, tr > th + th");

  private final Element body;
  private final Measures measures;
  private final @Nullable Element heading;

  /**
   * @param heading the element that shows the title, or null
   */
  Holdings(Element body, Measures measures, @Nullable Element heading) {
    this.body = body;
    this.measures = measures;
    this.heading = heading;
  }

  /**
   * That, where the running text of the page is no more than its foot.
   *
   * @param text where the running text was found, or null if there is none
   */
  Optional<Element> beside(@Nullable Element text) {
    double prose = text == null ? 0 : measures.of(text).prose();
    if (prose > MOST_OF_FOOT) {
      return Optional.empty();
    }
    Optional<Element> table = DataTables.main(body, measures);
    Optional<Element> around = table.map(main -> DataTables.withWordsAround(main, measures));
    return around
        .filter(part -> measures.of(table.orElseThrow()).unlinked() >= prose)
        .filter(part -> text == null || isBehind(text, part) || isTitledCell(part))
        .or(() -> titled().filter(part -> text == null || isBehind(text, part)))
        .or(() -> around.filter(part -> text != null && holdsNote(text, part)))
        .or(() -> titled().filter(part -> text != null && isNote(text, part)));
  }

  /** Whether the text is among the words around a table, as notes are. */
  private boolean holdsNote(Element text, Element part) {
    return !part.equals(body) && Tags.isWithin(text, part);
  }

  /** Whether the text is the lesser part of that. */
  private boolean isNote(Element text, Element part) {
    return Tags.isWithin(text, part)
        && (measures.of(text).weight() * 2 < measures.of(part).unlinked()
            || isUnderTitle(text, part));
  }

  /**
   * Whether it is no more than the title and what stands right under it, columns among that. What
   * stands behind the text may be statistics or a calendar of the site.
   */
  private boolean isUnderTitle(Element text, Element part) {
    if (heading == null || !part.equals(heading.parent())) {
      return false;
    }
    Element column = part.selectFirst(COLUMN);
    return column != null && (Tags.isWithin(column, text) || isBehind(text, column));
  }

  /** Whether it is the cell of a page's layout that the title stands in, too. */
  private boolean isTitledCell(Element part) {
    return "td".equals(part.normalName()) && heading != null && Tags.isWithin(heading, part);
  }

  /** The part under the title, if it holds items, rows or captions. */
  private Optional<Element> titled() {
    Element over = heading == null ? null : heading.closest(Tags.ARTICLE);
    Element part = over != null || heading == null ? over : heading.parent();
    return Optional.ofNullable(part)
        .filter(element -> !element.equals(body) && holds(measures.of(element)))
        .filter(element -> element.selectFirst(HOLDING) != null);
  }

  private static boolean holds(Measure measure) {
    return measure.unlinked() >= LEAST_WEIGHT && measure.linkDensity() <= MOST_LINKED;
  }

  /** Whether it stands behind that, in the order of the page, and holds nothing of it. */
  private static boolean isBehind(Element element, Element that) {
    for (Element at = element; at != null; at = at.parent()) {
      for (Element before = at.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        if (Tags.isWithin(that, before)) {
          return true;
        }
      }
    }
    return false;
  }
}
