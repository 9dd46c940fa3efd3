package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the article. From the body downwards it enters the child with
 * the most running text as long as that child holds nearly all of it, or is called an article and
 * holds most of it; then it takes the text that stands between the title and that part.
 */
public final class ArticleFinder {
  /** With that much running text a page is taken to hold an article, whatever else it holds. */
  private static final int LEAST = 50;

  private static final double FEW_LINKS = 0.2;

  /** Beside short posts stand the names of who wrote them. */
  private static final double LINKS_OF_POSTS = 0.4;

  /** The share of the running text that a child holds if it is entered whatever it is called. */
  private static final double NEARLY_ALL = 0.8;

  private static final double MOST_IF_ARTICLE = 0.5;
  private static final double MOST_IF_TITLED = 0.3;
  private static final double FOR_THE_TITLE = 1.5;
  private static final double MOST_IF_BODY = 0.35;

  private final Measures measures;
  private final Hints hints;
  private final ShortParagraphs paragraphs;
  private final @Nullable Element heading;

  private ArticleFinder(Measures measures, Hints hints, @Nullable Element heading) {
    this.heading = heading;
    this.measures = measures;
    this.hints = hints;
    this.paragraphs = new ShortParagraphs(measures, hints, heading);
  }

  /**
   * The parts of the page that make up the article, in their order, cleaned of what is between;
   * nothing if the page holds no article. The page is changed.
   *
   * @param heading the element that shows the title, or null
   */
  public static Optional<List<Element>> find(Document page, @Nullable Element heading) {
    Element body = page.body();
    Signups.remove(body);
    Machinery.remove(body);
    Measures measures = Measures.below(body);
    Hints hints = new Hints();
    Furniture.remove(body, measures, hints, heading);
    Element text =
        holdsText(measures.of(body))
            ? new ArticleFinder(measures, hints, heading).descend(body)
            : null;
    Element article = new Holdings(body, measures, heading).beside(text).orElse(text);
    if (article == null) {
      return Optional.empty();
    }
    List<Element> parts = new Surroundings(heading, measures, hints).of(article);
    Trimmer trimmer = new Trimmer(measures, hints, heading);
    parts.forEach(trimmer::trim);
    return Optional.of(parts);
  }

  /** A page of a few words may be an article, too, if they are not there to lead elsewhere. */
  private static boolean holdsText(Measure measure) {
    return measure.prose() >= LEAST
        || (measure.prose() > 0 && measure.linkDensity() < LINKS_OF_POSTS)
        || (measure.linkDensity() < FEW_LINKS && (measure.weight() > 0 || measure.hasPicture()));
  }

  private Element descend(Element body) {
    Element at = body;
    while (true) {
      Element best = best(at);
      if (best == null
          || paragraphs.areAround(best, at)
          || !isEntered(best, measures.of(best), measures.of(at))) {
        return at;
      }
      at = best;
    }
  }

  private boolean isEntered(Element child, Measure held, Measure whole) {
    double share = held.prose() / whole.prose();
    double least =
        hints.isBody(child) ? MOST_IF_BODY : hints.isArticle(child) ? MOST_IF_ARTICLE : NEARLY_ALL;
    if (heading != null && least < NEARLY_ALL && Tags.isWithin(heading, child)) {
      least = MOST_IF_TITLED;
    }
    return isContainer(child)
        && share >= (goesOn(child) ? NEARLY_ALL : least)
        && !isOneOfParts(child, held.heading());
  }

  /**
   * Whether parts of the same kind stand beside it, each under a heading of the same rank, as the
   * steps of a guide do; most of what they say may stand in one.
   */
  private boolean isOneOfParts(Element child, @Nullable Element first) {
    return first != null
        && !first.equals(heading)
        && Tags.isHeading(first)
        && !child.className().isEmpty()
        && measures.of(first).linked() == 0
        && child.siblingElements().stream()
            .filter(other -> isOfKind(other, child))
            .map(measures::of)
            .anyMatch(other -> isPartUnder(other, first.normalName()));
  }

  private boolean isPartUnder(Measure part, String rank) {
    Element over = part.heading();
    return over != null && over.normalName().equals(rank) && part.linked() == 0 && part.prose() > 0;
  }

  /** Whether both are called the same. */
  static boolean isOfKind(Element one, Element other) {
    return one.normalName().equals(other.normalName()) && one.className().equals(other.className());
  }

  /**
   * Whether parts of the same kind stand beside it, as where each paragraph has a box of its own.
   */
  private static boolean goesOn(Element child) {
    return child.siblingElements().stream()
        .anyMatch(other -> !child.className().isEmpty() && isOfKind(other, child));
  }

  /** The child block with the most running text; inline elements in between are passed through. */
  private @Nullable Element best(Element parent) {
    Element best = null;
    for (Element child : blocks(parent)) {
      if (best == null || score(child) > score(best)) {
        best = child;
      }
    }
    return best;
  }

  private double score(Element child) {
    boolean titled = heading != null && Tags.isWithin(heading, child);
    return measures.of(child).prose() * (titled ? FOR_THE_TITLE : 1);
  }

  /** The outermost blocks in it. */
  static List<Element> blocks(Element parent) {
    List<Element> blocks = new ArrayList<>();
    List<Element> open = new ArrayList<>(parent.children());
    for (int i = 0; i < open.size(); i++) {
      Element child = open.get(i);
      if (Tags.isBlock(child)) {
        blocks.add(child);
      } else {
        open.addAll(child.children());
      }
    }
    return blocks;
  }

  /** Whether it may hold an article. */
  static boolean isContainer(Element element) {
    return switch (element.normalName()) {
      case "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "pre",
          "figure",
          "details" ->
          false;
      default -> true;
    };
  }
}
