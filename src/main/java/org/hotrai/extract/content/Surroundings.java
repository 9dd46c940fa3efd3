package org.hotrai.extract.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hotrai.extract.content.Hints.Hint;
import org.hotrai.extract.content.Measures.Measure;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Running text that belongs to an article and stands outside its chosen part: a standfirst between
 * the title and that part, and what goes on behind it inside the same article.
 */
final class Surroundings {
  private static final int LEAST = 40;
  private static final int LEAST_BEHIND = 100;

  /** Below this share of text in links a part is prose. */
  private static final double FEW_LINKS = 0.3;

  private static final double VERY_FEW_LINKS = 0.15;

  /** A subtitle or a sentence under the title weighs no less; a label does. */
  private static final int SHORTEST = 30;

  private static final int SHORTEST_HEADING = 15;

  /** A line that tells the day, the hour or the author. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\d:\\d\\d|\\b[12]\\d{3}\\b|๒๕[๐-๙]{2}|^(?:by|von|par|por|oleh|text|โดย)(?:\\b|\\p{InThai})",
          Pattern.CASE_INSENSITIVE);

  private static final int FULL_SENTENCE = 120;
  private static final int LIGHTEST_POINT = 25;
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?!.*\\d:\\d\\d).*\\s\\S*[\\p{L}\\p{Nd}]{2}[.!?…。！？][\"'”’»“)]*", Pattern.DOTALL);
  private static final Evaluator POINTS = Selector.evaluatorOf("li");

  /** A picture over the text has words of its own. */
  private static final Evaluator PICTURE = Selector.evaluatorOf("figure, figcaption, picture");

  private static final int MOST_PARTS = 40;

  /** Share buttons and the like may stand before the line that tells the source. */
  private static final int SOURCE_BEHIND = 4;

  private static final int SOURCE_LEVELS = 3;

  private final @Nullable Element heading;
  private final Measures measures;
  private final Hints hints;
  private final Belonging belonging;

  /**
   * @param heading the element that shows the title, or null
   */
  Surroundings(@Nullable Element heading, Measures measures, Hints hints) {
    this.heading = heading;
    this.measures = measures;
    this.hints = hints;
    this.belonging = new Belonging(measures, hints, heading);
  }

  /** The chosen part with what belongs to it, in the order of the page. */
  List<Element> of(Element article) {
    List<Element> parts = new ArrayList<>(before(article));
    parts.add(article);
    parts.addAll(behind(article));
    source(article).filter(line -> !parts.contains(line)).ifPresent(parts::add);
    return parts.size() > MOST_PARTS ? List.of(article) : parts;
  }

  private List<Element> before(Element article) {
    List<Element> parts = new ArrayList<>();
    if (heading == null || !heading.hasParent() || Tags.isWithin(heading, article)) {
      return parts;
    }
    boolean inArticle = belonging.isInArticle(article);
    for (Element at = article; at != null && !Tags.isWithin(heading, at); at = at.parent()) {
      List<Element> level = new ArrayList<>();
      for (Element before : precedingUpToHeading(at)) {
        if (Tags.isWithin(heading, before)) {
          level.addAll(behindHeading(before));
        } else if (isStandfirst(before) || (inArticle && isLead(before, article))) {
          level.add(before);
        }
      }
      parts.addAll(0, level);
    }
    return parts;
  }

  private List<Element> precedingUpToHeading(Element at) {
    List<Element> preceding = new ArrayList<>();
    for (Element before = at.previousElementSibling();
        before != null;
        before = before.previousElementSibling()) {
      preceding.add(before);
      if (heading != null && Tags.isWithin(heading, before)) {
        break;
      }
    }
    return preceding.reversed();
  }

