package org.hotrai.extract.content;

import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells the boxes of a site around the text of an article, though nothing in them is a link: who
 * wrote it, what readers say, where they log in, what else there is.
 */
final class SiteBoxes {
  private static final Evaluator ASKING =
      Selector.evaluatorOf("form, [" + Controls.MARK + "], [onclick]:not(img), [itemprop=author]");

  private final Measures measures;
  private final Hints hints;

  SiteBoxes(Measures measures, Hints hints) {
    this.measures = measures;
    this.hints = hints;
  }

  /** Whether the part may be one: by its name, by what it asks for, or by its first words. */
  boolean mayBe(Element part, Element article) {
    return isCalled(Hint.BOX, part, article)
        || (isCalled(Hint.BOX_OR_SECTION, part, article)
            && (saysNothing(part) || BoxTopics.areOfBox(part)))
        || part.selectFirst(ASKING) != null
        || BoxWords.open(part)
        || BoxTopics.areOfSite(part);
  }

  /** A section of an article has a heading, or says something in a sentence. */
  private boolean saysNothing(Element part) {
    Measure measure = measures.of(part);
    return measure.heading() == null && measure.prose() == 0;
  }

  /** Tables, lists and paragraphs are called by how they look, and headings by what they say. */
  private boolean isCalled(Hint hint, Element part, Element article) {
    return switch (part.normalName()) {
      case "table", "ul", "ol", "dl", "blockquote", "pre", "p", "figure" -> false;
      default ->
          !Tags.isHeading(part)
              && (part.className().isEmpty() || !part.className().equals(article.className()))
              && hints.is(hint, part);
    };
  }
}
