package org.hotrai.extract.content;

import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Paragraphs of an article that are too short for running text, around the box that holds it. */
final class ShortParagraphs {
  private static final int LEAST = 25;
  private static final double MUCH = 0.35;
  private static final double FEW_LINKS = 0.3;
  private static final double MOSTLY_LINKS = 0.8;

  private static final Evaluator LABEL = Selector.evaluatorOf("b, strong");

  private final Measures measures;
  private final Hints hints;
  private final @Nullable Element heading;

  ShortParagraphs(Measures measures, Hints hints, @Nullable Element heading) {
    this.measures = measures;
    this.hints = hints;
    this.heading = heading;
  }

  /**
   * Whether the part is called the text of an article or holds the title, and says much in such
   * paragraphs beside that child, which leads nowhere.
   */
  boolean areAround(Element child, Element part) {
    if ("body".equals(part.normalName()) || hints.isBody(child) || child.is(Tags.ARTICLE)) {
      return false;
    }
    Measure whole = measures.of(part);
    Measure held = measures.of(child);
    boolean titled = holdsTitle(part);
    int beside = whole.unlinked() - held.unlinked() - (titled ? titleOutside(child) : 0);
    return isMuch(beside, held)
        && whole.linked() - held.linked() <= beside * FEW_LINKS
        && (hints.isBody(part) || titled || isParagraph(child))
        && isMuch(beside - inBoxes(child), held)
        && child.siblingElements().stream().noneMatch(this::isOfSite);
  }

  private static boolean isMuch(int beside, Measure held) {
    return beside >= LEAST && beside >= held.unlinked() * MUCH;
  }

  private int titleOutside(Element child) {
    return heading == null || Tags.isWithin(heading, child) ? 0 : measures.of(heading).weight();
  }

  /** Whether it is a paragraph in a box, beside others of its kind. */
  private static boolean isParagraph(Element child) {
    return ArticleFinder.blocks(child).isEmpty()
        && child.siblingElements().stream().anyMatch(other -> ArticleFinder.isOfKind(other, child));
  }

  /** Whether the title is in that, and in no smaller part that is marked as the article. */
  private boolean holdsTitle(Element part) {
    if (heading == null || !Tags.isWithin(heading, part)) {
      return false;
    }
    Element over = heading.closest(Tags.ARTICLE);
    return over == null || Tags.isWithin(part, over);
  }

  /** What stands beside the child in boxes that nothing shows to be paragraphs. */
  private int inBoxes(Element child) {
    return child.siblingElements().stream()
        .filter(other -> !isText(other, child))
        .mapToInt(this::unlinkedBesideTitle)
        .sum();
  }

  private int unlinkedBesideTitle(Element box) {
    int title = heading != null && Tags.isWithin(heading, box) ? measures.of(heading).weight() : 0;
    return measures.of(box).unlinked() - title;
  }

  private static boolean isText(Element part, Element child) {
    return !Tags.isBlock(part)
        || !ArticleFinder.isContainer(part)
        || ArticleFinder.isOfKind(part, child)
        || (part.className().isEmpty() && ArticleFinder.blocks(part).isEmpty())
        || areUnderHeadings(part, child)
        || isLabelled(part);
  }

  /** Whether both are sections under headings of the same rank. */
  private static boolean areUnderHeadings(Element part, Element child) {
    Element over = part.previousElementSibling();
    Element other = child.previousElementSibling();
    return over != null
        && other != null
        && Tags.isHeading(over)
        && over.normalName().equals(other.normalName());
  }

  /** Whether it is one of several that begin with a label, such as the parties of a case. */
  private static boolean isLabelled(Element part) {
    Element label = part.selectFirst(LABEL);
    return label != null
        && part.text().startsWith(label.text())
        && part.siblingElements().stream().anyMatch(other -> ArticleFinder.isOfKind(other, part));
  }

  /** Whether a box of the site begins there that holds more than links, which go anyway. */
  private boolean isOfSite(Element part) {
    Element under = Tags.isHeading(part) ? part.nextElementSibling() : part;
    return under != null
        && measures.of(under).weight() > 0
        && measures.of(under).linkDensity() <= MOSTLY_LINKS
        && (BoxWords.open(part) || BoxTopics.areOfSite(part));
  }
}