  /** What stands behind the heading inside the header that both are in. */
  private List<Element> behindHeading(Element header) {
    List<Element> parts = new ArrayList<>();
    for (Element at = heading; at != null && !at.equals(header); at = at.parent()) {
      for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
        if (isStandfirst(next)) {
          parts.add(next);
        }
      }
    }
    return parts;
  }

  private boolean isStandfirst(Element element) {
    Measure measure = measures.of(element);
    double text = Tags.isHeading(element) ? measure.weight() : measure.prose();
    boolean read =
        text >= LEAST
            || isSubtitle(element, measure)
            || isSentence(element, measure)
            || isSummary(element, measure);
    return read
        && measure.linkDensity() < FEW_LINKS
        && (measure.linked() == 0 || !hints.is(Hint.DOUBTFUL, element));
  }

  /** Whether it holds a picture, or stands right under one. */
  private boolean isOfPicture(Element element) {
    Element before = element.previousElementSibling();
    return measures.of(element).hasPicture()
        || element.selectFirst(PICTURE) != null
        || (before != null
            && (measures.of(before).hasPicture() || "img".equals(before.normalName())));
  }

  /** What is said first in too few words for a standfirst. */
  private boolean isLead(Element element, Element article) {
    return belonging.leadsTo(element, article)
        && !isOfPicture(element)
        && !ABOUT.matcher(element.text()).find();
  }

  /** A few words need a name that says what they are. */
  private boolean isSubtitle(Element element, Measure measure) {
    return measure.weight() >= (Tags.isHeading(element) ? SHORTEST_HEADING : SHORTEST)
        && measure.linked() == 0
        && !measure.hasPicture()
        && hints.is(Hint.STANDFIRST, element)
        && !ABOUT.matcher(element.text()).find();
  }

  /** Of a sentence that is too short for running text its end tells that it is no label. */
  private static boolean isSentence(Element element, Measure measure) {
    return measure.weight() >= SHORTEST
        && measure.weight() <= FULL_SENTENCE
        && measure.linked() == 0
        && SENTENCE.matcher(element.text()).matches();
  }

  /** What is said first in a few points. */
  private static boolean isSummary(Element element, Measure measure) {
    Elements points = measure.weight() >= LEAST ? element.select(POINTS) : new Elements();
    return points.size() > 1
        && measure.linked() == 0
        && measure.weight() >= points.size() * LIGHTEST_POINT;
  }

  /** Up to the element that is called the article, or that holds the title, too. */
  private List<Element> behind(Element article) {
    List<Element> parts = new ArrayList<>();
    boolean goesOn = belonging.isInArticle(article);
    for (Element at = article; isInside(at); at = parent(at)) {
      for (Element next = at.nextElementSibling(); next != null; next = next.nextElementSibling()) {
        boolean brief = goesOn && belonging.goesOn(next, article);
        goesOn = brief || (goesOn && measures.of(next).weight() == 0);
        if (brief || isProseBehind(next) || isAttachment(next)) {
          parts.add(next);
        }
      }
    }
    return parts;
  }

  /** Whether documents are attached there, or the label says so that stands over their list. */
  private boolean isAttachment(Element part) {
    if (measures.of(part).weight() > SourceLine.LONGEST) {
      return false;
    }
    Element before = part.previousElementSibling();
    Element next = part.nextElementSibling();
    return (measures.of(part).linked() > 0 && Attachments.areLabelledIn(part))
        || (before != null && isLabelOf(before, part))
        || (next != null && isLabelOf(part, next));
  }

  private boolean isLabelOf(Element label, Element list) {
    return measures.of(label).linked() == 0
        && measures.of(list).linked() > 0
        && Attachments.areAllIn(list)
        && Attachments.isLabel(label);
  }

  private boolean isProseBehind(Element next) {
    Measure measure = measures.of(next);
    return measure.prose() >= LEAST_BEHIND
        && measure.linkDensity() < VERY_FEW_LINKS
        && !hints.is(Hint.DOUBTFUL, next)
        && !leadsElsewhere(next, measure.heading());
  }

  /** The line close behind the article that says where it is from. */
  private Optional<Element> source(Element article) {
    Element at = article;
    for (int level = 0; level < SOURCE_LEVELS && !"body".equals(at.normalName()); level++) {
      Element next = at.nextElementSibling();
      for (int i = 0; i < SOURCE_BEHIND && next != null; i++) {
        if (measures.of(next).weight() <= SourceLine.LONGEST && SourceLine.is(next)) {
          return Optional.of(next);
        }
        next = next.nextElementSibling();
      }
      at = parent(at);
    }
    return Optional.empty();
  }

  private boolean leadsElsewhere(Element part, @Nullable Element first) {
    return first != null && Tags.isWithin(first, part) && measures.of(first).linked() > 0;
  }

  private boolean isInside(Element at) {
    String name = at.normalName();
    boolean whole = "article".equals(name) || "main".equals(name) || "body".equals(name);
    return !whole && at.parent() != null && (heading == null || !Tags.isWithin(heading, at));
  }

  private static Element parent(Element at) {
    Element parent = at.parent();
    return parent == null ? at : parent;
  }
}
