package org.hotrai.extract.content;

import org.hotrai.extract.content.Hints.Hint;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Tells the boxes of a site around the text of an article, though nothing in them is a link: who
 * wrote it, what readers say, where they log in, what else there is.
 */
final class SiteBoxes {
  private static final Evaluator ASKING =
      Selector.evaluatorOf("form, [" + Controls.MARK + "], [onclick], [itemprop=author]");

  private final Hints hints;

  SiteBoxes(Hints hints) {
    this.hints = hints;
  }

  /** Whether the part may be one: by its name, by what it asks for, or by its first words. */
  boolean mayBe(Element part, Element article) {
    return isCalledBox(part, article) || part.selectFirst(ASKING) != null || BoxWords.open(part);
  }

  /** Tables, lists and paragraphs are called by how they look, and headings by what they say. */
  private boolean isCalledBox(Element part, Element article) {
    return switch (part.normalName()) {
      case "table", "ul", "ol", "dl", "blockquote", "pre", "p", "figure" -> false;
      default ->
          !Tags.isHeading(part)
              && (part.className().isEmpty() || !part.className().equals(article.className()))
              && hints.is(Hint.BOX, part);
    };
  }
}
